#include "ui/casework/FineSummaryView.h"

#include "core/casework/CaseFine.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/LawWords.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

using casework::FineLine;
using discretion::Penalised;

constexpr int kRowsShown = 4; // more scroll
enum Column { Act, Person, Figure, State, Columns };

QString actWords(const QString &violation)
{
    const law::Violation *known = law::Catalogue::shipped().find(violation);
    return known ? words::violation(*known) : violation;
}

QString kindWords(Penalised who)
{
    switch (who) {
    case Penalised::Party:
        return FineSummaryView::tr("Party");
    case Penalised::Responsible:
        return FineSummaryView::tr("Responsible person");
    case Penalised::Agency:
        return FineSummaryView::tr("Third party agency");
    }
    Q_UNREACHABLE();
}

QString figureWords(const FineLine *line)
{
    if (!line || line->determination.isNull())
        return QStringLiteral("—");
    return line->figure ? line->figure->display() : FineSummaryView::tr("No penalty");
}

QString stateWords(const FineLine *line)
{
    if (!line || line->determination.isNull())
        return FineSummaryView::tr("To be determined");
    return line->open.empty() ? FineSummaryView::tr("Determined")
                              : FineSummaryView::tr("%n open point(s)", nullptr, int(line->open.size()));
}

/// What a line of fields does with Enter and Escape.
template <class Done, class Left> void onKeys(QWidget *form, Done done, Left left)
{
    for (const auto &[keys, act] : {std::pair<QList<QKeySequence>, std::function<void()>>{
                                        {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)}, done},
             {{QKeySequence(Qt::Key_Escape)}, left}}) {
        auto *action = new QAction(form);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(action, &QAction::triggered, form, act);
        form->addAction(action);
    }
}

} // namespace

FineSummaryView::FineSummaryView(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QTreeWidget)
    , m_total(new QLabel)
    , m_open(new QLabel)
    , m_add(new QPushButton(tr("Add a person …")))
    , m_withdraw(new QPushButton(tr("Take off …")))
    , m_kind(new QComboBox)
    , m_name(new QLineEdit)
    , m_reason(new QLineEdit)
    , m_fault(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGrid);
    m_rows->setObjectName(QStringLiteral("fineRows"));
    m_rows->setAccessibleName(tr("Acts and persons of the case"));
    m_rows->setColumnCount(Columns);
    m_rows->setHeaderLabels({tr("Act"), tr("Person"), tr("Fine"), tr("State")});
    m_rows->setHeaderHidden(true);
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->header()->setStretchLastSection(false);
    m_rows->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_rows->header()->setSectionResizeMode(Act, QHeaderView::Stretch);
    layout->addWidget(m_rows);
    m_foot = makeFoot();
    m_addForm = makeAddForm();
    m_withdrawForm = makeWithdrawForm();
    for (QWidget *part : {m_foot, m_addForm, m_withdrawForm})
        layout->addWidget(part);
    m_fault->setObjectName(QStringLiteral("fineRowFault"));
    for (QLabel *label : {m_fault, m_open}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    setRole(m_fault, "error");
    setRole(m_open, "error");
    connect(m_rows, &QTreeWidget::currentItemChanged, this, [this] {
        closeForms();
        arrangeButtons();
        emit chosen();
    });
}

QWidget *FineSummaryView::makeFoot()
{
    auto *out = new QWidget;
    auto *row = new QHBoxLayout(out);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::kGap);
    m_total->setObjectName(QStringLiteral("fineTotal"));
    m_total->setWordWrap(true);
    m_total->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_add->setObjectName(QStringLiteral("addPerson"));
    m_withdraw->setObjectName(QStringLiteral("withdrawFine"));
    row->addWidget(m_total, 1);
    row->addWidget(m_add);
    row->addWidget(m_withdraw);
    const auto bind = [this](QPushButton *button, const QKeySequence &key, void (FineSummaryView::*begin)()) {
        button->setToolTip(key.toString(QKeySequence::NativeText));
        auto *action = new QAction(button->text(), this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_rows->addAction(action);
        connect(action, &QAction::triggered, button, &QPushButton::click);
        connect(button, &QPushButton::clicked, this, begin);
    };
    bind(m_add, QKeySequence(Qt::Key_Insert), &FineSummaryView::beginAdding);
    bind(m_withdraw, QKeySequence(Qt::CTRL | Qt::Key_Delete), &FineSummaryView::beginWithdrawing);
    return out;
}

