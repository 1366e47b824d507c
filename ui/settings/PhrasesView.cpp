#include "ui/settings/PhrasesView.h"

#include "core/access/Session.h"
#include "core/casework/DocumentType.h"
#include "ui/shell/Background.h"
#include "ui/widgets/FormColumn.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kTextLines = 6;

bool hasLongText(const casework::DocumentType &type)
{
    return std::any_of(type.fields.begin(), type.fields.end(),
        [](const casework::DocumentField &field) { return field.type == casework::FieldType::LongText; });
}

/// 行政处罚决定书 · 履行方式
QString placeOf(const casework::Phrase &phrase)
{
    const casework::DocumentType *type = casework::DocumentTypes::shipped().find(phrase.document);
    QString field;
    for (const casework::DocumentType &one : casework::DocumentTypes::shipped().all()) {
        const casework::DocumentField *found = one.field(phrase.field);
        if (field.isEmpty() && found && (!type || type->id == one.id))
            field = found->name;
    }
    QStringList parts{type ? type->title : QString(), field};
    parts.removeAll(QString());
    return parts.isEmpty() ? PhrasesView::tr("Any document") : parts.join(QStringLiteral(" · "));
}

} // namespace

PhrasesView::PhrasesView(Shell &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
{
    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(measure::kMargin);
    layout->addWidget(makeList(), 1);
    layout->addWidget(makeForm(), 1);
    reload();
}

QWidget *PhrasesView::makeList()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGap);
    auto *row = new QHBoxLayout;
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("A word, or the first letters of the title"));
    m_filter->setAccessibleName(tr("Find a phrase"));
    m_filter->setClearButtonEnabled(true);
    auto *add = new QPushButton(tr("New phrase"));
    add->setShortcut(QKeySequence::New);
    add->setToolTip(
        QStringLiteral("%1  %2").arg(add->text(), QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText)));
    row->addWidget(m_filter, 1);
    row->addWidget(add);
    layout->addLayout(row);
    m_list = new QTreeWidget;
    m_list->setObjectName(QStringLiteral("phrases"));
    m_list->setAccessibleName(tr("Phrases"));
    m_list->setHeaderLabels({tr("Title"), tr("For"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    layout->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &PhrasesView::fill);
    connect(add, &QPushButton::clicked, this, &PhrasesView::begin);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        if (const casework::Phrase *phrase = chosen())
            edit(*phrase);
    });
    return box;
}

QWidget *PhrasesView::makeForm()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, measure::kGap, 0);
    m_form = new FormColumn;
    m_title = new QLineEdit;
    m_document = new QComboBox;
    m_document->addItem(tr("Any document"), QString());
    for (const casework::DocumentType &type : casework::DocumentTypes::shipped().all()) {
        if (hasLongText(type))
            m_document->addItem(type.title, type.id);
    }
    m_field = new QComboBox;
    for (QComboBox *box : {m_document, m_field}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setFocusPolicy(Qt::StrongFocus);
    }
    m_text = new QPlainTextEdit;
    setRole(m_text, "field");
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(kTextLines * fontMetrics().lineSpacing());
    m_form->add(QStringLiteral("title"), tr("Title"), m_title, FormColumn::Need::Required);
    m_form->add(QStringLiteral("document"), tr("Document"), m_document);
    m_form->add(QStringLiteral("field"), tr("Field"), m_field);
    QStringList names;
    for (const QString &name : casework::phrasePlaceholders())
        names.append(QStringLiteral("{{%1}}").arg(name));
    m_form->add(QStringLiteral("text"), tr("Text"), m_text, FormColumn::Need::Required,
        tr("Filled in from the case: %1").arg(names.join(u' ')));
    layout->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    auto *save = new QPushButton(tr("Save the phrase"));
    save->setProperty("primary", true);
    save->setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    save->setToolTip(QStringLiteral("%1  Ctrl+Enter").arg(save->text()));
    m_end = new QPushButton(tr("End"));
    m_end->setAccessibleDescription(tr("It is not offered any more; it stays on record."));
    buttons->addWidget(save);
    buttons->addWidget(m_end);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    connect(m_document, &QComboBox::currentIndexChanged, this, &PhrasesView::offerFields);
    connect(save, &QPushButton::clicked, this, &PhrasesView::save);
    connect(m_end, &QPushButton::clicked, this, [this] {
        if (const casework::Phrase *phrase = chosen())
            setEnded(!phrase->ended);
    });
    offerFields();
    return scroll;
}

void PhrasesView::offerFields()
{
    m_field->clear();
    m_field->addItem(tr("Every long text"), QString());
    const casework::DocumentType *type = casework::DocumentTypes::shipped().find(m_document->currentData().toString());
    m_field->setEnabled(type);
    if (!type)
        return;
    for (const casework::DocumentField &field : type->fields) {
        if (field.type == casework::FieldType::LongText)
            m_field->addItem(field.name, field.id);
    }
}

