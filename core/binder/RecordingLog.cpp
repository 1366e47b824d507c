#include "core/binder/RecordingLog.h"

#include "core/casework/DocumentContent.h"
#include "core/casework/DocumentType.h"

#include <QRegularExpression>
#include <algorithm>

namespace qilian::binder {

namespace {

using casework::CaseDocument;

/// The first two times of a text.
std::pair<QDateTime, QDateTime> spanIn(const QString &text)
{
    static const QRegularExpression kTime(QStringLiteral(
        "(?:(\\d{4})[-年./](\\d{1,2})[-月./](\\d{1,2})日?[ T　]*)?(?<!\\d)(\\d{1,2})[:：时](\\d{2})(?!\\d)"));
    std::vector<QDateTime> found;
    QDate day;
    for (auto all = kTime.globalMatch(text); all.hasNext() && found.size() < 2;) {
        const QRegularExpressionMatch match = all.next();
        if (!match.captured(1).isEmpty())
            day = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        const QTime time(match.captured(4).toInt(), match.captured(5).toInt());
        if (day.isValid() && time.isValid()) // other figures of the line look like times, too
            found.emplace_back(day, time);
    }
    found.resize(2);
    return {found[0], found[1]};
}

QString withoutBrackets(QString title)
{
    static const QRegularExpression kBrackets(QStringLiteral("（[^）]*）"));
    return title.remove(kBrackets);
}

} // namespace

std::vector<RecordingLine> linesOf(const CaseDocument &log)
{
    const casework::DocumentType *type = casework::DocumentTypes::shipped().find(log.type);
    const casework::DocumentField *field = type ? type->field(u"rows") : nullptr;
    std::vector<RecordingLine> out;
    if (!field)
        return out;
    for (const QString &told : casework::documentLines(*field, log.fields.value(field->id))) {
        for (const QString &words : told.split(u'\n', Qt::SkipEmptyParts)) {
            const auto [begin, end] = spanIn(words);
            out.push_back({words.trimmed(), begin, end, words.contains(QStringLiteral("中断"))});
        }
    }
    return out;
}

bool isAbout(const RecordingLine &line, const CaseDocument &document)
{
    return (!document.number.isEmpty() && line.words.contains(document.number)) || line.words.contains(document.title)
        || line.words.contains(withoutBrackets(document.title));
}

bool cover(std::vector<RecordingLine> lines, const QDateTime &begin, const QDateTime &end)
{
    std::sort(
        lines.begin(), lines.end(), [](const RecordingLine &a, const RecordingLine &b) { return a.begin < b.begin; });
    QDateTime reached = begin;
    for (const RecordingLine &line : lines) {
        if (line.begin <= reached)
            reached = std::max(reached, line.end);
    }
    return reached >= end;
}

} // namespace qilian::binder
