#include "core/casework/UniformFine.h"

#include "core/casework/ShippedTable.h"

#include <QJsonArray>
#include <array>

namespace qilian::casework {
namespace {

/// What an officer calls a case: its number, or its party before it has one.
QString nameOf(const store::Reader &reader, const record::Ref &ref)
{
    const auto one = reader.get(Id<Case>(ref.id));
    if (!one)
        return {};
    return one->number.isEmpty() ? one->partyName : one->number;
}

} // namespace

Result<UniformityBounds> UniformityBounds::parse(const QByteArray &json, const QString &name)
{
    const Result<QJsonObject> table = parseTable(json, name);
    if (!table)
        return table.error();
    UniformityBounds out;
    constexpr std::array kFigures{
        std::pair{"factors", &UniformityBounds::factors},
        std::pair{"days", &UniformityBounds::days},
        std::pair{"minutes", &UniformityBounds::minutes},
    };
    for (const auto &[id, member] : kFigures) {
        out.*member = table->value(QLatin1String(id))[u"value"].toInt();
        if (out.*member <= 0)
            return tableError(name, QString::fromLatin1(id), QStringLiteral("value"));
    }
    return out;
}

const UniformityBounds &UniformityBounds::shipped()
{
    static const UniformityBounds kBounds = [] {
        Result<UniformityBounds> read =
            parse(shippedTable(QStringLiteral(":/procedure/uniformity.json")), QStringLiteral("uniformity.json"));
        Q_ASSERT_X(read, "uniformity.json", read ? "" : qPrintable(read.error().message.inWords()));
        return *read;
    }();
    return kBounds;
}

Result<std::optional<Message>> looksTakenOver(const store::Reader &reader, const QString &area,
    const discretion::DeterminationRecord &fine, const UniformityBounds &bounds)
{
    if (!fine.penalty || fine.amount.isZero())
        return std::optional<Message>();
    const auto forCase = [](const store::Row &row) { return row.ref("for_case"); };
    if (fine.choices.size() >= bounds.factors) {
        const auto copied = reader.rows<record::Ref>("casework/same_options",
            {{"benchmark", fine.benchmark}, {"profile", fine.profile}, {"amount", fine.amount.fen()},
                {"since", fine.determinedAt.addDays(-bounds.days).toMSecsSinceEpoch()}, {"case", fine.forCase.text()},
                {"area", area}},
            forCase);
        if (!copied)
            return copied.error();
        if (!copied->empty())
            return std::optional(Message{"casework",
                QT_TRANSLATE_NOOP("casework",
                    "The same options and the same figure of %1 stand on the case %2. Write why they are right for "
                    "this case by itself."),
                {fine.amount.display(), nameOf(reader, copied->front())}});
    }
    const auto stroke = reader.rows<record::Ref>("casework/same_stroke",
        {{"officer", fine.determinedBy.bytes()},
            {"since", fine.determinedAt.addSecs(-60 * qint64(bounds.minutes)).toMSecsSinceEpoch()},
            {"amount", fine.amount.fen()}, {"case", fine.forCase.text()},
            {"penalised", discretion::enumText(fine.penalised)}, {"name", fine.penalisedName}},
        forCase);
    if (!stroke)
        return stroke.error();
    if (stroke->empty())
        return std::optional<Message>();
    return std::optional(Message{"casework",
        QT_TRANSLATE_NOOP("casework",
            "You have fined another person with the same figure of %1 within the last %2 minutes (case %3). Write why "
            "it is right for this one by itself."),
        {fine.amount.display(), QString::number(bounds.minutes), nameOf(reader, stroke->front())}});
}

} // namespace qilian::casework
