#include "ui/casework/ServiceForm.h"

#include "ui/casework/TypedLine.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace qilian::ui {

ServiceForm::ServiceForm(QWidget *parent)
    : QFrame(parent)
    , m_title(sectionLabel({}))
    , m_day(new TypedLine(TypedLine::Kind::Day))
    , m_dayFault(new QLabel)
    , m_way(new QComboBox)
    , m_wayFault(new QLabel)
{
    setRole(this, "card");
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(measure::kPadding, measure::kGap, measure::kPadding, measure::kGap);
    grid->setVerticalSpacing(measure::kGrid);
    grid->addWidget(m_title, 0, 0, 1, 3);
    m_day->setAccessibleName(tr("Day of service"));
    m_way->setAccessibleName(tr("Way of service"));
    m_way->setPlaceholderText(tr("Choose"));
    m_way->addItems(casework::serviceWays());
    const auto label = [&](const QString &words, QWidget *field, QLabel *fault, int column) {
        auto *name = mutedLabel(words + QStringLiteral(" *"));
        name->setBuddy(field);
        setRole(fault, "error");
        fault->setWordWrap(true);
        fault->hide();
        grid->addWidget(name, 1, column);
        grid->addWidget(field, 2, column);
        grid->addWidget(fault, 3, column);
    };
    label(tr("Day of service"), m_day, m_dayFault, 0);
    label(tr("Way of service"), m_way, m_wayFault, 1);
    auto *buttons = new QHBoxLayout;
    auto *done = new QPushButton(tr("Note the service"));
    done->setProperty("primary", true);
    done->setToolTip(tr("Note the service  Ctrl+Enter"));
    auto *cancel = new QPushButton(tr("Cancel"));
    buttons->addWidget(done);
    buttons->addWidget(cancel);
    grid->addLayout(buttons, 2, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *finish = new QAction(done->text(), this);
    finish->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Return")), QKeySequence(QStringLiteral("Ctrl+Enter"))});
    finish->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(finish);
    connect(finish, &QAction::triggered, this, &ServiceForm::keep);
    connect(done, &QPushButton::clicked, this, &ServiceForm::keep);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void ServiceForm::begin(const casework::CaseDocument &document, QDate today)
{
    m_document = document;
    m_today = today;
    m_title->setText(tr("Service of %1").arg(document.title));
    m_day->setValue((document.servedOn.isValid() ? document.servedOn : today).toString(Qt::ISODate));
    m_way->setCurrentIndex(m_way->findText(document.servedHow));
    m_dayFault->hide();
    m_wayFault->hide();
    show();
    m_day->setFocus(Qt::OtherFocusReason);
    m_day->selectAll();
}

void ServiceForm::keep()
{
    const QDate on = QDate::fromString(m_day->value().toString(), Qt::ISODate);
    const QString how = m_way->currentText();
    const auto faults = casework::checkService(m_document, on, how, m_today);
    const auto say = [&faults](const char *field, QLabel *under) {
        const auto at = std::find_if(faults.begin(), faults.end(),
            [field](const casework::DocumentFault &fault) { return fault.field == QLatin1String(field); });
        under->setVisible(at != faults.end());
        if (at != faults.end())
            under->setText(at->words.inWords());
    };
    say("served_on", m_dayFault);
    say("served_how", m_wayFault);
    if (!faults.empty())
        return (m_dayFault->isVisible() ? static_cast<QWidget *>(m_day) : m_way)->setFocus(Qt::OtherFocusReason);
    hide();
    emit kept(on, how);
}

void ServiceForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QFrame::keyPressEvent(event);
    hide();
}

} // namespace qilian::ui
