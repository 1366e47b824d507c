#include "core/discretion/When.h"

#include <algorithm>

namespace qilian::discretion {

When readWhen(FieldReader &reader, const QJsonObject &json, const QString &place, const Benchmark &owner)
{
    When out;
    for (auto at = json.begin(); at != json.end(); ++at) {
        const Factor *known = owner.factor(at.key());
        if (!known || !known->option(at.value().toString()))
            reader.fail(place + u'/' + at.key(),
                QT_TRANSLATE_NOOP("discretion", "%1: a row names a factor or option that does not exist."));
        out.emplace(at.key(), at.value().toString());
    }
    return out;
}

bool canBothHold(const When &a, const When &b)
{
    return std::none_of(a.begin(), a.end(), [&b](const auto &condition) {
        const auto other = b.find(condition.first);
        return other != b.end() && other->second != condition.second;
    });
}

bool holds(const When &when, const std::map<QString, QStringList> &choices)
{
    return std::all_of(when.begin(), when.end(), [&choices](const auto &condition) {
        const auto chosen = choices.find(condition.first);
        return chosen != choices.end() && chosen->second.contains(condition.second);
    });
}

} // namespace qilian::discretion
