#include "tests/ui/window/DocumentTyping.h"

#include "core/casework/CaseDocuments.h"
#include "ui/casework/FieldEditor.h"
#include "ui/casework/TextEditor.h"
#include "ui/casework/TypedLine.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QTableWidget>
#include <QTest>

#include <catch2/catch.hpp>

namespace qilian::test {

namespace {

/// Writes into one field what such a field takes, with real keys.
void fillIn(ui::FieldEditor *editor)
{
    if (auto *confirmed = editor->findChild<QCheckBox *>())
        return QTest::keyClick(confirmed, Qt::Key_Space);
    if (auto *table = editor->findChild<QTableWidget *>()) {
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Insert);
        type(QApplication::focusWidget(), QStringLiteral("现场照片"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        return QTest::qWait(1); // the cell takes it
    }
    if (auto *text = editor->findChild<ui::TextEditor *>())
        return type(text, QStringLiteral("已查明"));
    if (auto *box = editor->findChild<QComboBox *>())
        return type(box, box->itemText(0));
    auto *line = editor->findChild<ui::TypedLine *>();
    REQUIRE(line);
    type(line,
        editor->objectName() == u"end"         ? QStringLiteral("２０２６１１２０ １１：３０")
            : editor->objectName() == u"start" ? QStringLiteral("20261120 0930")
                                               : QStringLiteral("王某"));
}

} // namespace

void type(QWidget *into, const QString &words)
{
    for (const char32_t character : words.toUcs4()) {
        const QString text = QString::fromUcs4(&character, 1);
        QTest::sendKeyEvent(QTest::Click, into, Qt::Key_unknown, text, Qt::NoModifier);
    }
}

void fillInAll(ui::DocumentForm *form)
{
    const auto &kind = *casework::DocumentTypes::shipped().find(form->document().type);
    for (const casework::DocumentFault &fault : casework::checkDocument(kind, form->document().fields)) {
        CAPTURE(fault.field.toStdString());
        auto *editor = form->findChild<ui::FieldEditor *>(fault.field);
        REQUIRE(editor);
        editor->setFocus();
        fillIn(editor);
    }
}

} // namespace qilian::test
