#include "ui/widgets/ExhibitButton.h"

#include "ui/widgets/Labels.h"

#include <QMenu>

namespace qilian::ui {

namespace {

constexpr int kTextWidth = 220;

} // namespace

ExhibitButton::ExhibitButton(const QString &proves, QWidget *parent)
    : QPushButton(parent)
    , m_proves(proves)
{
    setRole(this, "menu");
    setMenu(new QMenu(this));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ExhibitButton::offer(const std::vector<Exhibit> &exhibits, const QStringList &chosen)
{
    menu()->clear();
    for (const Exhibit &exhibit : exhibits) {
        QAction *action = menu()->addAction(exhibit.title);
        action->setCheckable(true);
        action->setChecked(chosen.contains(exhibit.key));
        action->setData(exhibit.key);
        connect(action, &QAction::toggled, this, [this] {
            tell();
            emit changed();
        });
    }
    setEnabled(!exhibits.empty());
    tell();
}

QStringList ExhibitButton::chosen() const
{
    QStringList out;
    for (const QAction *action : menu()->actions()) {
        if (action->isChecked())
            out.append(action->data().toString());
    }
    return out;
}

void ExhibitButton::tell()
{
    QStringList titles;
    for (const QAction *action : menu()->actions()) {
        if (action->isChecked())
            titles.append(action->text());
    }
    const QString words = titles.isEmpty() ? tr("Not proved yet: name the evidence")
                                           : tr("Proved by: %1").arg(titles.join(QStringLiteral("、")));
    setText(fontMetrics().elidedText(words, Qt::ElideRight, kTextWidth));
    setToolTip(isEnabled() ? words : tr("There is no evidence on the case yet."));
    setAccessibleName(QStringLiteral("%1: %2").arg(m_proves, words));
}

} // namespace qilian::ui