void PhrasesView::reload()
{
    m_shell.background().read(
        this,
        [](const store::Reader &reader) -> Result<std::vector<Seen>> {
            const auto own = casework::ownPhrases(reader);
            if (!own)
                return own.error();
            std::vector<Seen> out;
            for (const casework::Phrase &phrase : *own) {
                auto seen = reader.see(phrase.id);
                if (!seen)
                    return seen.error();
                out.push_back(*std::move(seen));
            }
            return out;
        },
        [this](const Result<std::vector<Seen>> &own) {
            if (!own)
                return emit failed(own.error().message.inWords());
            m_own = *own;
            fill();
        });
}

void PhrasesView::fill()
{
    m_rows.clear();
    for (const Seen &one : m_own)
        m_rows.push_back(one.value);
    m_rows.insert(m_rows.end(), casework::shippedPhrases().begin(), casework::shippedPhrases().end());
    std::erase_if(m_rows, [this](const casework::Phrase &one) { return !casework::answers(one, m_filter->text()); });
    m_list->clear();
    QTreeWidgetItem *current = nullptr;
    for (const casework::Phrase &phrase : m_rows) {
        auto *item = new QTreeWidgetItem(m_list,
            {phrase.title, placeOf(phrase),
                phrase.isShipped() ? tr("With the program")
                    : phrase.ended ? tr("Ended")
                                   : tr("Own")});
        item->setToolTip(0, phrase.text);
        item->setToolTip(1, placeOf(phrase));
        if (!m_edited.isNull() && phrase.id == m_edited)
            current = item;
    }
    m_list->setCurrentItem(current ? current : m_list->topLevelItem(0));
}

const casework::Phrase *PhrasesView::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[std::size_t(row)] : nullptr;
}

std::optional<PhrasesView::Seen> PhrasesView::seenOf(const casework::Phrase &phrase) const
{
    const auto at =
        std::find_if(m_own.begin(), m_own.end(), [&phrase](const Seen &one) { return one.value.id == phrase.id; });
    return at == m_own.end() || phrase.isShipped() ? std::nullopt : std::optional(*at);
}

void PhrasesView::edit(const casework::Phrase &phrase)
{
    m_edited = phrase.id;
    m_form->clearFaults();
    m_title->setText(phrase.title);
    m_document->setCurrentIndex(std::max(0, m_document->findData(phrase.document)));
    m_field->setCurrentIndex(std::max(0, m_field->findData(phrase.field)));
    m_text->setPlainText(phrase.text);
    m_end->setText(phrase.ended ? tr("Use again") : tr("End"));
    m_end->setVisible(!phrase.isShipped());
}

void PhrasesView::begin()
{
    m_list->setCurrentItem(nullptr);
    edit({});
    m_title->setFocus(Qt::OtherFocusReason);
}

void PhrasesView::save()
{
    casework::Phrase phrase;
    phrase.id = m_edited;
    const std::optional<Seen> seen = seenOf(phrase);
    if (seen)
        phrase = seen->value;
    phrase.title = m_title->text().trimmed();
    phrase.text = m_text->toPlainText();
    phrase.document = m_document->currentData().toString();
    phrase.field = m_field->currentData().toString();
    FormColumn::Faults faults;
    for (const casework::PhraseFault &fault : casework::faultsOf(phrase))
        faults.emplace_back(fault.field, fault.words.inWords());
    m_form->showFaults(faults);
    if (faults.empty())
        put(phrase, seen, tr("The phrase is saved. It is offered in the documents with Ctrl+J."));
}

void PhrasesView::setEnded(bool ended)
{
    const casework::Phrase *phrase = chosen();
    const std::optional<Seen> seen = phrase ? seenOf(*phrase) : std::nullopt;
    if (!seen)
        return;
    casework::Phrase changed = seen->value;
    changed.ended = ended;
    put(changed, seen, ended ? tr("The phrase is not offered any more.") : tr("The phrase is offered again."));
}

void PhrasesView::put(const casework::Phrase &phrase, const std::optional<Seen> &seen, const QString &words)
{
    m_shell.background().write(
        this,
        [phrase, seen, actor = m_shell.session().actor()](
            store::Workspace &workspace) { return casework::savePhrase(workspace, actor, phrase, seen); },
        [this, words](const Result<Id<casework::Phrase>> &saved) {
            if (!saved)
                return emit failed(saved.error().message.inWords());
            m_edited = *saved;
            reload();
            emit done(words);
        });
}

} // namespace qilian::ui
