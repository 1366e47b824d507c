#include "app/tool/DemoSigning.h"

#include "ui/print/PrintFonts.h"

#include <QPainterPath>
#include <QTransform>

namespace qilian::tool {

namespace {

constexpr int kWidth = 1200;
constexpr int kHeight = 400;
constexpr qreal kCharacter = 28; // points: the outline is enlarged to the pad
constexpr qreal kSlant = -0.12;
constexpr int kLight = 250; // of the pen

} // namespace

casework::Strokes drawnName(const QString &name)
{
    casework::Strokes out;
    const print::PrintFonts fonts = print::PrintFonts::find();
    if (!fonts.isUsable())
        return out;
    QPainterPath outlines;
    outlines.addText(0, 0, fonts.font(print::Face::Body, kCharacter), name.section(u'（', 0, 0));
    const QRectF drawn = outlines.boundingRect();
    const qreal scale = std::min(kWidth * 0.8 / drawn.width(), kHeight * 0.8 / drawn.height());
    QTransform place;
    place.translate(kWidth * 0.1, kHeight * 0.1);
    place.scale(scale, scale);
    place.shear(kSlant, 0);
    place.translate(-drawn.left(), -drawn.top());
    out.width = kWidth;
    out.height = kHeight;
    for (const QPolygonF &polygon : outlines.toSubpathPolygons(place)) {
        casework::Strokes::Line line;
        for (const QPointF &point : polygon)
            line.push_back({std::clamp(int(point.x()), 0, kWidth), std::clamp(int(point.y()), 0, kHeight), kLight});
        if (out.lines.size() < casework::Strokes::kLines)
            out.lines.push_back(std::move(line));
    }
    return out;
}

Result<store::CommitReceipt> signDraft(store::Workspace &workspace, const store::Actor &before,
    const Id<casework::CaseDocument> &draft, const QString &role, const QString &name)
{
    const auto document = workspace.reader().get(draft);
    if (!document)
        return document.error();
    casework::DocumentSignature signature;
    signature.document = draft;
    signature.role = role;
    signature.name = name;
    signature.strokes = drawnName(name).json();
    signature.input = QStringLiteral("tablet");
    signature.digest = casework::contentDigest(*document);
    return casework::addSignature(workspace, before, signature);
}

} // namespace qilian::tool
