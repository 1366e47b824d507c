#pragma once

#include "core/discretion/PackCheck.h"
#include "ui/discretion/PackFields.h"
#include "ui/shell/PageInterface.h"

#include <QScrollArea>

class QLabel;

namespace qilian::ui {

class FormSection;

/// The fields of one part of a draft, with what is wrong below each. Says what is typed and changes nothing itself.
class PackPartForm final : public QScrollArea {
    Q_OBJECT
public:
    explicit PackPartForm(Shell &shell, QWidget *parent = nullptr);

    void show(const discretion::PackDraft &draft, const QString &part);
    void finish(); ///< tells what is typed and not told yet (an id, a cell)
    QString entered() const; ///< the field the cursor stands in; empty: none
    const QString &part() const { return m_part; }
    void showFaults(const std::vector<discretion::PackFault> &faults);
    /// Puts the cursor into the field; the first where the part has none of that name.
    void enter(const QString &field = {});

signals:
    void edited(const QString &path, const QJsonValue &value); ///< undefined: taken away
    void renamed(const QString &part, const QString &id);
    void methodChosen(const QString &part, const QString &method);

private:
    void add(const PackField &field, const discretion::PackDraft &draft);
    void take(const PackField &field, const QJsonValue &value);
    /// The field a place of a fault belongs to; null where the part has none.
    const PackField *fieldOf(const QString &place) const;

    Shell &m_shell;
    QString m_part;
    std::vector<const PackField *> m_fields; // as shown
    QLabel *m_elsewhere = nullptr; // what is wrong with the part as a whole
    FormSection *m_section = nullptr;
};

} // namespace qilian::ui
