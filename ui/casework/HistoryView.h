#pragma once

#include "core/overview/CaseJournal.h"
#include "ui/casework/CaseTab.h"
#include "ui/widgets/RecordTable.h"

#include <map>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace qilian::ui {

class Notice;
class TypedLine;

/// What happened in a case. The timeline (经过) tells the events; the full record (全过程记录) shows every entry of the
/// journal, what it changed, its digest and how it hangs in its chain; searched, copied and printed.
class HistoryView final : public CaseTab {
    Q_OBJECT
public:
    explicit HistoryView(Shell &shell, QWidget *parent = nullptr);
    void fill(const ShownCase &shown) override;

signals:
    void opened(const qilian::record::Ref &ref); ///< a document, a piece of evidence …

private:
    QWidget *makeTimeline();
    QWidget *makeRecord();
    QWidget *makeFilters();
    void face(int which);
    void ask();
    void askTimeline();
    void askRecord();
    void fillKinds();
    overview::JournalFilter filter() const;
    const overview::JournalLine *current() const;
    void showLine();
    void copyDigest();
    void savePdf();
    void writePdf(const QString &path);

    Id<casework::Case> m_id;
    casework::Case m_case;
    QStackedWidget *m_stack;
    PagedModel *m_events;
    RecordTable *m_timeline;
    PagedModel *m_entries;
    RecordTable *m_record;
    QComboBox *m_who;
    QComboBox *m_kind;
    TypedLine *m_from;
    TypedLine *m_until;
    QLineEdit *m_text;
    QTreeWidget *m_changes;
    QLabel *m_digest;
    QPushButton *m_copy;
    QPushButton *m_pdf;
    Notice *m_notice;
    std::map<QString, overview::JournalLine> m_lines; // by place in the journal, as the rows name it
};

} // namespace qilian::ui
