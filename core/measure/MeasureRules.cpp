#include "core/measure/MeasureRules.h"

#include "core/base/Json.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <algorithm>
#include <array>
#include <set>

namespace qilian::measure {
namespace {

using Kind = MeasureRule::Kind;

struct KindRow {
    const char *name;
    Kind kind;
    QStringList figures;
};

const std::vector<KindRow> &kinds()
{
    const auto days = [](const char *name) { return QString::fromLatin1(name); };
    static const std::vector<KindRow> kKinds{
        {"daily_fine", Kind::DailyFine, {days("recheck_days")}},
        {"seizure", Kind::Seizure, {days("term_days"), days("extension_days"), days("approval_hours")}},
        {"seizure_exempt", Kind::SeizureExempt, {}},
        {"registration", Kind::Registration, {days("term_working_days"), days("approval_hours")}},
        {"limit", Kind::Limit,
            {days("term_months"), days("extension_months"), days("plan_working_days"), days("followup_days")}},
        {"stop", Kind::Stop, {days("plan_working_days"), days("followup_days")}},
        {"closing", Kind::Closing, {}},
    };
    return kKinds;
}

Error expected(const QString &entry, const char *what)
{
    return {Error::Code::Damaged,
        {"measure", QT_TRANSLATE_NOOP("measure", "In the rules of measures, at “%1”: %2 was expected."),
            {entry, QString::fromLatin1(what)}},
        {}};
}

QString inLanguage(const QString &zh, const QString &en)
{
    //: The language of the rules of measures: "zh" in the Chinese translation, "en" in the English one.
    return QCoreApplication::translate("measure", "en") == QLatin1String("zh") ? zh : en;
}

bool hasOnly(const QJsonObject &json, const QStringList &known)
{
    const QStringList keys = json.keys();
    return std::all_of(keys.begin(), keys.end(), [&known](const QString &key) { return known.contains(key); });
}

QString text(const QJsonValue &json, const char *key)
{
    return json[QLatin1String(key)].toString();
}

Result<std::vector<Ground>> readGrounds(const QJsonArray &json, const QString &entry)
{
    std::vector<Ground> out;
    std::set<QString> ids;
    for (const QJsonValue one : json) {
        const Ground ground{
            text(one, "id"), text(one, "zh"), text(one, "en"), text(one, "article"), one[u"must"].toBool()};
        static const QStringList kKnown{QStringLiteral("id"), QStringLiteral("zh"), QStringLiteral("en"),
            QStringLiteral("article"), QStringLiteral("must")};
        if (!hasOnly(one.toObject(), kKnown))
            return expected(entry, "a ground of id, zh, en, article, must");
        if (ground.id.isEmpty() || ground.zh.isEmpty() || ground.en.isEmpty())
            return expected(entry, "id, zh and en of a ground");
        if (!ids.insert(ground.id).second)
            return expected(entry + u'/' + ground.id, "a ground once");
        out.push_back(ground);
    }
    return out;
}

Result<MeasureRule> readRule(const QJsonObject &json)
{
    static const QStringList kKnown{QStringLiteral("kind"), QStringLiteral("from"), QStringLiteral("until"),
        QStringLiteral("sources"), QStringLiteral("verified"), QStringLiteral("note"), QStringLiteral("figures"),
        QStringLiteral("grounds")};
    const QString name = text(json, "kind");
    const QString entry = name + u' ' + text(json, "from");
    const auto row = std::find_if(
        kinds().begin(), kinds().end(), [&name](const KindRow &one) { return name == QLatin1String(one.name); });
    if (row == kinds().end())
        return expected(entry, "a known kind");
    if (!hasOnly(json, kKnown) || !json[u"verified"].isBool())
        return expected(entry, "kind, from, until, sources, verified, note, figures, grounds");
    MeasureRule out;
    out.kind = row->kind;
    out.from = QDate::fromString(text(json, "from"), Qt::ISODate);
    out.until = QDate::fromString(text(json, "until"), Qt::ISODate);
    if (!out.from.isValid() || (json.contains(u"until") && (!out.until.isValid() || out.until < out.from)))
        return expected(entry, "days YYYY-MM-DD in their order");
    out.verified = json[u"verified"].toBool();
    out.noteZh = text(json[u"note"], "zh");
    out.noteEn = text(json[u"note"], "en");
    for (const QJsonValue source : json[u"sources"].toArray())
        out.sources.push_back({text(source, "law"), text(source, "article")});
    const bool isCited = !out.sources.empty()
        && std::all_of(out.sources.begin(), out.sources.end(),
            [](const RuleSource &source) { return !source.law.isEmpty() && source.article.startsWith(u'第'); });
    if (!isCited)
        return expected(entry, "sources of law and article");
    const QJsonObject figures = json[u"figures"].toObject();
    if (QStringList(row->figures).size() != figures.size())
        return expected(entry, "the figures of its kind");
    for (const QString &figure : row->figures) {
        const int value = figures.value(figure).toInt();
        if (value <= 0)
            return expected(entry + u'/' + figure, "a positive figure");
        out.figures[figure] = value;
    }
    auto grounds = readGrounds(json[u"grounds"].toArray(), entry);
    if (!grounds)
        return grounds.error();
    if (grounds->empty())
        return expected(entry, "grounds");
    out.grounds = std::move(*grounds);
    return out;
}

} // namespace

QString Ground::inWords() const
{
    return inLanguage(zh, en);
}

const Ground *MeasureRule::ground(QStringView id) const
{
    const auto at = std::find_if(grounds.begin(), grounds.end(), [id](const Ground &one) { return one.id == id; });
    return at == grounds.end() ? nullptr : &*at;
}

int MeasureRule::figure(const char *name) const
{
    const auto at = figures.find(QString::fromLatin1(name));
    Q_ASSERT(at != figures.end());
    return at->second;
}

QString MeasureRule::articles() const
{
    QStringList out;
    for (const RuleSource &source : sources)
        out.append(QStringLiteral("《%1》%2").arg(source.law, source.article));
    return out.join(QStringLiteral("；"));
}

QString MeasureRule::note() const
{
    return inLanguage(noteZh, noteEn);
}

Result<MeasureRules> MeasureRules::parse(const QByteArray &json)
{
    const Result<QJsonObject> table = parseJsonObject(json);
    if (!table)
        return table.error();
    MeasureRules out;
    for (const QJsonValue one : table->value(u"rules").toArray()) {
        auto rule = readRule(one.toObject());
        if (!rule)
            return rule.error();
        out.m_rules.push_back(std::move(*rule));
    }
    std::stable_sort(out.m_rules.begin(), out.m_rules.end(), [](const MeasureRule &a, const MeasureRule &b) {
        return std::pair(a.kind, a.from) < std::pair(b.kind, b.from);
    });
    for (const KindRow &row : kinds()) {
        const bool isThere = std::any_of(
            out.m_rules.begin(), out.m_rules.end(), [&row](const MeasureRule &rule) { return rule.kind == row.kind; });
        if (!isThere)
            return expected(QString::fromLatin1(row.name), "a rule of each kind");
    }
    for (std::size_t i = 1; i < out.m_rules.size(); ++i) {
        const MeasureRule &before = out.m_rules[i - 1];
        const MeasureRule &after = out.m_rules[i];
        if (before.kind == after.kind && (!before.until.isValid() || before.until.addDays(1) != after.from))
            return expected(after.from.toString(Qt::ISODate), "versions that follow each other day by day");
    }
    return out;
}

const MeasureRules &MeasureRules::shipped()
{
    static const MeasureRules kRules = [] {
        QFile file(QStringLiteral(":/measure/measures.json"));
        [[maybe_unused]] const bool isThere = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isThere);
        Result<MeasureRules> read = parse(file.readAll());
        Q_ASSERT_X(read, "measures.json", read ? "" : qPrintable(read.error().message.inWords()));
        return std::move(*read);
    }();
    return kRules;
}

const MeasureRule &MeasureRules::on(Kind kind, QDate day) const
{
    const MeasureRule *out = nullptr;
    for (const MeasureRule &rule : m_rules) {
        if (rule.kind == kind && (!out || rule.from <= day))
            out = &rule;
    }
    Q_ASSERT(out); // parse() wants one of each kind
    return *out;
}

} // namespace qilian::measure
