#pragma once

#include "ui/print/DocumentLayout.h"

#include <QDialog>

class QVBoxLayout;

namespace qilian::ui {

/// A printout on the screen, sheet under sheet, as it will come out on paper. Esc closes it.
class PaperView final : public QDialog {
    Q_OBJECT
public:
    explicit PaperView(const print::Printout &printout, QWidget *parent = nullptr);

signals:
    void savingAsked(); ///< as PDF

private:
    static constexpr int kSheetWidth = 720;
};

} // namespace qilian::ui
