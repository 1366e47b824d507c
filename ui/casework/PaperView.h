#pragma once

#include "ui/print/DocumentLayout.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace qilian::ui {

class Notice;
class SheetArea;

/// A document on the screen as it comes out on paper: which sheet of how many, zoom (Ctrl+ + - 0), printing (Ctrl+P),
/// saving as PDF (Ctrl+Shift+S).
class PaperView final : public QWidget {
    Q_OBJECT
public:
    explicit PaperView(QWidget *parent = nullptr);
    void show(const print::Printout &printout, const QString &sealed);
    SheetArea *sheets() const { return m_sheets; }

signals:
    void savingAsked(); ///< as PDF
    void printingAsked();

private:
    void sayWhere();
    QPushButton *addButton(
        QHBoxLayout *row, const QString &words, const QList<QKeySequence> &keys, const std::function<void()> &act);

    QLabel *m_where;
    QLabel *m_sealed;
    QLabel *m_fonts;
    QPushButton *m_zoom;
    SheetArea *m_sheets;
};

} // namespace qilian::ui
