#include "ui/widgets/ReferenceBanner.h"

#include "core/discretion/Pack.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace qilian::ui {

ReferenceBanner::ReferenceBanner(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("referenceBanner"));
    setProperty("tone", QStringLiteral("warn"));
    auto *words = new QLabel(
        tr("Reference that comes with this program, not a benchmark the province has published. The ranges are the "
           "statute's; steps and weights are the program's choice. Import the published table as soon as there is one: "
           "it takes the place of this."));
    words->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(measure::kPadding, measure::kGrid, measure::kPadding, measure::kGrid);
    layout->addWidget(words);
    hide();
}

void ReferenceBanner::showFor(const discretion::Pack *pack)
{
    setVisible(pack && pack->reference);
}

} // namespace qilian::ui
