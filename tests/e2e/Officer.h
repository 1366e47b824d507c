#pragma once

#include "app/workstation/Workstation.h"
#include "ui/access/StartWindow.h"
#include "ui/shell/MainWindow.h"

#include <QTemporaryDir>
#include <QWidget>
#include <functional>
#include <memory>

namespace qilian::test {

/// The workstation on a folder of its own, used as its officer uses it: by what is on the screen.
class OfficerAtDesk {
public:
    explicit OfficerAtDesk(const QString &folder);

    ui::MainWindow &window();
    ui::StartWindow &door() { return m_workstation.startWindow(); }
    store::Workspace &workspace() { return *m_workstation.workspace(); }
    bool isAtDesk();
    void toFront(); ///< keys go to this window

    /// The page of the rail, shown.
    template <class PageType> PageType *page(const char *id)
    {
        toFront();
        window().showPage(QString::fromLatin1(id));
        return need(window().findChild<PageType *>());
    }
    /// Keys go to this field from now on.
    static void focus(QWidget *field);
    /// Characters as an input method hands them over.
    static void type(QWidget *into, const QString &words);
    /// The visible button with these words, or any of a name.
    static void press(QWidget *in, const QString &words);
    static void drop(QWidget *onto, const QStringList &files);
    static bool waitFor(const std::function<bool()> &reached);

    template <class Found> static Found *need(Found *found)
    {
        refuseNull(found);
        return found;
    }

private:
    static void refuseNull(const void *found);
    workstation::Workstation m_workstation;
};

} // namespace qilian::test
