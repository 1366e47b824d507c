#include "core/docx/Package.h"

#include "core/archive/ZipParts.h"
#include "core/archive/ZipWriter.h"
#include "core/docx/XmlTree.h"

#include <QSet>
#include <algorithm>
#include <functional>

namespace qilian::docx {

namespace {

constexpr qint64 kMostUnpacked = 64'000'000;
constexpr qint64 kUnpackedAnyway = 4'000'000; // a small document may well shrink to little
constexpr qint64 kMostRatio = 100; // the XML of Word shrinks to a tenth or a twentieth
constexpr qsizetype kMostParts = 2'000;

Error invalid(const char *text, QStringList values = {}, const QString &detail = {})
{
    return {Error::Code::Invalid, {"docx", text, std::move(values)}, detail};
}

Error refused(const char *text, QStringList values = {})
{
    return {Error::Code::Refused, {"docx", text, std::move(values)}, {}};
}

/// "word/_rels/document.xml.rels" tells what "word/document.xml" points to.
QString relationshipsOf(const QString &part)
{
    return part.section(u'/', 0, -2) + (part.contains(u'/') ? QStringLiteral("/_rels/") : QStringLiteral("_rels/"))
        + part.section(u'/', -1) + QStringLiteral(".rels");
}

/// A target as written in the relationships of a part, as a part's name: "../a/b.xml" beside "word/x.xml" → "a/b.xml".
QString targetOf(const QString &part, const QString &target)
{
    QStringList out = target.startsWith(u'/') ? QStringList() : part.split(u'/').mid(0, part.count(u'/'));
    for (const QString &step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u".." && !out.isEmpty())
            out.removeLast();
        else if (step != u".." && step != u".")
            out.append(step);
    }
    return out.join(u'/');
}

bool isXml(const QString &name)
{
    return name.endsWith(QLatin1String(".xml"), Qt::CaseInsensitive)
        || name.endsWith(QLatin1String(".rels"), Qt::CaseInsensitive)
        || name.endsWith(QLatin1String(".vml"), Qt::CaseInsensitive);
}

/// Only ever looked up in this archive and written into another; still no document has such names.
bool leadsElsewhere(const QString &name)
{
    return name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':')
        || name.split(u'/').contains(QStringLiteral(".."));
}

} // namespace

Result<Package> Package::read(const QByteArray &bytes)
{
    if (bytes.size() > kLargestFile)
        return invalid(QT_TRANSLATE_NOOP("docx", "The file is larger than %1 MB: too large for a template."),
            {QString::number(kLargestFile / 1'000'000)});
    if (bytes.startsWith("\xd0\xcf\x11\xe0"))
        return invalid(QT_TRANSLATE_NOOP("docx",
            "This is an old .doc, or it has a password. Open it in Word or WPS and save it as .docx without a "
            "password."));
    if (!bytes.startsWith("PK"))
        return invalid(QT_TRANSLATE_NOOP("docx", "This is no .docx. Save the template in Word or WPS as .docx."));
    Package out;
    if (const auto done = out.readParts(bytes); !done)
        return done.error();
    if (const auto done = out.checkContentTypes(); !done)
        return done.error();
    if (const auto done = out.checkRelationships(); !done)
        return done.error();
    if (const auto done = out.findTexts(); !done)
        return done.error();
    return out;
}

Result<void> Package::readParts(const QByteArray &bytes)
{
    const auto archive = archive::ZipParts::open(
        bytes, std::min(kMostUnpacked, std::max(kUnpackedAnyway, kMostRatio * qint64(bytes.size()))));
    if (!archive)
        return archive.error();
    QSet<QString> seen;
    const QStringList names = (*archive)->names();
    if (names.size() > kMostParts)
        return invalid(QT_TRANSLATE_NOOP("docx", "The file has more parts than any document."));
    for (const QString &name : names) {
        if (name.endsWith(u'/')) // a folder
            continue;
        if (leadsElsewhere(name) || seen.contains(name.toLower()))
            return invalid(
                QT_TRANSLATE_NOOP("docx", "The file has a part with a name that no Word gives: %1"), {name.left(60)});
        seen.insert(name.toLower());
        const auto device = (*archive)->part(name);
        if (!device)
            return invalid(QT_TRANSLATE_NOOP(
                "docx", "The document has a password or is damaged. Open it in Word or WPS and save it anew."));
        m_parts.push_back({name, device->readAll()});
        if ((*archive)->fault())
            return *(*archive)->fault();
    }
    for (const Part &one : m_parts) {
        if (!isXml(one.name))
            continue;
        if (const auto read = readXml(one.bytes, one.name); !read)
            return read.error();
    }
    return {};
}

