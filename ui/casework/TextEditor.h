#pragma once

#include <QPlainTextEdit>

namespace qilian::ui {

/// A text field that grows with what is in it. Tab goes on to the next field; in a field of one line Enter does too.
class TextEditor final : public QPlainTextEdit {
    Q_OBJECT
public:
    enum class Lines { One, Many };
    explicit TextEditor(Lines lines, QWidget *parent = nullptr);
    void setText(const QString &text); ///< does not count as typed

signals:
    void typed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void grow();
    Lines m_lines;
    bool m_setting = false;
};

} // namespace qilian::ui
