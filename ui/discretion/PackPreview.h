#pragma once

#include "core/discretion/Determination.h"
#include "core/discretion/PackCheck.h"

#include <QWidget>

class QListWidget;
class QLabel;
class QScrollArea;

namespace qilian::ui {

class FactorForm;
class FineResult;

/// What a draft comes to: the benchmark being edited as an officer will use it, computed at once, and everything that
/// is wrong with the draft, each fault a way to its field.
class PackPreview final : public QWidget {
    Q_OBJECT
public:
    explicit PackPreview(QWidget *parent = nullptr);

    void showFaults(const std::vector<discretion::PackFault> &faults);
    /// `pack` holds the benchmark alone; null while it has a fault: then the last sound figure stays, greyed.
    void show(const discretion::Pack *pack);
    bool enter(); ///< puts the cursor into it; false where there is nothing to go to
    void clear(); ///< no benchmark is being edited

signals:
    void faultChosen(const QString &path);

private:
    void compute();
    /// The choices made so far, and the first option where none is: a figure stands there from the beginning.
    discretion::Facts factsFor(const discretion::Benchmark &benchmark) const;

    QLabel *m_title;
    QListWidget *m_faults;
    QStringList m_told; // what the list shows
    QLabel *m_figure; // always in sight, however long the form is
    QWidget *m_sound; // form and result
    QScrollArea *m_scroll;
    QLabel *m_empty;
    FactorForm *m_form;
    FineResult *m_result;
    std::optional<discretion::Pack> m_pack;
};

} // namespace qilian::ui
