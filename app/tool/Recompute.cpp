#include "app/tool/Recompute.h"

#include "core/discretion/Recomputation.h"
#include "core/overview/Schema.h"
#include "core/store/Workspace.h"

#include <QJsonArray>

namespace qilian::tool {

Result<Output> recompute(const QString &folder)
{
    store::WorkspaceOptions options;
    options.schema = overview::schema();
    const auto workspace = store::Workspace::openToRead(folder, options);
    if (!workspace)
        return workspace.error();
    const auto done = discretion::recomputeAll((*workspace)->reader());
    if (!done)
        return done.error();
    Output out;
    QJsonArray differing;
    for (const discretion::Irreproducible &one : done->differing) {
        const QString why = one.why.message.inWords();
        differing.append(QJsonObject{{QStringLiteral("determination"), one.id.text()},
            {QStringLiteral("case"), one.forCase.id.text()}, {QStringLiteral("amount_fen"), one.amount.fen()},
            {QStringLiteral("code"), Error::name(one.why.code)}, {QStringLiteral("message"), why}});
        out.lines.append(QStringLiteral("%1  %2  %3").arg(one.id.text(), one.amount.display(), why));
    }
    out.lines.append(
        QStringLiteral("%1 determinations, %2 differ").arg(done->determinations).arg(done->differing.size()));
    out.json = {{QStringLiteral("determinations"), done->determinations}, {QStringLiteral("differing"), differing}};
    out.exitCode = done->differing.empty() ? 0 : 1;
    return out;
}

} // namespace qilian::tool