QWidget *FineSummaryView::makeAddForm()
{
    auto *out = new QWidget;
    auto *row = new QHBoxLayout(out);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::kGap);
    m_kind->setObjectName(QStringLiteral("personKind"));
    m_kind->setAccessibleName(tr("Who is fined beside the party"));
    for (const Penalised who : {Penalised::Responsible, Penalised::Agency})
        m_kind->addItem(kindWords(who), int(who));
    m_name->setObjectName(QStringLiteral("personName"));
    m_name->setAccessibleName(tr("Name of the person or agency"));
    m_name->setPlaceholderText(m_name->accessibleName());
    auto *give = new QPushButton(tr("Add"));
    give->setToolTip(QStringLiteral("Enter"));
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setToolTip(QStringLiteral("Esc"));
    row->addWidget(m_kind);
    row->addWidget(m_name, 1);
    row->addWidget(give);
    row->addWidget(cancel);
    connect(give, &QPushButton::clicked, this, &FineSummaryView::add);
    connect(cancel, &QPushButton::clicked, this, &FineSummaryView::closeForms);
    onKeys(
        out, [this] { add(); }, [this] { closeForms(); });
    out->hide();
    return out;
}

QWidget *FineSummaryView::makeWithdrawForm()
{
    auto *out = new QWidget;
    auto *row = new QHBoxLayout(out);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::kGap);
    m_reason->setObjectName(QStringLiteral("withdrawReason"));
    m_reason->setAccessibleName(tr("Why this fine is taken off the case; it stays on record"));
    m_reason->setPlaceholderText(m_reason->accessibleName());
    auto *give = new QPushButton(tr("Take off"));
    give->setToolTip(QStringLiteral("Enter"));
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setToolTip(QStringLiteral("Esc"));
    row->addWidget(m_reason, 1);
    row->addWidget(give);
    row->addWidget(cancel);
    connect(give, &QPushButton::clicked, this, &FineSummaryView::withdraw);
    connect(cancel, &QPushButton::clicked, this, &FineSummaryView::closeForms);
    onKeys(
        out, [this] { withdraw(); }, [this] { closeForms(); });
    out->hide();
    return out;
}

void FineSummaryView::show(const casework::CaseFile &file)
{
    const bool same = m_file.one.id == file.one.id;
    const std::optional<Row> before = same ? current() : std::nullopt;
    m_file = file;
    m_summary = casework::FineSummary::of(file);
    if (!same) {
        m_added.clear();
        closeForms();
    }
    std::erase_if(m_added, [&file](const Row &row) {
        return file.determination(row.violation, row.person) || !file.one.violations.contains(row.violation);
    });
    list(before);
}

const FineLine *FineSummaryView::lineOf(const Row &row) const
{
    for (const casework::PersonFines &person : m_summary.persons) {
        for (const FineLine &line : person.lines) {
            if (person.person == row.person && line.violation == row.violation)
                return &line;
        }
    }
    return nullptr;
}

std::optional<FineSummaryView::Row> FineSummaryView::current() const
{
    const int index = m_rows->indexOfTopLevelItem(m_rows->currentItem());
    return index < 0 ? std::nullopt : std::optional(m_listed[std::size_t(index)]);
}

