#include "core/casework/Publication.h"

#include <algorithm>

namespace qilian::casework {
namespace {

enum class Form { Publishes, Withdraws };

std::vector<QDate> days(const CaseFile &file, Form form)
{
    std::vector<QDate> out;
    for (const CaseDocument &one : file.documents) {
        const bool withdraws = !one.fields.value(QLatin1String("withdraw")).toString().trimmed().isEmpty();
        if (one.type == QLatin1String("publicity_form") && one.state == DocumentState::Final
            && withdraws == (form == Form::Withdraws))
            out.push_back(one.madeOn);
    }
    std::sort(out.begin(), out.end());
    return out;
}

QDate firstSince(const std::vector<QDate> &days, QDate since)
{
    const auto at = std::lower_bound(days.begin(), days.end(), since);
    return at == days.end() ? QDate() : *at;
}

} // namespace

Publication publicationOf(const CaseFile &file)
{
    const std::vector<QDate> published = days(file, Form::Publishes);
    if (published.empty())
        return {};
    Publication out;
    out.published = published.back();
    for (const performance::Remedy &one : file.performance.remedies) {
        const bool falls =
            one.outcome == performance::Outcome::Changed || one.outcome == performance::Outcome::Annulled;
        if (falls && published.front() <= one.endedOn)
            out.changed = std::max(out.changed, one.endedOn);
    }
    if (out.changed.isValid())
        out.withdrawn = firstSince(days(file, Form::Withdraws), out.changed);
    return out;
}

QDate publishedSince(const CaseFile &file, QDate decided)
{
    return firstSince(days(file, Form::Publishes), decided);
}

} // namespace qilian::casework
