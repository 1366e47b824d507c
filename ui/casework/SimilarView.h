#pragma once

#include "core/discretion/SimilarCases.h"
#include "ui/shell/PageInterface.h"

#include <QTimer>

namespace qilian::ui {

class FormSection;
class SimilarCases;

/// The part of the fine that looks at comparable cases; folds away. Reads off the UI thread, a moment after the last
/// change.
class SimilarView final : public QWidget {
    Q_OBJECT
public:
    explicit SimilarView(Shell &shell, QWidget *parent = nullptr);

    void compare(const discretion::ComparedFine &fine, const discretion::Benchmark &benchmark, int boundPercent);
    void clear(); ///< there is no figure to compare
    QString reason() const; ///< of a figure that stands apart; empty where none is asked for
    void setReason(const QString &reason);
    /// True where the figure needs a reason and has none: then the field is open and has the focus.
    bool askForReason();

signals:
    void failed(const QString &words);

private:
    void read();
    void listCases(const discretion::Comparison &comparison);

    Shell &m_shell;
    FormSection *m_section;
    SimilarCases *m_similar;
    QTimer m_soon;
    discretion::ComparedFine m_fine;
    discretion::Benchmark m_benchmark;
    int m_bound = 0;
    quint64 m_question = 0;
};

} // namespace qilian::ui
