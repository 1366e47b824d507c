#include "app/tool/CaseActions.h"
#include "app/tool/CaseNamed.h"
#include "ui/print/CaseExport.h"

#include <QDir>
#include <QJsonArray>

namespace qilian::tool {

namespace {

QJsonArray bookletsJson(const binder::Binder &binder, const QStringList &files)
{
    QJsonArray out;
    for (std::size_t i = 0; i < binder.booklets.size(); ++i) {
        const binder::Booklet &booklet = binder.booklets[i];
        out.append(QJsonObject{{QStringLiteral("volume"), enumText(booklet.volume)},
            {QStringLiteral("number"), booklet.number}, {QStringLiteral("of"), booklet.of},
            {QStringLiteral("pages"), booklet.pages}, {QStringLiteral("file"), files.value(qsizetype(i))}});
    }
    return out;
}

QString sourceOf(const QString &check)
{
    for (const binder::CheckRule &rule : binder::BinderRules::shipped().checks()) {
        if (rule.id == check)
            return rule.source.text();
    }
    return {};
}

} // namespace

Result<Output> exportCase(const store::Workspace &workspace, const QString &named, const QCommandLineParser &parser)
{
    if (named.isEmpty())
        return badOption(QT_TRANSLATE_NOOP("tool", "case %1 takes a workspace and a case."), QStringLiteral("export"));
    const auto id = caseNamed(workspace.reader(), named);
    if (!id)
        return id.error();
    const auto folder = textOption(parser, QStringLiteral("out"));
    if (!folder)
        return folder.error();
    binder::PageCounts counts;
    auto bound = binder::bindCase(workspace, workspace.reader(), *id, counts);
    if (!bound)
        return bound.error();
    const auto written = print::exportCase(*bound, workspace.blobs(), *folder);
    if (!written)
        return written.error();
    bound->missing.insert(bound->missing.end(), written->altered.begin(), written->altered.end());

    Output out;
    QJsonArray missing;
    for (const QString &booklet : written->booklets)
        out.lines.append(QDir(*folder).filePath(booklet));
    for (const binder::Shortfall &one : bound->missing) {
        const QString words = one.words.inWords();
        out.lines.append(QStringLiteral("%1 (%2)").arg(words, sourceOf(one.check)));
        missing.append(QJsonObject{{QStringLiteral("check"), one.check}, {QStringLiteral("words"), words},
            {QStringLiteral("source"), sourceOf(one.check)}});
    }
    out.json = {{QStringLiteral("folder"), QDir(*folder).absolutePath()}, {QStringLiteral("case"), id->text()},
        {QStringLiteral("case_number"), bound->file.one.number},
        {QStringLiteral("booklets"), bookletsJson(bound->binder, written->booklets)},
        {QStringLiteral("documents"), written->documents}, {QStringLiteral("evidence"), written->evidence},
        {QStringLiteral("absent"), QJsonArray::fromStringList(written->absent)}, {QStringLiteral("missing"), missing}};
    out.exitCode = written->altered.empty() ? 0 : 1;
    return out;
}

} // namespace qilian::tool
