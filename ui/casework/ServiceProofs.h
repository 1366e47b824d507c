#pragma once

#include "core/casework/CaseFile.h"
#include "ui/shell/PageInterface.h"

class QListWidget;

namespace qilian::ui {

/// The evidence of the case that proves a service: ticked where it is there already, or taken in from files that are
/// chosen or dropped here.
class ServiceProofs final : public QWidget {
    Q_OBJECT
public:
    explicit ServiceProofs(Shell &shell, QWidget *parent = nullptr);
    void begin(const casework::CaseFile &file); ///< with nothing ticked
    void refresh(const casework::CaseFile &file); ///< what is ticked stays
    QStringList chosen() const; ///< ids of evidence

signals:
    void failed(const QString &words);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void takeIn(const QStringList &files);
    void fill(const casework::CaseFile &file, const QStringList &ticked);
    void add(const QString &id, const QString &title, bool ticked);

    Shell &m_shell;
    Id<casework::Case> m_case;
    QListWidget *m_list;
};

} // namespace qilian::ui
