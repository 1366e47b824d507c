#include "core/review/Checks.h"

#include "core/review/Looking.h"

#include <QHash>
#include <algorithm>
#include <array>

namespace qilian::review {
namespace {

constexpr std::array kTables{legalityChecks, processChecks, paperChecks, signatureChecks, deliveryChecks, recordChecks,
    evidenceChecks, noticeChecks, decisionChecks, performanceChecks, dailyChecks, holdingChecks, limitChecks,
    transferChecks, practiceChecks, fileChecks};

using Look = Finding (*)(const ReviewedFile &);

const QHash<QString, Look> &looks()
{
    static const QHash<QString, Look> kLooks = [] {
        QHash<QString, Look> out;
        for (const auto table : kTables) {
            for (const Check &check : table())
                out.insert(QString::fromLatin1(check.rule), check.look);
        }
        return out;
    }();
    return kLooks;
}

/// A manual rule is put to the reviewer once one of its documents is there.
Finding askOf(const ReviewRule &rule, const char *words, const ReviewedFile &file)
{
    QStringList titles;
    for (const QString &type : rule.documents) {
        if (file.made(type))
            return ask(said(words));
        titles.append(casework::DocumentTypes::shipped().titleOf(type));
    }
    return notApplicable(said(
        QT_TRANSLATE_NOOP("review", "The file has none of the documents this is about: %1."), {titles.join(u'、')}));
}

} // namespace

QStringList answeredRules()
{
    QStringList out;
    for (const auto table : kTables) {
        for (const Check &check : table())
            out.append(QString::fromLatin1(check.rule));
    }
    for (const ManualRule &rule : manualRules())
        out.append(QString::fromLatin1(rule.rule));
    return out;
}

Finding look(const ReviewRule &rule, const ReviewedFile &file)
{
    if (std::none_of(rule.kinds.begin(), rule.kinds.end(), [&file](FileKind kind) { return file.is(kind); }))
        return notApplicable(said(QT_TRANSLATE_NOOP("review", "It is no rule for this kind of file.")));
    if (const Look check = looks().value(rule.id))
        return check(file);
    const auto manual = std::find_if(manualRules().begin(), manualRules().end(),
        [&rule](const ManualRule &one) { return rule.id == QLatin1String(one.rule); });
    Q_ASSERT_X(manual != manualRules().end(), "review", qPrintable(rule.id));
    return askOf(rule, manual->words, file);
}

} // namespace qilian::review
