#include "core/law/Catalogue.h"

#include "core/base/HanText.h"
#include "core/law/BasisComparison.h"
#include "core/law/CatalogueReader.h"

#include <QFile>
#include <QSet>
#include <mutex>

namespace qilian::law {

namespace {

const QString kCode = QStringLiteral("生态环境法典");

qint64 highestFine(const Basis &basis)
{
    qint64 highest = 0;
    for (const FineRange &fine : basis.fines) {
        if (fine.kind == FineRange::Kind::Amount)
            highest = std::max(highest, fine.max);
    }
    return highest;
}

/// What officers call the field a violation belongs to.
QString fieldWords(const QString &domain)
{
    static const QHash<QString, QString> kWords{{QStringLiteral("eia"), QStringLiteral("环评 建设项目")},
        {QStringLiteral("permit"), QStringLiteral("排污许可")},
        {QStringLiteral("water"), QStringLiteral("水污染 废水")},
        {QStringLiteral("air"), QStringLiteral("大气污染 废气")}, {QStringLiteral("solid"), QStringLiteral("固体废物")},
        {QStringLiteral("hazardous"), QStringLiteral("危险废物 危废")},
        {QStringLiteral("noise"), QStringLiteral("噪声污染")}, {QStringLiteral("soil"), QStringLiteral("土壤污染")},
        {QStringLiteral("monitoring"), QStringLiteral("监测")}, {QStringLiteral("evasion"), QStringLiteral("逃避监管")},
        {QStringLiteral("inspection"), QStringLiteral("拒绝检查")},
        {QStringLiteral("disclosure"), QStringLiteral("信息披露 信息公开")},
        {QStringLiteral("emergency"), QStringLiteral("突发事件 应急")},
        {QStringLiteral("agency"), QStringLiteral("技术服务机构")},
        {QStringLiteral("ecology"), QStringLiteral("自然保护 生态")},
        {QStringLiteral("radiation"), QStringLiteral("辐射 放射性")},
        {QStringLiteral("livestock"), QStringLiteral("畜禽养殖")}};
    return kWords.value(domain);
}

Message note(const char *text, QStringList values = {})
{
    return {"law", text, std::move(values)};
}

} // namespace

/// What is searched in, beside the violations. The initials wait until Latin letters are typed: they cost the reading
/// of the pinyin tables.
struct Catalogue::SearchText {
    std::once_flag linesMade;
    std::vector<QString> lines;
    std::once_flag initialsMade;
    std::vector<QString> initials;
};

bool Basis::isCode() const
{
    return law == kCode;
}

QString enumText(BasisChoice::Rule rule)
{
    switch (rule) {
    case BasisChoice::Rule::LawOfTheDay:
        return QStringLiteral("law_of_the_day");
    case BasisChoice::Rule::OldLaw:
        return QStringLiteral("old_law");
    case BasisChoice::Rule::NewLaw:
        return QStringLiteral("new_law");
    case BasisChoice::Rule::LighterLaw:
        return QStringLiteral("lighter_law");
    case BasisChoice::Rule::Undecided:
        return QStringLiteral("undecided");
    case BasisChoice::Rule::None:
        return QStringLiteral("none");
    }
    Q_UNREACHABLE();
}

Result<Catalogue> Catalogue::parse(const QByteArray &json)
{
    Result<std::vector<Violation>> violations = CatalogueReader().read(json);
    if (!violations)
        return violations.error();
    Catalogue out;
    out.m_violations = std::move(*violations);
    out.m_searchText = std::make_shared<SearchText>();
    for (std::size_t i = 0; i < out.m_violations.size(); ++i)
        out.m_byId.insert(out.m_violations[i].id, qsizetype(i));
    return out;
}

const Catalogue &Catalogue::shipped()
{
    static const Catalogue kCatalogue = [] {
        QFile file(QStringLiteral(":/law/violations.json"));
        const bool there = file.open(QIODevice::ReadOnly);
        Q_ASSERT(there);
        Result<Catalogue> catalogue = parse(there ? file.readAll() : QByteArray());
        Q_ASSERT_X(catalogue, "violations.json", catalogue ? "" : qPrintable(catalogue.error().message.inWords()));
        return std::move(*catalogue);
    }();
    return kCatalogue;
}

const Violation *Catalogue::find(const QString &id) const
{
    const auto at = m_byId.constFind(id);
    return at == m_byId.constEnd() ? nullptr : &m_violations[std::size_t(*at)];
}

std::vector<const Violation *> Catalogue::search(const QString &typed, int limit) const
{
    const QStringList words = typed.normalized(QString::NormalizationForm_KC).toLower().split(u' ', Qt::SkipEmptyParts);
    SearchText &text = *m_searchText;
    std::call_once(text.linesMade, [&] {
        for (const Violation &one : m_violations)
            text.lines.push_back(
                QStringList{one.zh, one.keywords.join(u' '), fieldWords(one.domain), one.en}.join(u' ').toLower());
    });
    const bool latin = std::any_of(words.begin(), words.end(), [](const QString &word) {
        return std::any_of(word.begin(), word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
    });
    if (latin)
        std::call_once(text.initialsMade, [&] {
            for (const Violation &one : m_violations) {
                QStringList initials;
                for (const QString &word : QStringList{one.zh, fieldWords(one.domain)} + one.keywords)
                    initials.append(HanText::pinyinInitials(word));
                text.initials.push_back(initials.join(u' '));
            }
        });
    const auto fits = [&](std::size_t i, const QString &word) {
        return text.lines[i].contains(word) || (latin && text.initials[i].contains(word));
    };
    std::vector<const Violation *> out;
    for (const bool common : {true, false}) {
        for (std::size_t i = 0; i < m_violations.size() && int(out.size()) < limit; ++i) {
            if (m_violations[i].common == common
                && std::all_of(words.begin(), words.end(), [&](const QString &word) { return fits(i, word); }))
                out.push_back(&m_violations[i]);
        }
    }
    return out;
}

namespace {

/// The old law stands, and the Code took its place before the decision (从旧兼从轻): the kind of penalty is weighed
/// first, then the figures. `verdict`: of the figures.
void compare(BasisChoice &choice, const QString &verdict, const QString &ended)
{
    using Rule = BasisChoice::Rule;
    static const QSet<QString> kNotLighter{
        QStringLiteral("code_heavier"), QStringLiteral("same"), QStringLiteral("same_figures")};
    const BasisComparison both = BasisComparison::of(*choice.old, *choice.code);
    const bool lighter = verdict == QLatin1String("code_lighter");
    const bool known = lighter || kNotLighter.contains(verdict);
    const bool kindsAgree =
        both.kinds == Standing::Same || both.kinds == (lighter ? Standing::Lighter : Standing::Heavier);
    if (known && !kindsAgree) {
        choice.rule = Rule::Undecided;
        choice.reason = note(QT_TRANSLATE_NOOP("law",
                                 "The act ended on %1 under the old law. The two laws differ in the kinds of penalty, "
                                 "which are weighed before the figures: compare both and choose with a reason."),
            {ended});
        return;
    }
    if (!known) {
        choice.rule = Rule::Undecided;
        choice.reason = note(QT_TRANSLATE_NOOP("law",
                                 "The act ended on %1 under the old law. Neither range is lighter in every respect: "
                                 "compare both and choose with a reason."),
            {ended});
        return;
    }
    choice.rule = lighter ? Rule::LighterLaw : Rule::OldLaw;
    choice.chosen = lighter ? choice.code : choice.old;
    choice.reason = lighter
        ? note(QT_TRANSLATE_NOOP(
                   "law", "The act ended on %1 under the old law; the Code punishes it less, so the Code applies."),
            {ended})
        : note(QT_TRANSLATE_NOOP(
                   "law", "The act ended on %1 under the old law; the Code is not lighter, so the old law applies."),
            {ended});
    choice.cautions.push_back(note(QT_TRANSLATE_NOOP("law",
        "The kinds of penalty and the figures of both laws were compared. The legal reviewer confirms which law is "
        "lighter.")));
    if (!both.onlyOld.isEmpty() || !both.onlyLater.isEmpty())
        choice.cautions.push_back(note(QT_TRANSLATE_NOOP(
            "law", "Beside the fine the two laws provide for different measures: compare them too.")));
}

} // namespace

Result<BasisChoice> Catalogue::basisFor(const QString &violation, QDate ended, QDate decided, QDate began) const
{
    const Violation *found = find(violation);
    if (!found)
        return Error{Error::Code::NotFound,
            {"law", QT_TRANSLATE_NOOP("law", "The catalogue knows no violation “%1”."), {violation}}, {}};
    if (!ended.isValid() || !decided.isValid() || decided < ended)
        return Error{Error::Code::Invalid,
            {"law", QT_TRANSLATE_NOOP("law", "The decision (%1) cannot lie before the end of the act (%2)."),
                {decided.toString(Qt::ISODate), ended.toString(Qt::ISODate)}},
            {}};
    if (began > ended)
        return Error{Error::Code::Invalid,
            {"law", QT_TRANSLATE_NOOP("law", "The act cannot end (%1) before it began (%2)."),
                {ended.toString(Qt::ISODate), began.toString(Qt::ISODate)}},
            {}};

    BasisChoice choice;
    std::vector<const Basis *> then;
    for (const Basis &one : found->bases) {
        if (one.inForceOn(ended))
            then.push_back(&one);
        else if (one.inForceOn(decided) && (!choice.code || one.isCode()))
            choice.code = &one;
    }
    for (const Basis *one : then) {
        if (!choice.old || highestFine(*one) > highestFine(*choice.old))
            choice.old = one;
    }
    for (const Basis *one : then) {
        if (one != choice.old)
            choice.alsoInForce.push_back(one);
    }

    using Rule = BasisChoice::Rule;
    const QString day = ended.toString(Qt::ISODate);
    if (!choice.old) {
        choice.reason = choice.code
            ? note(QT_TRANSLATE_NOOP(
                       "law", "On %1 no law punished this act; a later law is not applied to what ended before it."),
                {day})
            : note(
                QT_TRANSLATE_NOOP("law", "No basis was in force on %1: the act cannot be punished under this heading."),
                {day});
    } else if (choice.old->inForceOn(decided)) {
        choice.chosen = choice.old;
        choice.rule = choice.old->isCode() ? Rule::NewLaw : Rule::LawOfTheDay;
        choice.reason = choice.old->isCode()
            ? note(QT_TRANSLATE_NOOP("law", "The act ended on %1, under the Code in force since 2026-08-15."), {day})
            : note(QT_TRANSLATE_NOOP("law", "The norm in force on %1 is still in force on the day of the decision."),
                {day});
        if (choice.old->isCode())
            std::swap(choice.old, choice.code);
    } else if (!choice.code) {
        choice.rule = Rule::Undecided;
        choice.reason = note(QT_TRANSLATE_NOOP("law",
                                 "The norm of %1 is no longer in force and nothing of this name took its place: if the "
                                 "law in force does not punish the act, nothing may be imposed. An officer must decide "
                                 "and give the reason."),
            {day});
    } else {
        // The comparison that ships is with the Code; another successor is for the officer to weigh.
        compare(choice, choice.code->isCode() ? found->oldVersusCode : QString(), day);
    }
    if (began.isValid() && choice.chosen && began < choice.chosen->from && ended >= choice.chosen->from)
        choice.cautions.push_back(
            note(QT_TRANSLATE_NOOP("law",
                     "The act began on %1 and went on past %2: as a whole it is judged by the law "
                     "of its end. Say so in the file and weigh what lies before that day."),
                {began.toString(Qt::ISODate), choice.chosen->from.toString(Qt::ISODate)}));
    for (const Basis *one : {choice.old, choice.code}) {
        if (one && !one->verified && (!choice.chosen || choice.chosen == one))
            choice.cautions.push_back(note(QT_TRANSLATE_NOOP("law",
                                               "The figures of %1 %2 were not checked in an authentic text: the legal "
                                               "officer confirms them first."),
                {one->law, one->articlePenalty}));
    }
    return choice;
}

QDate lastDayToPunish(QDate ended, Harm harm)
{
    const bool five = harm == Harm::LifeAndHealth || (harm == Harm::Environment && ended >= kCodeInForce);
    return ended.addYears(five ? 5 : 2);
}

} // namespace qilian::law
