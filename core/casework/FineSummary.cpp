#include "core/casework/FineSummary.h"

#include "core/casework/CaseBasis.h"
#include "core/casework/DocumentContent.h"

#include <algorithm>

namespace qilian::casework {
namespace {

using discretion::DeterminationRecord;
using discretion::Penalised;

Message point(const char *text, const QStringList &values = {})
{
    return {"casework", text, values};
}

FineLine lineOf(const CaseFile &file, const QString &violation, const FinedPerson &person)
{
    FineLine out;
    out.violation = violation;
    const law::Violation *known = law::Catalogue::shipped().find(violation);
    out.act = known ? known->zh : violation;
    if (const law::Basis *basis = basisOf(file.one, violation)) {
        out.law = basis->law;
        out.article = basis->articlePenalty;
    } else {
        out.open.push_back(point(QT_TRANSLATE_NOOP("casework", "The basis is not chosen.")));
    }
    const DeterminationRecord *record = file.determination(violation, person);
    if (!record) {
        out.open.push_back(point(QT_TRANSLATE_NOOP("casework", "The fine is not determined.")));
        return out;
    }
    out.determination = record->id;
    out.penalty = record->penalty;
    if (record->penalty)
        out.figure = record->amount;
    out.formula = record->formula;
    out.explanation = record->explanation;
    out.statement = record->statement;
    out.individual = record->individual.trimmed();
    if (const auto unproven = record->unproven(); !unproven.empty())
        out.open.push_back(
            point(QT_TRANSLATE_NOOP("casework", "Choices without evidence: %1."), {QString::number(unproven.size())}));
    return out;
}

PersonFines finesOf(const CaseFile &file, const FinedPerson &person)
{
    PersonFines out;
    out.person = person;
    out.name = person.who == Penalised::Party ? file.one.partyName : person.name;
    for (const QString &violation : file.one.violations) {
        if (person.who == Penalised::Party || file.determination(violation, person))
            out.lines.push_back(lineOf(file, violation, person));
    }
    out.total = fineOf(file.determinations, person).value_or(Money());
    return out;
}

QString nameAndRole(const PersonFines &fines)
{
    const QString role = roleInDocument(fines.person.who);
    return role.isEmpty() ? fines.name : QStringLiteral("%1（%2）").arg(fines.name, role);
}

/// Of which act and person something is said: 甲公司，未取得排污许可证排放污染物（《生态环境法典》第…条）
QString headOf(const PersonFines &fines, const FineLine &line)
{
    return QStringLiteral("%1，%2（《%3》%4）").arg(nameAndRole(fines), line.act, line.law, line.article);
}

/// The explanation, with the individual reason behind it.
QString reasoned(const FineLine &line)
{
    return line.individual.isEmpty() ? line.explanation
                                     : line.explanation + QStringLiteral("个别裁量理由：%1").arg(line.individual);
}

} // namespace

QString roleInDocument(Penalised who)
{
    switch (who) {
    case Penalised::Party:
        return {};
    case Penalised::Responsible:
        return QStringLiteral("直接负责的主管人员或者其他直接责任人员");
    case Penalised::Agency:
        return QStringLiteral("第三方技术服务机构");
    }
    Q_UNREACHABLE();
}

FineSummary FineSummary::of(const CaseFile &file)
{
    FineSummary out;
    std::vector<FinedPerson> persons = othersFined(file.determinations);
    persons.insert(persons.begin(), FinedPerson());
    for (const FinedPerson &person : persons) {
        out.persons.push_back(finesOf(file, person));
        out.total = out.total.plus(out.persons.back().total).value_or(out.total);
    }
    const auto any = [&file](bool DeterminationRecord::*forced) {
        return std::any_of(file.determinations.begin(), file.determinations.end(),
            [forced](const DeterminationRecord &one) { return one.*forced; });
    };
    if (any(&DeterminationRecord::legalReviewForced) && file.one.legalReview != ReviewResult::Passed)
        out.open.push_back(point(QT_TRANSLATE_NOOP("casework", "A circumstance asks for the legal review.")));
    if (any(&DeterminationRecord::discussionForced) && !file.one.discussedOn.isValid())
        out.open.push_back(point(QT_TRANSLATE_NOOP("casework", "A circumstance asks for the collective discussion.")));
    if (file.one.penaltyProposed && !file.determinations.empty() && !any(&DeterminationRecord::penalty))
        out.open.push_back(point(
            QT_TRANSLATE_NOOP("casework", "Every act comes to no penalty: propose none on the facts of the case.")));
    return out;
}

bool FineSummary::hasSeveral() const
{
    std::ptrdiff_t determined = 0;
    for (const PersonFines &one : persons)
        determined += std::count_if(
            one.lines.begin(), one.lines.end(), [](const FineLine &line) { return !line.determination.isNull(); });
    return determined > 1;
}

QString FineSummary::paragraph() const
{
    QStringList out;
    const bool several = hasSeveral();
    int number = 0;
    for (const PersonFines &one : persons) {
        int fined = 0;
        for (const FineLine &line : one.lines) {
            if (line.determination.isNull())
                continue;
            fined += line.penalty ? 1 : 0;
            out.append(several
                    ? QStringLiteral("（%1）%2：%3").arg(documentOrdinal(++number), headOf(one, line), reasoned(line))
                    : reasoned(line));
        }
        if (fined > 1)
            out.append(QStringLiteral("%1的%2项违法行为分别裁量、合并执行，罚款合计人民币%3。")
                           .arg(one.name, QString::number(fined), documentMoney(one.total)));
    }
    return out.join(u'\n');
}

QString FineSummary::statement() const
{
    QStringList out;
    const bool several = hasSeveral();
    int number = 0;
    for (const PersonFines &one : persons) {
        for (const FineLine &line : one.lines) {
            if (line.determination.isNull())
                continue;
            if (several)
                out.append(QStringLiteral("（%1）%2").arg(documentOrdinal(++number), headOf(one, line)));
            out.append(line.statement);
            if (!line.individual.isEmpty())
                out.append(QStringLiteral("个别裁量理由：%1").arg(line.individual));
        }
    }
    return out.join(u'\n');
}

} // namespace qilian::casework
