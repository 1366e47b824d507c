#pragma once

#include "core/base/Error.h"

#include <QFont>
#include <QString>
#include <array>
#include <vector>

namespace qilian::print {

/// The faces an official document is set in. GB/T 9704-2012 5.2
enum class Face {
    Body, ///< 仿宋
    Title, ///< 小标宋
    Heading, ///< 黑体
    Digits, ///< 宋体, page numbers
};

/// Which installed family stands for each face. Found once for a printout; any thread with a QGuiApplication.
/// Fonts like Noto CJK are the last choice: of their text a PDF of Qt says that it were Kangxi radicals, so what is set
/// in them is drawn as shapes with the right text besides.
class PrintFonts {
public:
    static PrintFonts find();
    /// With only these families to choose from, for tests.
    static PrintFonts among(const QStringList &installed);

    /// `points` high, in units of a tenth of a point.
    QFont font(Face face, qreal points) const;
    QString family(Face face) const { return m_families[std::size_t(face)]; }
    /// What stands in for what, and what is missing altogether; for the officer and the print log.
    const std::vector<Message> &warnings() const { return m_warnings; }
    /// Everything is to be drawn as shapes (HiddenText).
    bool isOutlined() const { return m_outlined; }
    /// No Chinese font at all: what is printed cannot be read.
    bool isUsable() const { return m_usable; }

private:
    std::array<QString, 4> m_families;
    std::array<bool, 4> m_bold{};
    std::vector<Message> m_warnings;
    bool m_outlined = false;
    bool m_usable = true;
};

} // namespace qilian::print
