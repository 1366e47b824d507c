#include "ui/casework/FactsForm.h"

#include "ui/shell/Background.h"
#include "ui/widgets/FormSection.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kKeepAfterMs = 400;

} // namespace

FactsForm::FactsForm(Shell &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_scroll(new QScrollArea)
    , m_elsewhere(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, measure::kPadding, 0, 0);
    layout->setSpacing(measure::kGap);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll, 1);
    setRole(m_elsewhere, "error");
    m_elsewhere->setWordWrap(true);
    m_elsewhere->hide();
    layout->addWidget(m_elsewhere);
    auto *buttons = new QHBoxLayout;
    auto *save = new QPushButton(tr("Save"));
    save->setObjectName(QStringLiteral("saveFacts"));
    save->setProperty("primary", true);
    save->setToolTip(QStringLiteral("Ctrl+Enter"));
    auto *back = new QPushButton(tr("Back, keep as a draft"));
    back->setToolTip(QStringLiteral("Esc"));
    auto *drop = new QPushButton(tr("Drop the changes"));
    buttons->addWidget(save);
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(drop);
    layout->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &FactsForm::save);
    connect(back, &QPushButton::clicked, this, &FactsForm::leave);
    connect(drop, &QPushButton::clicked, this, [this] {
        keepDraft({});
        emit dropped();
    });
    auto *finish = new QAction(tr("Save the facts"), this);
    finish->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Return")), QKeySequence(QStringLiteral("Ctrl+Enter"))});
    finish->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(finish, &QAction::triggered, this, &FactsForm::save);
    addAction(finish);
    m_keep.setSingleShot(true);
    m_keep.setInterval(kKeepAfterMs);
    connect(&m_keep, &QTimer::timeout, this, [this] { keepDraft(draft()); });
}

void FactsForm::begin(
    const store::Seen<casework::Case> &seen, const std::vector<access::Officer> &officers, const QString &draft)
{
    m_seen = seen;
    m_stored = casework::Case::description().fieldsOf(seen.value);
    m_fields.clear();
    m_sections.clear();
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, measure::kGap, 0);
    layout->setSpacing(measure::kGrid);
    const QJsonObject before = QJsonDocument::fromJson(draft.toUtf8()).object();
    auto section = FactField::Section::Party;
    for (const FactField &field : FactField::all()) {
        const QString name = QString::fromLatin1(field.name);
        if (m_sections.empty() || field.section != section) {
            section = field.section;
            m_sections.push_back(new FormSection(FactField::sectionWords(section)));
            layout->addWidget(m_sections.back());
        }
        QWidget *widget = field.make(officers);
        const auto kept = before.constFind(name);
        field.setTyped(widget, kept == before.constEnd() ? field.typedOf(m_stored.value(name)) : kept.value());
        m_sections.back()->add(
            name, field.words(), widget, field.required ? FormSection::Need::Required : FormSection::Need::Optional);
        m_fields[name] = widget;
        watch(widget);
    }
    layout->addStretch(1);
    m_scroll->setWidget(column);
    check();
}

void FactsForm::watch(QWidget *field)
{
    const auto changed = [this] {
        check();
        m_keep.start();
    };
    if (auto *edit = qobject_cast<QLineEdit *>(field))
        connect(edit, &QLineEdit::textChanged, this, changed);
    else if (auto *lines = qobject_cast<QPlainTextEdit *>(field))
        connect(lines, &QPlainTextEdit::textChanged, this, changed);
    else if (auto *box = qobject_cast<QComboBox *>(field))
        connect(box, &QComboBox::currentIndexChanged, this, changed);
    else if (auto *tick = qobject_cast<QCheckBox *>(field))
        connect(tick, &QCheckBox::toggled, this, changed);
    for (QCheckBox *tick : field->findChildren<QCheckBox *>())
        connect(tick, &QCheckBox::toggled, this, changed);
}

void FactsForm::focusField(const QString &name)
{
    const auto at = m_fields.find(name);
    QWidget *field = at == m_fields.end() ? m_fields.begin()->second : at->second;
    for (FormSection *section : m_sections) {
        if (section->has(name))
            section->setOpen(true);
    }
    if (QCheckBox *first = field->findChild<QCheckBox *>())
        field = first;
    field->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(field);
}

QJsonObject FactsForm::typed() const
{
    QJsonObject out;
    for (const FactField &field : FactField::all()) {
        const QString name = QString::fromLatin1(field.name);
        const auto widget = m_fields.find(name);
        if (widget == m_fields.end())
            continue;
        const QJsonValue now = field.typed(widget->second);
        if (now != field.typedOf(m_stored.value(name)))
            out.insert(name, now);
    }
    return out;
}

casework::Case FactsForm::changedCase(std::vector<casework::CaseFault> &faults) const
{
    QJsonObject values = m_stored;
    const QJsonObject changed = typed();
    for (const FactField &field : FactField::all()) {
        const QString name = QString::fromLatin1(field.name);
        const auto at = changed.constFind(name);
        if (at == changed.constEnd())
            continue;
        if (const Result<QJsonValue> value = field.read(at.value()))
            values.insert(name, *value);
        else
            faults.push_back({name, value.error().message});
    }
    const auto made = casework::Case::description().make(m_seen.value.id.uuid(), values);
    Q_ASSERT(made); // every value was read from what the record itself writes
    return *made;
}

bool FactsForm::check()
{
    std::vector<casework::CaseFault> faults;
    const casework::Case draft = changedCase(faults);
    const QDate today = casework::todayOf(m_shell.background().workspace());
    const std::vector<casework::CaseFault> ruled = casework::faultsOf(draft, today);
    faults.insert(faults.end(), ruled.begin(), ruled.end());
    std::map<QString, QStringList> words;
    for (const casework::CaseFault &fault : faults)
        words[fault.field].append(fault.words.inWords());
    QStringList elsewhere;
    for (const auto &[name, widget] : m_fields) {
        const QString text = words[name].join(u'\n');
        for (FormSection *section : m_sections)
            section->setFault(name, text);
        words.erase(name);
    }
    for (const auto &[name, text] : words)
        elsewhere += text;
    m_elsewhere->setText(elsewhere.join(u'\n'));
    m_elsewhere->setVisible(!elsewhere.isEmpty());
    return faults.empty();
}

QString FactsForm::draft() const
{
    const QJsonObject changed = typed();
    return changed.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(changed).toJson(QJsonDocument::Compact));
}

void FactsForm::leave()
{
    keepDraft(draft());
    emit left();
}

void FactsForm::keepDraft(const QString &text)
{
    m_keep.stop();
    m_shell.background().write(
        this,
        [key = draftKey(m_seen.value.id), text](store::Workspace &workspace) { return workspace.saveDraft(key, text); },
        [this](const Result<void> &kept) {
            if (!kept)
                emit failed(kept.error().message.inWords());
        });
}

void FactsForm::save()
{
    if (!check())
        return;
    std::vector<casework::CaseFault> none;
    m_keep.stop();
    m_shell.background().write(
        this,
        [changed = changedCase(none), seen = m_seen, actor = store::Actor{m_shell.officer().id, m_shell.officerName()}](
            store::Workspace &workspace) -> Result<void> {
            if (const auto done = casework::saveCase(workspace, actor, changed, seen); !done)
                return done.error();
            return workspace.saveDraft(draftKey(changed.id), {});
        },
        [this](const Result<void> &done) {
            if (done)
                emit saved();
            else
                emit failed(done.error().message.inWords());
        });
}

void FactsForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace qilian::ui
