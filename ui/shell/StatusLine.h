#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace qilian::ui {

class Exchange;

/// The line at the foot of the window: how the workspace stands with the province, always in words beside the coloured
/// dot. A click asks for the page of the exchange.
class StatusLine final : public QWidget {
    Q_OBJECT
public:
    /// Without an exchange (before anybody is logged in) it says only that the program works offline.
    explicit StatusLine(Exchange *exchange, QWidget *parent = nullptr);

signals:
    void clicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Exchange *m_exchange;
    QToolButton *m_text;
};

} // namespace qilian::ui
