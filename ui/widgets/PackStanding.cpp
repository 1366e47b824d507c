#include "ui/widgets/PackStanding.h"

#include "ui/widgets/Labels.h"

namespace qilian::ui {

void showStanding(Chip &chip, const discretion::Pack &pack)
{
    if (pack.reference && pack.standing == discretion::Standing::Imported) {
        chip.set(Chip::tr("Comes with the program"), Chip::Tone::Neutral);
        chip.setToolTip(Chip::tr("Made from the ranges of the statute. No authority has published it."));
        return;
    }
    switch (pack.standing) {
    case discretion::Standing::Published:
        chip.set(Chip::tr("From the province · signature valid"), Chip::Tone::Ok);
        chip.setToolTip(Chip::tr("Signed %1 with the key of the province this computer enrolled with.")
                            .arg(minuteText(pack.publishedAt)));
        return;
    case discretion::Standing::Imported:
        chip.set(Chip::tr("Imported here · not signed by the province"), Chip::Tone::Neutral);
        chip.setToolTip(
            Chip::tr("Somebody of the bureau took this pack in from a file. The province has not confirmed it."));
        return;
    case discretion::Standing::Invalid:
        chip.set(Chip::tr("Signature invalid"), Chip::Tone::Danger);
        chip.setToolTip(
            Chip::tr("The pack was altered, or it is not signed by the province this computer enrolled with. It is "
                     "not offered for a case."));
        return;
    }
}

} // namespace qilian::ui
