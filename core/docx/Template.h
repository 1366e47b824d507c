#pragma once

#include "core/docx/Filling.h"

namespace qilian::docx {

/// A document made from a template, and what of it could not be filled.
struct Filled {
    QByteArray bytes;
    std::vector<Placeholder> unknown;
};

/// A bureau's own Word document with {{placeholders}} in its text, tables, headers, footers and notes. Immutable; any
/// thread.
class Template {
public:
    /// As Package::read; Invalid too where no placeholder stands in it.
    static Result<Template> read(const QByteArray &bytes);

    const std::vector<Placeholder> &placeholders() const { return m_placeholders; }
    /// Those that `values` has no place for.
    std::vector<Placeholder> unknown(const Values &values) const;
    /// As a new .docx; everything but the placeholders stays as it is. As docx::fill.
    Result<Filled> fill(const Values &values) const;

private:
    explicit Template(Package package)
        : m_package(std::move(package))
    {
    }

    Package m_package;
    std::vector<Placeholder> m_placeholders;
};

} // namespace qilian::docx
