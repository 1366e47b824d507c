#include "ui/casework/ArchiveForm.h"

#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace qilian::ui {

using binder::ArchiveNumber;
using binder::Retention;

ArchiveForm::ArchiveForm(QWidget *parent)
    : QFrame(parent)
    , m_fonds(new QLineEdit)
    , m_category(new QLineEdit)
    , m_year(new QLineEdit)
    , m_retention(new ChoiceBox)
    , m_serial(new QLineEdit)
    , m_whole(mutedLabel({}))
    , m_fault(new QLabel)
    , m_finish(new QPushButton(tr("Keep the number")))
{
    setRole(this, "card");
    setObjectName(QStringLiteral("archiveForm"));
    m_retention->addItem(tr("Permanent"), enumText(Retention::Permanent));
    m_retention->addItem(tr("30 years"), enumText(Retention::ThirtyYears));
    m_retention->addItem(tr("10 years"), enumText(Retention::TenYears));
    setRole(m_fault, "error");
    m_fault->setWordWrap(true);
    m_finish->setObjectName(QStringLiteral("keepArchiveNumber"));
    m_finish->setProperty("primary", true);
    m_finish->setToolTip(m_finish->text() + QStringLiteral("  Ctrl+Enter"));
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setToolTip(QStringLiteral("%1  Esc").arg(cancel->text()));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::kPadding, measure::kGap, measure::kPadding, measure::kGap);
    layout->setSpacing(measure::kGrid);
    layout->addWidget(sectionLabel(tr("Archive number")));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(measure::kGap);
    grid->setVerticalSpacing(measure::kGrid);
    add(grid, "fonds", tr("Fonds"), m_fonds, 2);
    add(grid, "category", tr("Category"), m_category, 2);
    add(grid, "year", tr("Year"), m_year, 1);
    add(grid, "retention", tr("Kept for"), m_retention, 2);
    add(grid, "serial", tr("Number of the file"), m_serial, 2);
    layout->addLayout(grid);
    layout->addWidget(m_fault);
    auto *row = new QHBoxLayout;
    row->setSpacing(measure::kGap);
    row->addWidget(m_whole, 1);
    row->addWidget(m_finish);
    row->addWidget(cancel);
    layout->addLayout(row);

    auto *finish = new QAction(this);
    finish->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Return")), QKeySequence(QStringLiteral("Ctrl+Enter"))});
    finish->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(finish);
    connect(finish, &QAction::triggered, this, &ArchiveForm::keep);
    connect(m_finish, &QPushButton::clicked, this, &ArchiveForm::keep);
    connect(m_serial, &QLineEdit::returnPressed, this, &ArchiveForm::keep); // it is the last field
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    for (QLineEdit *line : {m_fonds, m_category, m_year, m_serial})
        connect(line, &QLineEdit::textEdited, this, &ArchiveForm::preview);
    connect(m_retention, &QComboBox::currentIndexChanged, this, &ArchiveForm::preview);
    hide();
}

void ArchiveForm::add(QGridLayout *grid, const char *field, const QString &name, QWidget *editor, int stretch)
{
    const int column = grid->columnCount() - (grid->count() == 0 ? 1 : 0);
    editor->setObjectName(QStringLiteral("archive:") + QLatin1String(field));
    editor->setAccessibleName(name);
    auto *label = mutedLabel(name + QStringLiteral(" *"));
    label->setBuddy(editor);
    grid->addWidget(label, 0, column, Qt::AlignBottom);
    grid->addWidget(editor, 1, column);
    grid->setColumnStretch(column, stretch);
    m_fields.emplace(QString::fromLatin1(field), editor);
}

void ArchiveForm::ask(const ArchiveNumber &proposed)
{
    m_proposed = proposed;
    m_fonds->setText(proposed.fonds);
    m_category->setText(proposed.category);
    m_year->setText(QString::number(proposed.year));
    m_retention->setCurrentIndex(m_retention->findData(enumText(proposed.retention)));
    m_serial->setText(QString::number(proposed.serial));
    m_fault->hide();
    preview();
    show();
    (proposed.fonds.isEmpty() ? m_fonds : m_serial)->setFocus(Qt::OtherFocusReason);
}

void ArchiveForm::showFault(const QString &words)
{
    m_fault->setText(words);
    m_fault->show();
}

ArchiveNumber ArchiveForm::number() const
{
    ArchiveNumber out = m_proposed;
    out.fonds = m_fonds->text().trimmed().toUpper();
    out.category = m_category->text().trimmed().toUpper();
    out.year = m_year->text().toInt();
    out.retention = binder::enumFrom(Retention(), m_retention->currentData().toString()).value_or(Retention());
    out.serial = m_serial->text().toInt();
    out.compose();
    return out;
}

void ArchiveForm::preview()
{
    const ArchiveNumber made = number();
    m_whole->setText(faultsOf(made).empty() ? made.number : tr("Fonds-category·year-kept for-number (DA/T 22-2015)"));
}

void ArchiveForm::keep()
{
    const ArchiveNumber made = number();
    const auto faults = faultsOf(made);
    m_fault->setVisible(!faults.empty());
    if (faults.empty())
        return emit given(made);
    m_fault->setText(faults.front().words.inWords());
    m_fields.at(faults.front().field)->setFocus(Qt::OtherFocusReason);
}

void ArchiveForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QFrame::keyPressEvent(event);
    hide();
}

} // namespace qilian::ui