const Part *Package::part(const QString &name) const
{
    for (const Part &one : m_parts) {
        if (one.name.compare(name, Qt::CaseInsensitive) == 0)
            return &one;
    }
    return nullptr;
}

Result<void> Package::checkContentTypes() const
{
    const Part *types = part(QStringLiteral("[Content_Types].xml"));
    if (!types)
        return invalid(QT_TRANSLATE_NOOP("docx", "This is no .docx. Save the template in Word or WPS as .docx."));
    const auto root = readXml(types->bytes, types->name);
    if (!root)
        return root.error();
    for (const auto &entry : (*root)->children) {
        const QString type = entry->attribute(QLatin1String("ContentType"));
        if (type.contains(QLatin1String("macroEnabled"), Qt::CaseInsensitive)
            || type.contains(QLatin1String("vbaProject"), Qt::CaseInsensitive))
            return refused(QT_TRANSLATE_NOOP("docx", "The document has macros. Save it as .docx without macros."));
        if (type.endsWith(QLatin1String(".template.main+xml")))
            return invalid(QT_TRANSLATE_NOOP("docx", "This is a .dotx. Save it as .docx."));
    }
    return {};
}

Result<void> Package::checkRelationships() const
{
    for (const Part &one : m_parts) {
        if (!one.name.endsWith(QLatin1String(".rels"), Qt::CaseInsensitive))
            continue;
        const auto root = readXml(one.bytes, one.name);
        if (!root)
            return root.error();
        for (const auto &entry : (*root)->children) {
            const QString kind = entry->attribute(QLatin1String("Type")).section(u'/', -1);
            if (kind == QLatin1String("vbaProject"))
                return refused(QT_TRANSLATE_NOOP("docx", "The document has macros. Save it as .docx without macros."));
            for (const char *active : {"control", "oleObject", "package", "aFChunk", "subDocument", "frame"}) {
                if (kind == QLatin1String(active))
                    return refused(QT_TRANSLATE_NOOP(
                        "docx", "The document has embedded objects or controls. Remove them and save it anew."));
            }
            if (entry->attribute(QLatin1String("TargetMode")) == QLatin1String("External")
                && kind != QLatin1String("hyperlink"))
                return refused(
                    QT_TRANSLATE_NOOP("docx",
                        "The document fetches something from elsewhere on opening: %1. Embed it and save it anew."),
                    {entry->attribute(QLatin1String("Target")).left(60)});
        }
    }
    return {};
}

Result<void> Package::findTexts()
{
    const auto add = [this](const QString &name, Place place) {
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            const bool isThere = std::any_of(m_texts.begin(), m_texts.end(), [i](Text one) { return one.part == i; });
            if (!isThere && m_parts[i].name.compare(name, Qt::CaseInsensitive) == 0 && isXml(name))
                m_texts.push_back({i, place});
        }
    };
    const auto each = [this](const QString &part, const std::function<void(const QString &, const QString &)> &visit) {
        const Part *list = this->part(relationshipsOf(part));
        const auto root = list ? readXml(list->bytes, list->name) : Result<std::unique_ptr<XmlNode>>(Error());
        if (!root)
            return;
        for (const auto &entry : (*root)->children) {
            if (entry->attribute(QLatin1String("TargetMode")) != QLatin1String("External"))
                visit(entry->attribute(QLatin1String("Type")).section(u'/', -1),
                    targetOf(part, entry->attribute(QLatin1String("Target"))));
        }
    };
    QString main;
    each(QString(), [&main](const QString &kind, const QString &target) {
        if (kind == QLatin1String("officeDocument"))
            main = target;
    });
    add(main, Place::Text);
    if (m_texts.empty())
        return invalid(QT_TRANSLATE_NOOP("docx", "This is no .docx. Save the template in Word or WPS as .docx."));
    each(main, [&add](const QString &kind, const QString &target) {
        if (kind == QLatin1String("header"))
            add(target, Place::Header);
        else if (kind == QLatin1String("footer"))
            add(target, Place::Footer);
        else if (kind == QLatin1String("footnotes") || kind == QLatin1String("endnotes"))
            add(target, Place::Note);
    });
    return {};
}

Result<QByteArray> Package::whole() const
{
    archive::ZipWriter out;
    for (const Part &one : m_parts)
        out.add(one.name.toUtf8(), one.bytes);
    return out.finish();
}

} // namespace qilian::docx
