#pragma once

#include "core/discretion/Pack.h"
#include "ui/shell/PageInterface.h"

#include <QMenu>
#include <functional>
#include <optional>

namespace qilian::ui {

/// What a benchmark pack can be written as: JSON, Excel, CSV, or the template an office fills in.
class PackExport final : public QMenu {
    Q_OBJECT
public:
    /// `pack` answers the pack on the screen, null where there is none.
    PackExport(Shell &shell, std::function<const discretion::Pack *()> pack, QWidget *parent);

signals:
    void told(const QString &words);
    void failed(const QString &words);

private:
    /// One file format of the menu.
    struct Format {
        QString words;
        const char *ending;
        QString filter;
    };
    void add(const Format &format, std::function<std::optional<discretion::Pack>()> pack);
    void save(const discretion::Pack &pack, const Format &format);

    Shell &m_shell;
};

} // namespace qilian::ui
