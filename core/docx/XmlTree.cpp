#include "core/docx/XmlTree.h"

#include <QXmlStreamReader>

namespace qilian::docx {

namespace {

constexpr std::size_t kDeepest = 200; // Word itself nests a few dozen
constexpr std::size_t kMostNodes = 1'000'000;

Error invalid(const char *text, const QString &part, const QString &detail = {})
{
    return {Error::Code::Invalid, {"docx", text, {part}}, detail};
}

std::unique_ptr<XmlNode> elementOf(const QXmlStreamReader &xml)
{
    auto out = std::make_unique<XmlNode>();
    out->name = xml.qualifiedName().toString();
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        out->attributes.emplace_back(attribute.qualifiedName().toString(), attribute.value().toString());
    return out;
}

void write(QXmlStreamWriter &xml, const XmlNode &node)
{
    if (node.name.isEmpty())
        return xml.writeCharacters(node.text);
    if (node.children.empty())
        xml.writeEmptyElement(node.name);
    else
        xml.writeStartElement(node.name);
    for (const auto &[name, value] : node.attributes)
        xml.writeAttribute(name, value);
    for (const auto &child : node.children)
        write(xml, *child);
    if (!node.children.empty())
        xml.writeEndElement();
}

} // namespace

QString XmlNode::attribute(QLatin1String wanted) const
{
    for (const auto &[key, value] : attributes) {
        if (key == wanted)
            return value;
    }
    return {};
}

std::unique_ptr<XmlNode> XmlNode::copy() const
{
    auto out = std::make_unique<XmlNode>();
    out->name = name;
    out->text = text;
    out->attributes = attributes;
    out->children.reserve(children.size());
    for (const auto &child : children)
        out->children.push_back(child->copy());
    return out;
}

std::size_t XmlNode::size() const
{
    std::size_t out = 1;
    for (const auto &child : children)
        out += child->size();
    return out;
}

Result<std::unique_ptr<XmlNode>> readXml(const QByteArray &bytes, const QString &part)
{
    QXmlStreamReader xml(bytes);
    xml.setNamespaceProcessing(false);
    std::unique_ptr<XmlNode> root;
    std::vector<XmlNode *> open;
    std::size_t nodes = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            return invalid(
                QT_TRANSLATE_NOOP("docx", "The document declares types of its own (%1), as no Word does: refused."),
                part);
        case QXmlStreamReader::StartElement: {
            auto element = elementOf(xml);
            XmlNode *made = element.get();
            if (open.empty())
                root = std::move(element);
            else
                open.back()->children.push_back(std::move(element));
            open.push_back(made);
            break;
        }
        case QXmlStreamReader::EndElement:
            open.pop_back();
            break;
        case QXmlStreamReader::Characters:
            if (!open.empty()) {
                auto text = std::make_unique<XmlNode>();
                text->text = xml.text().toString();
                open.back()->children.push_back(std::move(text));
            }
            break;
        default:
            break;
        }
        if (open.size() > kDeepest || ++nodes > kMostNodes)
            return invalid(
                QT_TRANSLATE_NOOP("docx", "The document is nested too deep or too long to be a template (%1)."), part);
    }
    if (xml.hasError() || !root)
        return invalid(
            QT_TRANSLATE_NOOP("docx", "The document is damaged (%1). Open it in Word or WPS and save it anew."),
            QStringLiteral("%1:%2").arg(part).arg(xml.lineNumber()), xml.errorString());
    return root;
}

QByteArray writeXml(const XmlNode &root)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    write(xml, root);
    xml.writeEndDocument();
    return out;
}

} // namespace qilian::docx
