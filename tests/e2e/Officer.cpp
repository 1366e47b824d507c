#include "tests/e2e/Officer.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>
#include <QUrl>

#include <catch2/catch.hpp>

namespace qilian::test {

OfficerAtDesk::OfficerAtDesk(const QString &folder)
    : m_workstation(*qobject_cast<QApplication *>(QCoreApplication::instance()),
        workstation::Options{.folder = folder, .province = {}, .enrolCode = {}, .language = {}, .tour = {}})
{
    m_workstation.start();
}

ui::MainWindow &OfficerAtDesk::window()
{
    return *need(m_workstation.window());
}

bool OfficerAtDesk::isAtDesk()
{
    return waitFor([this] { return m_workstation.window() && m_workstation.window()->isVisible(); });
}

void OfficerAtDesk::toFront()
{
    window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window()));
}

void OfficerAtDesk::focus(QWidget *field)
{
    need(field)->window()->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(field->window()));
    field->setFocus(Qt::OtherFocusReason);
    REQUIRE(waitFor([field] { return QApplication::focusWidget() == field; }));
}

void OfficerAtDesk::type(QWidget *into, const QString &words)
{
    for (const char32_t character : words.toUcs4())
        QTest::sendKeyEvent(
            QTest::Click, need(into), Qt::Key_unknown, QString::fromUcs4(&character, 1), Qt::NoModifier);
}

void OfficerAtDesk::press(QWidget *in, const QString &words)
{
    for (QAbstractButton *button : in->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->isEnabled() && (button->text() == words || button->objectName() == words))
            return button->click();
    }
    FAIL("no button to press: " << words.toStdString());
}

void OfficerAtDesk::drop(QWidget *onto, const QStringList &files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &file : files)
        urls.append(QUrl::fromLocalFile(file));
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(onto, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(onto, &drop);
}

bool OfficerAtDesk::waitFor(const std::function<bool()> &reached)
{
    return QTest::qWaitFor(reached, 20'000);
}

void OfficerAtDesk::refuseNull(const void *found)
{
    REQUIRE(found);
}

} // namespace qilian::test
