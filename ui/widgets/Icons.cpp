#include "ui/widgets/Icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace qilian::ui {

namespace {

/// Draws the SVG tinted, at the size and scale asked for; Qt caches nothing of it, we do.
class LineIcon final : public QIconEngine {
public:
    LineIcon(QString name, QColor Theme::*role, QColor Theme::*checked)
        : m_name(std::move(name))
        , m_role(role)
        , m_checked(checked)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect, scaledPixmap(rect.size() * painter->device()->devicePixelRatioF(), mode, state, 1));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        const Theme &theme = Theme::current();
        const QColor colour = mode == QIcon::Disabled ? theme.muted : theme.*(state == QIcon::On ? m_checked : m_role);
        const QString key = QStringLiteral("qilian/%1/%2/%3x%4")
                                .arg(m_name, colour.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(m_name));
        QPainter painter(&image);
        renderer.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), colour);
        painter.end();
        pixmap = QPixmap::fromImage(image);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }
    QIconEngine *clone() const override { return new LineIcon(m_name, m_role, m_checked); }

private:
    QString m_name;
    QColor Theme::*m_role;
    QColor Theme::*m_checked;
};

} // namespace

QIcon icon(const QString &name, QColor Theme::*role)
{
    return icon(name, role, role);
}

QIcon icon(const QString &name, QColor Theme::*role, QColor Theme::*checked)
{
    Q_ASSERT_X(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name)), "icon", qPrintable(name));
    return QIcon(new LineIcon(name, role, checked));
}

} // namespace qilian::ui
