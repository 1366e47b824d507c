#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace qilian::ui {

/// What stands before the desk: one card in the middle of an empty window, for setting up, logging in and unlocking.
/// Nothing of the records is in it.
class StartWindow final : public QWidget {
    Q_OBJECT
public:
    explicit StartWindow(QWidget *parent = nullptr);

    /// Takes the view over; the one before it goes.
    void setView(QWidget *view);
    QWidget *view() const { return m_view; }
    /// The office, and the mark of a demonstration county.
    void setOffice(const QString &office, bool demo);

private:
    QVBoxLayout *m_card;
    QLabel *m_office;
    QLabel *m_demo;
    QWidget *m_view = nullptr;
};

} // namespace qilian::ui
