#pragma once

#include <QLabel>

class QListWidget;

namespace qilian::ui {

struct Theme;

/// Gives a widget a role of the style sheet (ui/widgets/Theme.cpp): "card", "rail", "muted" …
void setRole(QWidget *widget, const char *role);
/// The same for a widget that is on the screen already.
void changeRole(QWidget *widget, const char *role);

/// Labels in the roles of ui.md.
QLabel *titleLabel(const QString &text, QWidget *parent = nullptr); ///< 1.35, semibold
QLabel *sectionLabel(const QString &text, QWidget *parent = nullptr); ///< 1.1, semibold
QLabel *mutedLabel(const QString &text, QWidget *parent = nullptr); ///< 0.9, muted; wraps

/// A list of one-line items in the row height of the tables.
void styleAsList(QListWidget *list);

/// A small word on a coloured ground: a state, a count, a remark.
class Chip final : public QLabel {
    Q_OBJECT
public:
    enum class Tone { Neutral, Info, Ok, Warn, Danger, Accent };
    explicit Chip(const QString &text = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);
    void set(const QString &text, Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    Tone m_tone;
};

/// Ground and ink of a tone.
struct ToneColours {
    QColor ground, ink;
};
ToneColours coloursOf(Chip::Tone tone, const Theme &theme);

/// A point in time as the office reads it: 2026-11-25 09:12, China Standard Time; empty for none.
QString minuteText(const QDateTime &when);

/// The size of a file: 45.3 kB, 1.2 MB.
QString sizeText(qint64 bytes);

/// 「剩 5 天」「今天到期」「逾期 2 天」 for a due day, in the tone it deserves.
struct DueText {
    QString text;
    Chip::Tone tone;
};
DueText dueText(QDate due, QDate today);

} // namespace qilian::ui
