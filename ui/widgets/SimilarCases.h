#pragma once

#include "core/discretion/SimilarCases.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace qilian::ui {

class FigureChart;
class PagedModel;
class RecordTable;

/// What comparable cases came to (类案): in words, as a chart with the figure of this case in it, and case by case; and
/// the reason, where this figure stands too far from them.
class SimilarCases final : public QWidget {
    Q_OBJECT
public:
    explicit SimilarCases(QWidget *parent = nullptr);

    /// The rows come from rows().
    void show(const discretion::Comparison &comparison, Money figure, int boundPercent);
    void showNone();
    PagedModel &rows() const { return *m_rows; }
    /// A row of the table; the benchmark names what differs.
    static QStringList cellsOf(const discretion::SimilarCase &one, const discretion::Benchmark &benchmark);

    QString reason() const; ///< empty where none is asked for
    void setReason(const QString &reason);
    bool lacksReason() const; ///< the figure stands too far away and nothing says why
    void focusReason();

signals:
    void opened(const qilian::record::Ref &ref);
    void reasonChanged();

private:
    QLabel *m_words;
    FigureChart *m_chart;
    QWidget *m_apart; // the figure stands too far away
    QLabel *m_apartWords;
    QPlainTextEdit *m_reason;
    PagedModel *m_rows;
    RecordTable *m_table;
    QLabel *m_elsewhere; // some of the cases are in the files of others
};

} // namespace qilian::ui
