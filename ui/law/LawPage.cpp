#include "ui/law/LawPage.h"

#include "core/casework/CaseWork.h"
#include "ui/shell/Background.h"
#include "ui/widgets/BasisCard.h"
#include "ui/widgets/BasisTable.h"
#include "ui/widgets/DayField.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/LawWords.h"
#include "ui/widgets/ListDetail.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kAll = 1000;

QDateEdit *dateEdit(const QString &name, QDate day, QWidget *parent)
{
    auto *edit = new DayField(parent);
    edit->setDate(day);
    edit->setAccessibleName(name);
    edit->setToolTip(name);
    edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(QStringLiteral("2026-00-00")) + 36);
    return edit;
}

} // namespace

LawPage::LawPage(Shell &shell, QWidget *parent)
    : Page(parent)
    , m_shell(shell)
    , m_text(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_detail(new QWidget)
    , m_detailLayout(new QVBoxLayout(m_detail))
{
    const QDate today = casework::todayOf(shell.background().workspace());
    m_ended = dateEdit(tr("The act ended on"), today, this);
    m_decided = dateEdit(tr("Decided on"), today, this);
    m_text->setObjectName(QStringLiteral("filter"));
    m_text->setPlaceholderText(tr("Violation, keyword or pinyin initials"));
    m_text->setAccessibleName(tr("Filter"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(280);
    addFilter(m_text);
    for (const auto &[text, edit] :
        {std::pair(tr("The act ended on"), m_ended), std::pair(tr("Decided on"), m_decided)}) {
        auto *label = mutedLabel(text);
        label->setWordWrap(false);
        addFilter(label);
        addFilter(edit);
        connect(edit, &QDateEdit::dateChanged, this, [this] { show(m_current); });
    }
    m_list->setObjectName(QStringLiteral("violations"));
    m_list->setAccessibleName(tr("Violations"));
    styleAsList(m_list);
    m_detailLayout->setContentsMargins(0, 0, 0, 0);
    m_detailLayout->setSpacing(measure::kPadding);
    m_split = new ListDetail(m_list, m_detail, this);
    setContent(m_split);

    auto *focusFilter = new QAction(tr("Filter"), this);
    focusFilter->setShortcut(QKeySequence::Find);
    connect(focusFilter, &QAction::triggered, m_text, [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
    addAction(focusFilter);
    connect(m_text, &QLineEdit::textChanged, this, &LawPage::search);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            show(item->data(Qt::UserRole).toString());
    });
    connect(m_list, &QListWidget::itemActivated, m_split, &ListDetail::showDetail);
    search();
    m_list->setCurrentRow(0);
}

void LawPage::search()
{
    m_list->clear();
    for (const law::Violation *violation : law::Catalogue::shipped().search(m_text->text(), kAll)) {
        auto *item = new QListWidgetItem(words::violation(*violation), m_list);
        item->setData(Qt::UserRole, violation->id);
        item->setToolTip(item->text());
    }
    if (m_list->count() == 0)
        notice()->show(Notice::Tone::Info, tr("No violation fits. Try another word or the pinyin initials."));
    else
        notice()->clear();
}

void LawPage::show(const QString &violation)
{
    m_current = violation;
    while (QLayoutItem *item = m_detailLayout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const law::Violation *found = law::Catalogue::shipped().find(violation);
    if (!found)
        return;
    auto *head = new QFrame;
    setRole(head, "card");
    auto *headLayout = new QVBoxLayout(head);
    headLayout->setContentsMargins(measure::kMargin, measure::kPadding, measure::kMargin, measure::kPadding);
    auto *title = titleLabel(words::violation(*found));
    title->setWordWrap(true);
    title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    headLayout->addWidget(title);
    auto *chips = new QHBoxLayout;
    chips->addWidget(new Chip(words::domain(found->domain), Chip::Tone::Neutral));
    if (found->malicious)
        chips->addWidget(new Chip(tr("Presumed malicious"), Chip::Tone::Danger));
    chips->addStretch(1);
    headLayout->addLayout(chips);

    const auto choice = law::Catalogue::shipped().basisFor(violation, m_ended->date(), m_decided->date());
    auto *reason = new QLabel(choice ? choice->reason.inWords() : choice.error().message.inWords());
    reason->setWordWrap(true);
    setRole(reason, choice ? "" : "error");
    headLayout->addWidget(reason);
    if (!found->note.isEmpty())
        headLayout->addWidget(mutedLabel(found->note));
    m_detailLayout->addWidget(head);
    if (choice) {
        const auto addCard = [this, &choice](const law::Basis &basis) {
            const BasisStanding standing = standingOf(basis, *choice);
            auto *card = new BasisCard(basis, standing.words, standing.tone);
            const QDate day = basis.inForceOn(m_ended->date()) ? m_ended->date() : m_decided->date();
            connect(card, &BasisCard::articleAsked, this,
                [this, day](const law::Citation &cited) { m_shell.openArticle(cited, day); });
            m_detailLayout->addWidget(card);
        };
        if (choice->old && choice->code)
            m_detailLayout->addWidget(new BasisTable(*choice->old, *choice->code));
        if (choice->chosen)
            addCard(*choice->chosen);
        for (const law::Basis *other : {choice->old, choice->code}) {
            if (other && other != choice->chosen)
                addCard(*other);
        }
        for (const law::Basis *other : choice->alsoInForce)
            addCard(*other);
    }
    m_detailLayout->addStretch(1);
}

} // namespace qilian::ui
