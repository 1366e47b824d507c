#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace qilian::docx {

/// Where in a document something stands.
enum class Place { Text, Table, Header, Footer, Note };

/// A part of a document: "word/document.xml", a picture …
struct Part {
    QString name;
    QByteArray bytes;
};

/// The parts of a .docx (ECMA-376), checked: a document from outside may be a trap. Values; any thread.
class Package {
public:
    static constexpr qint64 kLargestFile = 20'000'000;

    /// Invalid for what is no .docx (an old .doc, a password, a damaged file), is larger than kLargestFile or unpacks
    /// to more than any document (size and ratio), has parts named twice or with a path that leads elsewhere, declares
    /// document types, or is nested absurdly. Refused for macros, controls, embedded objects and what Word would fetch
    /// from elsewhere on opening it; hyperlinks stay.
    static Result<Package> read(const QByteArray &bytes);

    /// A part whose paragraphs are read, the running text first.
    struct Text {
        std::size_t part; ///< index in parts()
        Place place;
    };
    const std::vector<Text> &texts() const { return m_texts; }
    const std::vector<Part> &parts() const { return m_parts; }
    void setBytes(std::size_t part, QByteArray bytes) { m_parts[part].bytes = std::move(bytes); }
    /// As a file. Full where there is no memory for it.
    Result<QByteArray> whole() const;

private:
    Result<void> readParts(const QByteArray &bytes);
    Result<void> checkContentTypes() const;
    Result<void> checkRelationships() const;
    Result<void> findTexts();
    const Part *part(const QString &name) const;

    std::vector<Part> m_parts;
    std::vector<Text> m_texts;
};

} // namespace qilian::docx
