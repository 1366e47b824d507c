#include "core/docx/Template.h"

#include <algorithm>
#include <iterator>

namespace qilian::docx {

Result<Template> Template::read(const QByteArray &bytes)
{
    Result<Package> package = Package::read(bytes);
    if (!package)
        return package.error();
    Template out(std::move(*package));
    for (const Package::Text &text : out.m_package.texts()) {
        const Part &part = out.m_package.parts()[text.part];
        const auto root = readXml(part.bytes, part.name);
        if (!root)
            return root.error();
        for (Placeholder &one : placeholdersIn(**root, text.place))
            out.m_placeholders.push_back(std::move(one));
    }
    if (out.m_placeholders.empty())
        return Error{Error::Code::Invalid,
            {"docx",
                QT_TRANSLATE_NOOP("docx",
                    "No placeholder stands in this document. Write {{案由}} and the like where the program is to fill "
                    "it."),
                {}},
            {}};
    if (out.m_placeholders.size() > kMostPlaceholders)
        return Error{Error::Code::Invalid,
            {"docx", QT_TRANSLATE_NOOP("docx", "The document has more than %1 placeholders."),
                {QString::number(kMostPlaceholders)}},
            {}};
    return out;
}

std::vector<Placeholder> Template::unknown(const Values &values) const
{
    std::vector<Placeholder> out;
    std::copy_if(m_placeholders.begin(), m_placeholders.end(), std::back_inserter(out),
        [&values](const Placeholder &one) { return !values.knows(one.name); });
    return out;
}

Result<Filled> Template::fill(const Values &values) const
{
    Package filled = m_package;
    for (const Package::Text &text : m_package.texts()) {
        const Part &part = m_package.parts()[text.part];
        const auto root = readXml(part.bytes, part.name);
        if (!root)
            return root.error();
        if (const auto done = docx::fill(**root, values); !done)
            return done.error();
        filled.setBytes(text.part, writeXml(**root));
    }
    const auto bytes = filled.whole();
    if (!bytes)
        return bytes.error();
    return Filled{*bytes, unknown(values)};
}

} // namespace qilian::docx
