#pragma once

#include <QObject>
#include <QTimer>
#include <vector>

class QWidget;

namespace qilian::ui {

class Background;

/// Keeps what is typed into the fields of a form on the disk while it is typed, and puts it back when the form begins
/// the next time: a power cut or a way to another page loses nothing. Lines, fields to pick from and days; each is kept
/// under its objectName.
class FormDraft final : public QObject {
    Q_OBJECT
public:
    /// `key` names the form in the workspace's drafts. Fields are put back in this order.
    FormDraft(Background &background, const QString &key, std::vector<QWidget *> fields, QObject *parent);
    /// After the form has set what it begins with: puts back what was typed before, and watches from then on.
    void resume();
    /// What was typed has become a record.
    void drop();

signals:
    void resumed(); ///< what was kept, if anything, stands in the fields

private:
    void keep();
    void put(const QString &text);

    Background &m_background;
    QString m_key;
    std::vector<QWidget *> m_fields;
    QTimer m_keeping;
    bool m_watching = false;
};

} // namespace qilian::ui
