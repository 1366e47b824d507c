#include "ui/casework/VoidForm.h"

#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace qilian::ui {

VoidForm::VoidForm(QWidget *parent)
    : QFrame(parent)
    , m_title(sectionLabel({}))
    , m_reason(new QLineEdit)
    , m_fault(new QLabel(tr("Write why the document is void.")))
{
    setRole(this, "card");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::kPadding, measure::kGap, measure::kPadding, measure::kGap);
    layout->setSpacing(measure::kGrid);
    layout->addWidget(m_title);
    auto *name = mutedLabel(tr("Reason; the number is not used again") + QStringLiteral(" *"));
    name->setBuddy(m_reason);
    layout->addWidget(name);
    auto *row = new QHBoxLayout;
    m_reason->setAccessibleName(tr("Reason"));
    row->addWidget(m_reason, 1);
    auto *give = new QPushButton(tr("Make void"));
    give->setToolTip(tr("Make void  Ctrl+Enter"));
    auto *cancel = new QPushButton(tr("Cancel"));
    row->addWidget(give);
    row->addWidget(cancel);
    layout->addLayout(row);
    setRole(m_fault, "error");
    layout->addWidget(m_fault);
    auto *finish = new QAction(give->text(), this);
    finish->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Return")), QKeySequence(QStringLiteral("Ctrl+Enter"))});
    finish->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(finish);
    connect(finish, &QAction::triggered, this, &VoidForm::give);
    connect(give, &QPushButton::clicked, this, &VoidForm::give);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void VoidForm::begin(const casework::CaseDocument &document)
{
    m_title->setText(document.number.isEmpty() ? tr("Make %1 void").arg(document.title)
                                               : tr("Make %1 void (%2)").arg(document.title, document.number));
    m_reason->clear();
    m_fault->hide();
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void VoidForm::give()
{
    m_fault->setVisible(m_reason->text().trimmed().isEmpty());
    if (m_fault->isVisible())
        return m_reason->setFocus(Qt::OtherFocusReason);
    hide();
    emit given(m_reason->text().trimmed());
}

void VoidForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QFrame::keyPressEvent(event);
    hide();
}

} // namespace qilian::ui