void FineSummaryView::list(const std::optional<Row> &chosen)
{
    const QSignalBlocker quiet(m_rows);
    m_rows->clear();
    m_listed.clear();
    for (const casework::PersonFines &person : m_summary.persons) {
        for (const FineLine &line : person.lines)
            addRow({line.violation, person.person}, person.name, &line);
    }
    for (const Row &row : m_added)
        addRow(row, row.person.name, nullptr);
    if (!m_listed.empty()) {
        const auto at = chosen ? std::find(m_listed.begin(), m_listed.end(), *chosen) : m_listed.begin();
        const int index = at == m_listed.end() ? 0 : int(at - m_listed.begin());
        m_rows->setCurrentItem(m_rows->topLevelItem(index));
    }
    QStringList totals;
    for (const casework::PersonFines &person : m_summary.persons) {
        const bool isParty = person.person.who == Penalised::Party;
        QString total =
            QStringLiteral("%1 %2").arg(isParty ? kindWords(Penalised::Party) : person.name, person.total.display());
        if (m_summary.persons.size() > 1)
            totals.append(total.replace(u' ', QChar::Nbsp)); // a figure does not break
    }
    const QString words = tr("Total: %1").arg(m_summary.total.display());
    m_total->setText(totals.isEmpty() ? words : words + QStringLiteral("  ·  ") + totals.join(QStringLiteral("，")));
    QStringList open;
    for (const Message &point : m_summary.open)
        open.append(point.inWords());
    m_open->setText(open.join(u' '));
    m_open->setVisible(!open.isEmpty());
    arrangeButtons();
    fit();
}

void FineSummaryView::addRow(const Row &row, const QString &name, const FineLine *line)
{
    m_listed.push_back(row);
    auto *item = new QTreeWidgetItem(m_rows);
    item->setText(Act, actWords(row.violation));
    item->setText(Person,
        row.person.who == Penalised::Party ? name : QStringLiteral("%1（%2）").arg(name, kindWords(row.person.who)));
    item->setText(Figure, figureWords(line));
    item->setTextAlignment(Figure, Qt::AlignRight | Qt::AlignVCenter);
    item->setText(State, stateWords(line));
    QStringList open;
    if (line) {
        for (const Message &point : line->open)
            open.append(point.inWords());
    }
    item->setToolTip(Act, item->text(Act));
    item->setToolTip(State, open.join(u'\n'));
}

void FineSummaryView::fit()
{
    m_rows->setVisible(!m_listed.empty());
    if (m_listed.empty())
        return;
    const int rows = std::min(int(m_listed.size()), kRowsShown);
    m_rows->setFixedHeight(rows * m_rows->sizeHintForRow(0) + 2 * m_rows->frameWidth());
}

void FineSummaryView::arrangeButtons()
{
    const auto row = current();
    const FineLine *line = row ? lineOf(*row) : nullptr;
    const bool may = casework::mayDetermine(m_file).has_value();
    m_add->setEnabled(row && may);
    m_withdraw->setEnabled(line && !line->determination.isNull() && may);
}

void FineSummaryView::beginAdding()
{
    closeForms();
    m_foot->hide();
    m_addForm->show();
    m_name->setText(m_file.one.partyRepresentative);
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

void FineSummaryView::add()
{
    const auto chosen = current();
    if (!chosen)
        return;
    const Row row{chosen->violation, {Penalised(m_kind->currentData().toInt()), m_name->text().simplified()}};
    if (const Result<void> may = casework::mayFine(m_file, row.violation, row.person); !may) {
        m_fault->setText(may.error().message.inWords());
        m_fault->show();
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    closeForms();
    if (std::find(m_listed.begin(), m_listed.end(), row) == m_listed.end())
        m_added.push_back(row);
    list(row);
    m_rows->setFocus(Qt::OtherFocusReason);
    emit this->chosen();
}

void FineSummaryView::beginWithdrawing()
{
    closeForms();
    m_foot->hide();
    m_withdrawForm->show();
    m_reason->clear();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void FineSummaryView::withdraw()
{
    const auto row = current();
    const FineLine *line = row ? lineOf(*row) : nullptr;
    if (!line || line->determination.isNull())
        return closeForms();
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        m_fault->setText(tr("Write why the fine is taken off the case."));
        m_fault->show();
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    const Uuid fine = line->determination.uuid();
    closeForms();
    m_rows->setFocus(Qt::OtherFocusReason);
    emit withdrawn(fine, reason);
}

void FineSummaryView::closeForms()
{
    const bool inside = m_addForm->isAncestorOf(focusWidget()) || m_withdrawForm->isAncestorOf(focusWidget());
    m_addForm->hide();
    m_withdrawForm->hide();
    m_fault->hide();
    m_foot->show();
    if (inside)
        m_rows->setFocus(Qt::OtherFocusReason);
}

} // namespace qilian::ui
