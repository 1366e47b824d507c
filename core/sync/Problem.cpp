#include "core/sync/Problem.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <array>

namespace qilian::sync {

namespace {

using Type = Problem::Type;

constexpr qsizetype kMaxBody = 256 * 1024;
constexpr qsizetype kMaxText = 1000;
constexpr char kUrn[] = "urn:qilian:problem:";

struct Row {
    Type type;
    const char *name;
    int status;
    Error::Code code;
    const char *title;
};

constexpr std::array kRows{
    Row{Type::BadRequest, "bad_request", 400, Error::Code::Invalid,
        QT_TRANSLATE_NOOP("sync", "The province did not understand this request (%1). Update this program.")},
    Row{Type::Unauthorized, "unauthorized", 401, Error::Code::Refused,
        QT_TRANSLATE_NOOP("sync",
            "The province does not know this device or has withdrawn it. Ask for an enrolment code and enrol again.")},
    Row{Type::EnrolRefused, "enrol_refused", 403, Error::Code::Refused,
        QT_TRANSLATE_NOOP("sync", "This enrolment code is wrong, already used or past its time. Ask for a new one.")},
    Row{Type::TooMany, "too_many", 429, Error::Code::Locked,
        QT_TRANSLATE_NOOP("sync", "Too many tries. Wait a minute and try again.")},
    Row{Type::NotFound, "not_found", 404, Error::Code::NotFound,
        QT_TRANSLATE_NOOP("sync", "The province does not have this (%1).")},
    Row{Type::TooLarge, "too_large", 413, Error::Code::Invalid,
        QT_TRANSLATE_NOOP("sync", "This is larger than the province accepts (%1).")},
    Row{Type::Damaged, "damaged", 422, Error::Code::Damaged,
        QT_TRANSLATE_NOOP("sync",
            "The journal entry %1 was altered: its hash does not fit. Check this workspace and restore a backup.")},
    Row{Type::Signature, "signature", 403, Error::Code::Refused,
        QT_TRANSLATE_NOOP("sync", "The batch was not signed with the key this device enrolled with.")},
    Row{Type::Gap, "gap", 409, Error::Code::Conflict,
        QT_TRANSLATE_NOOP("sync", "The journal entries before %1 have not reached the province yet.")},
    Row{Type::Fork, "fork", 409, Error::Code::Conflict,
        QT_TRANSLATE_NOOP("sync",
            "Another computer works with a copy of this workspace: the province holds different entries from number %1 "
            "on.")},
    Row{Type::ClockAhead, "clock_ahead", 409, Error::Code::Conflict,
        QT_TRANSLATE_NOOP("sync",
            "Entry %1 was written with a clock that is %2 minutes ahead. Set the clock of this computer right.")},
    Row{Type::UnknownKind, "unknown_kind", 409, Error::Code::Conflict,
        QT_TRANSLATE_NOOP("sync",
            "The province's program is older than this one and does not know “%1” yet. The entries wait here.")},
    Row{Type::OutOfArea, "out_of_area", 403, Error::Code::Refused,
        QT_TRANSLATE_NOOP("sync", "This record belongs to the area %1, outside the area of this device (%2).")},
    Row{Type::RoleRefused, "role_refused", 403, Error::Code::Refused,
        QT_TRANSLATE_NOOP("sync", "This device may not write records of the kind “%1”.")},
    Row{Type::RecordRefused, "record_refused", 422, Error::Code::Refused,
        QT_TRANSLATE_NOOP("sync", "The rules of the record forbid this change.")},
    Row{Type::OffsetConflict, "offset_conflict", 409, Error::Code::Conflict,
        QT_TRANSLATE_NOOP("sync", "The upload goes on at another place (%1).")},
    Row{Type::Checksum, "checksum", 460, Error::Code::Damaged,
        QT_TRANSLATE_NOOP("sync", "The file changed on the way to the province. It is sent again.")},
    Row{Type::RangeNotSatisfiable, "range", 416, Error::Code::Invalid,
        QT_TRANSLATE_NOOP("sync", "The file has no such part.")},
    Row{Type::Unavailable, "unavailable", 503, Error::Code::Offline,
        QT_TRANSLATE_NOOP("sync", "The province cannot take this now (%1). It will be tried again.")},
};

const Row &rowOf(Type type)
{
    const auto at = std::find_if(kRows.begin(), kRows.end(), [type](const Row &row) { return row.type == type; });
    Q_ASSERT(at != kRows.end());
    return *at;
}

Error notAProblem(QByteArrayView body)
{
    return {Error::Code::Invalid,
        {"sync", QT_TRANSLATE_NOOP("sync", "The other side answered something that is not of this program."), {}},
        QString::fromUtf8(body.first(std::min<qsizetype>(body.size(), 200)))};
}

} // namespace

QString enumText(Type type)
{
    return QString::fromLatin1(rowOf(type).name);
}

std::optional<Type> enumFrom(Type, QStringView text)
{
    for (const Row &row : kRows) {
        if (text == QLatin1String(row.name))
            return row.type;
    }
    return std::nullopt;
}

Problem Problem::of(Type type, QStringList values, QJsonObject more)
{
    return {type, QString::fromUtf8(rowOf(type).title), QStringLiteral("sync"), std::move(values), std::move(more)};
}

Problem Problem::because(Type type, const Error &cause, QJsonObject more)
{
    return {type, QString::fromUtf8(cause.message.text), QString::fromUtf8(cause.message.context), cause.message.values,
        std::move(more)};
}

int Problem::status() const
{
    return rowOf(type).status;
}

QJsonObject Problem::toJson() const
{
    QJsonObject out = more;
    out.insert(QLatin1String("type"), QLatin1String(kUrn) + enumText(type));
    out.insert(QLatin1String("status"), status());
    out.insert(QLatin1String("title"), title);
    out.insert(QLatin1String("context"), context);
    out.insert(QLatin1String("values"), QJsonArray::fromStringList(values));
    return out;
}

QByteArray Problem::body() const
{
    return QJsonDocument(toJson()).toJson(QJsonDocument::Compact);
}

Result<Problem> Problem::parse(QByteArrayView body)
{
    if (body.size() > kMaxBody)
        return notAProblem(body);
    const QJsonDocument json = QJsonDocument::fromJson(QByteArray::fromRawData(body.data(), body.size()));
    if (!json.isObject())
        return notAProblem(body);
    return fromJson(json.object());
}

Result<Problem> Problem::fromJson(const QJsonObject &json)
{
    const QString name = json.value(QLatin1String("type")).toString();
    const auto type =
        name.startsWith(QLatin1String(kUrn)) ? enumFrom(Type(), QStringView(name).mid(sizeof(kUrn) - 1)) : std::nullopt;
    if (!type)
        return notAProblem(QJsonDocument(json).toJson(QJsonDocument::Compact));
    Problem problem;
    problem.type = *type;
    problem.title = json.value(QLatin1String("title")).toString().left(kMaxText);
    problem.context = json.value(QLatin1String("context")).toString().left(kMaxText);
    const QJsonArray values = json.value(QLatin1String("values")).toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(values.size(), 9); ++i)
        problem.values.append(values[i].toString().left(kMaxText));
    problem.more = json;
    for (const char *own : {"type", "status", "title", "context", "values"})
        problem.more.remove(QLatin1String(own));
    return problem;
}

QString Problem::inWords() const
{
    const QByteArray contextUtf8 = context.toUtf8();
    const QByteArray titleUtf8 = title.toUtf8();
    return Message{contextUtf8.constData(), titleUtf8.constData(), values}.inWords();
}

Error Problem::toError() const
{
    const Row &row = rowOf(type);
    return {row.code, {"sync", row.title, values}, QString::fromUtf8(body())};
}

} // namespace qilian::sync
