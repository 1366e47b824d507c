#pragma once

#include "core/evidence/EvidenceList.h"
#include "core/inspection/ChecklistRun.h"
#include "core/law/Citation.h"

#include <QFrame>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace qilian::ui {

class CitationLabel;

/// The chosen item of an inspection: what is asked and why, the answer, photos dropped on it, and for a failed one the
/// violations it hints at and the way to a case.
class FindingPanel final : public QFrame {
    Q_OBJECT
public:
    explicit FindingPanel(QWidget *parent = nullptr);
    void show(
        const inspection::RunItem &item, const std::vector<evidence::EvidenceRow> &evidence, bool running, QDate today);
    void focusAnswer();
    QString itemId() const { return m_item.item ? m_item.item->id : QString(); }

signals:
    void given(const qilian::inspection::GivenAnswer &answer, bool goOn);
    void filesDropped(const QString &item, const QStringList &files);
    void caseAsked(const QString &item, const QString &violation);
    void caseOpened(const qilian::record::Ref &ref); ///< the one that stands already is to be shown
    void articleAsked(const qilian::law::Citation &cited); ///< what the item is asked by is to be read

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void fillAnswers();
    void fillFinding(const std::vector<evidence::EvidenceRow> &evidence);
    void give(const QString &answer, bool goOn);

    inspection::RunItem m_item;
    bool m_running = false;
    QLabel *m_question;
    CitationLabel *m_duty;
    QHBoxLayout *m_answers;
    QWidget *m_field = nullptr; // what a figure, a choice or a text is entered with
    QLineEdit *m_note;
    QLabel *m_evidence;
    QPushButton *m_attach;
    QPushButton *m_judge;
    QComboBox *m_violation;
    QPushButton *m_case;
};

} // namespace qilian::ui
