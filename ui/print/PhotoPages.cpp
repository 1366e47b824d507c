#include "ui/print/PhotoPages.h"

#include "ui/print/LineBreaking.h"

#include <QImageReader>
#include <algorithm>
#include <array>

namespace qilian::print {

namespace {

constexpr qreal mm(qreal value)
{
    return value * kUnitsPerMillimetre;
}

constexpr qreal kLeft = mm(28);
constexpr qreal kWidth = mm(156);
constexpr qreal kTitleAt = mm(27);
constexpr qreal kCaseAt = mm(34);
constexpr std::array kSlots{mm(37), mm(153)};
constexpr qreal kPictureHeight = mm(78);
constexpr qreal kRow = mm(6);
constexpr qreal kSignAt = mm(276);
constexpr qreal kSize = 9;
constexpr qreal kPad = mm(1.2);
constexpr qreal kLabel = mm(20);
constexpr qreal kThin = 5;
constexpr qreal kDotsPerMillimetre = 200 / 25.4; // what an office printer shows of a photo
constexpr qint64 kMostBytes = 400LL << 20; // a picture may take while it is decoded

/// Draws the captions of one page.
class Captions {
public:
    explicit Captions(const PrintFonts &fonts)
        : m_fonts(fonts)
        , m_font(fonts.font(Face::Body, kSize))
        , m_breaker(m_font, 0)
    {
    }

    void title(const QString &caseNumber, const QString &cause)
    {
        const QFont font = m_fonts.font(Face::Title, 16);
        const QString words = QStringLiteral("现场照片（图片、影像资料）证据");
        const qreal width = QFontMetricsF(font).horizontalAdvance(words);
        page.words.push_back({{kLeft + (kWidth - width) / 2, kTitleAt}, words, font, false});
        put(QStringLiteral("案号：%1　　案由：%2").arg(caseNumber, cause), kLeft, kCaseAt, kWidth);
    }

    void caption(const PhotoCaption &photo, qreal top)
    {
        const qreal half = kWidth / 2;
        row(top,
            {{kLeft, half, QStringLiteral("编号"), photo.number},
                {kLeft + half, half, QStringLiteral("拍摄时间"), photo.takenAt}});
        row(top + kRow,
            {{kLeft, half, QStringLiteral("拍摄地点"), photo.place},
                {kLeft + half, half, QStringLiteral("拍摄人"), photo.by}});
        row(top + 2 * kRow,
            {{kLeft, half, QStringLiteral("证明对象"), photo.proves},
                {kLeft + half, half, QStringLiteral("设备"), photo.device}});
        row(top + 3 * kRow, {{kLeft, kWidth, QStringLiteral("说明"), photo.note}});
        row(top + 4 * kRow, {{kLeft, kWidth, QStringLiteral("SHA-256"), photo.digest}});
    }

    void signLines()
    {
        qreal x = kLeft;
        for (const auto &[label, width] :
            {std::pair{"拍摄人：", mm(38)}, std::pair{"执法人员：", mm(58)}, std::pair{"当事人：", mm(60)}}) {
            const QString words = QString::fromUtf8(label);
            const qreal from = x + put(words, x, kSignAt, width);
            page.rules.push_back({{from, kSignAt + 15}, {x + width - mm(3), kSignAt + 15}, kThin});
            x += width;
        }
    }

    Page page;

private:
    struct Cell {
        qreal left;
        qreal width;
        QString label;
        QString value;
    };

    void row(qreal top, std::initializer_list<Cell> cells)
    {
        for (const Cell &cell : cells) {
            const QFontMetricsF metrics(m_font);
            const qreal base = top + (kRow - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
            put(cell.label, cell.left + kPad, base, kLabel - kPad);
            put(cell.value, cell.left + kLabel + kPad, base, cell.width - kLabel - 2 * kPad);
            for (const qreal x : {cell.left, cell.left + kLabel, cell.left + cell.width})
                page.rules.push_back({{x, top}, {x, top + kRow}, kThin});
            for (const qreal y : {top, top + kRow})
                page.rules.push_back({{cell.left, y}, {cell.left + cell.width, y}, kThin});
        }
    }

    /// One line; what does not fit ends in dots. The room it takes.
    qreal put(QString text, qreal x, qreal base, qreal room)
    {
        text.replace(u'\n', u' ');
        TextLine line = m_breaker.lines(text, room, 0).front();
        if (line.text.size() < text.trimmed().size())
            line = m_breaker.lines(line.text.chopped(std::min<qsizetype>(2, line.text.size())) + u'…', room, 0).front();
        for (const LinePiece &piece : line.pieces) {
            QFont spaced = m_font;
            if (qAbs(piece.stretch - 100) > 0.01)
                spaced.setLetterSpacing(QFont::PercentageSpacing, piece.stretch);
            page.words.push_back({{x + piece.x, base}, piece.text, spaced, false});
        }
        return line.width;
    }

    const PrintFonts &m_fonts;
    QFont m_font;
    LineBreaker m_breaker;
};

} // namespace

PhotoPage photoPage(
    const QString &caseNumber, const QString &cause, const std::vector<PhotoCaption> &photos, const PrintFonts &fonts)
{
    Captions captions(fonts);
    captions.title(caseNumber, cause);
    PhotoPage out;
    for (std::size_t i = 0; i < std::min(photos.size(), kSlots.size()); ++i) {
        out.spots.emplace_back(kLeft, kSlots[i], kWidth, kPictureHeight);
        captions.caption(photos[i], kSlots[i] + kPictureHeight + mm(2));
    }
    captions.signLines();
    out.page = std::move(captions.page);
    return out;
}

QImage printedPicture(const QString &path)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() * 4 > kMostBytes)
        return {};
    QSize room(qRound(kWidth / kUnitsPerMillimetre * kDotsPerMillimetre),
        qRound(kPictureHeight / kUnitsPerMillimetre * kDotsPerMillimetre));
    if (reader.transformation() & QImageIOHandler::TransformationRotate90)
        room.transpose();
    if (size.width() > room.width() || size.height() > room.height())
        reader.setScaledSize(size.scaled(room, Qt::KeepAspectRatio));
    return reader.read().convertToFormat(QImage::Format_RGB32);
}

} // namespace qilian::print
