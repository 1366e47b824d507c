#include "core/casework/ExcludedGround.h"

#include "core/base/Error.h"

#include <algorithm>
#include <array>

namespace qilian::casework {
namespace {

constexpr std::array kGrounds{
    ExcludedGround{"suspension", QT_TRANSLATE_NOOP("casework", "Suspension of the inquiry"),
        QT_TRANSLATE_NOOP("casework", "from the suspension to the resumption")},
    ExcludedGround{"hearing", QT_TRANSLATE_NOOP("casework", "Hearing"),
        QT_TRANSLATE_NOOP("casework", "from the request to the end of the hearing")},
    ExcludedGround{"public_announcement", QT_TRANSLATE_NOOP("casework", "Public announcement"),
        QT_TRANSLATE_NOOP("casework", "from the publication to the deemed service")},
    ExcludedGround{"monitoring_or_testing", QT_TRANSLATE_NOOP("casework", "Monitoring or testing"),
        QT_TRANSLATE_NOOP("casework", "from the commission to the receipt of the report")},
    ExcludedGround{"assessment", QT_TRANSLATE_NOOP("casework", "Assessment"),
        QT_TRANSLATE_NOOP("casework", "from the commission to the receipt of the report")},
    ExcludedGround{"appraisal", QT_TRANSLATE_NOOP("casework", "Appraisal"),
        QT_TRANSLATE_NOOP("casework", "from the commission to the receipt of the report")},
    ExcludedGround{"determination", QT_TRANSLATE_NOOP("casework", "Determination by another body"),
        QT_TRANSLATE_NOOP("casework", "from the commission to the receipt of the report")},
    ExcludedGround{"service", QT_TRANSLATE_NOOP("casework", "Service"),
        QT_TRANSLATE_NOOP("casework", "from the sending to the delivery")},
    ExcludedGround{"criminal_transfer", QT_TRANSLATE_NOOP("casework", "Transfer of a suspected crime"),
        QT_TRANSLATE_NOOP("casework", "from the decision to transfer to the receipt of the result")},
    ExcludedGround{"testing_inspection_quarantine_or_technical_appraisal",
        QT_TRANSLATE_NOOP("casework", "Testing or appraisal of what is seized"),
        QT_TRANSLATE_NOOP("casework", "as told to the party in writing; otherwise the days count")},
    ExcludedGround{"reconsideration", QT_TRANSLATE_NOOP("casework", "Administrative reconsideration"),
        QT_TRANSLATE_NOOP("casework", "from the acceptance to the decision")},
    ExcludedGround{"litigation", QT_TRANSLATE_NOOP("casework", "Administrative suit"),
        QT_TRANSLATE_NOOP("casework", "from the filing to the final judgment")},
    ExcludedGround{"approved_deferral", QT_TRANSLATE_NOOP("casework", "Approved deferral or instalments"),
        QT_TRANSLATE_NOOP("casework", "as approved")},
    ExcludedGround{"force_majeure", QT_TRANSLATE_NOOP("casework", "Force majeure or another just cause"),
        QT_TRANSLATE_NOOP("casework", "as long as the hindrance lasts")},
};

} // namespace

const ExcludedGround *excludedGround(const QString &id)
{
    const auto at = std::find_if(
        kGrounds.begin(), kGrounds.end(), [&id](const ExcludedGround &one) { return id == QLatin1String(one.id); });
    return at == kGrounds.end() ? nullptr : &*at;
}

QString excludedGroundName(const QString &id)
{
    const ExcludedGround *ground = excludedGround(id);
    return ground ? Message{"casework", ground->name, {}}.inWords() : id;
}

} // namespace qilian::casework
