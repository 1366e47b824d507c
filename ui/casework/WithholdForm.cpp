#include "ui/casework/WithholdForm.h"

#include "core/binder/BinderRules.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace qilian::ui {

WithholdForm::WithholdForm(QWidget *parent)
    : QFrame(parent)
    , m_title(sectionLabel({}))
    , m_groundLabel(mutedLabel(tr("Ground") + QStringLiteral(" *")))
    , m_ground(new ChoiceBox)
    , m_source(mutedLabel({}))
    , m_reason(new QLineEdit)
    , m_fault(new QLabel)
    , m_finish(new QPushButton)
{
    setRole(this, "card");
    setObjectName(QStringLiteral("withholdForm"));
    m_ground->setObjectName(QStringLiteral("withholdGround"));
    m_ground->setAccessibleName(tr("Ground"));
    m_groundLabel->setBuddy(m_ground);
    for (const binder::SecrecyGround &ground : binder::BinderRules::shipped().grounds())
        m_ground->addItem(ground.name.inWords(), ground.id);
    m_reason->setObjectName(QStringLiteral("withholdReason"));
    m_reason->setAccessibleName(tr("Reason"));
    auto *reasonLabel = mutedLabel(tr("Reason") + QStringLiteral(" *"));
    reasonLabel->setBuddy(m_reason);
    setRole(m_fault, "error");
    m_finish->setObjectName(QStringLiteral("keepWithheld"));
    m_finish->setProperty("primary", true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setToolTip(QStringLiteral("%1  Esc").arg(cancel->text()));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(measure::kPadding, measure::kGap, measure::kPadding, measure::kGap);
    grid->setHorizontalSpacing(measure::kGap);
    grid->setVerticalSpacing(measure::kGrid);
    grid->addWidget(m_title, 0, 0, 1, 4);
    grid->addWidget(m_groundLabel, 1, 0);
    grid->addWidget(reasonLabel, 1, 1);
    grid->addWidget(m_ground, 2, 0);
    grid->addWidget(m_reason, 2, 1);
    grid->addWidget(m_finish, 2, 2);
    grid->addWidget(cancel, 2, 3);
    grid->addWidget(m_source, 3, 0, 1, 4);
    grid->addWidget(m_fault, 4, 0, 1, 4);
    grid->setColumnStretch(1, 1);
    auto *finish = new QAction(this);
    finish->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Return")), QKeySequence(QStringLiteral("Ctrl+Enter"))});
    finish->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(finish);
    connect(finish, &QAction::triggered, this, &WithholdForm::keep);
    connect(m_finish, &QPushButton::clicked, this, &WithholdForm::keep);
    connect(m_reason, &QLineEdit::returnPressed, this, &WithholdForm::keep); // it is the last field
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_ground, &QComboBox::currentIndexChanged, this, &WithholdForm::explainGround);
    hide();
}

void WithholdForm::askWhyWithheld(const QString &piece)
{
    m_finish->setText(tr("Move"));
    ask(tr("Move into the secondary volume: %1").arg(piece), false);
}

void WithholdForm::askWhyBack(const QString &piece)
{
    m_finish->setText(tr("Move back"));
    ask(tr("Back into the main volume: %1").arg(piece), true);
}

void WithholdForm::ask(const QString &title, bool back)
{
    m_back = back;
    m_title->setText(title);
    m_finish->setToolTip(m_finish->text() + QStringLiteral("  Ctrl+Enter"));
    m_groundLabel->setVisible(!back);
    m_ground->setVisible(!back);
    m_reason->clear();
    m_fault->hide();
    explainGround();
    show();
    (back ? static_cast<QWidget *>(m_reason) : m_ground)->setFocus(Qt::OtherFocusReason);
}

void WithholdForm::explainGround()
{
    const binder::SecrecyGround *ground = binder::BinderRules::shipped().ground(m_ground->currentData().toString());
    m_source->setText(m_back || !ground
            ? tr("The reason stays in the journal of the case.")
            : tr("%1. Others do not get to read it; the reason stays in the journal.").arg(ground->source.text()));
}

void WithholdForm::keep()
{
    const QString reason = m_reason->text().trimmed();
    m_fault->setVisible(reason.isEmpty());
    if (reason.isEmpty()) {
        m_fault->setText(tr("Write the reason."));
        return m_reason->setFocus(Qt::OtherFocusReason);
    }
    hide();
    if (m_back)
        emit broughtBack(reason);
    else
        emit withheld(m_ground->currentData().toString(), reason);
}

void WithholdForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QFrame::keyPressEvent(event);
    hide();
}

} // namespace qilian::ui
