#pragma once

#include "core/measure/MeasureChecks.h"
#include "ui/casework/CaseTab.h"
#include "ui/casework/MeasureField.h"

#include <QJsonObject>

class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace qilian::ui {

class MeasureCard;
class MeasureForm;
class Notice;

/// 措施: orders to correct with their rechecks and the daily fine, what is sealed, seized or registered, production
/// limited or stopped. A card each; forms take the place of the cards. Insert begins a new measure.
class MeasuresView final : public CaseTab {
    Q_OBJECT
public:
    explicit MeasuresView(Shell &shell, QWidget *parent = nullptr);
    void fill(const ShownCase &shown) override;
    /// The card of a measure, by its reference; without one the first thing that can be done.
    void lookAt(const QString &measure);

signals:
    /// A document about a measure is to be opened; a new one as soon as the list has it.
    void documentAsked(const qilian::Id<casework::CaseDocument> &id);

private:
    void makeMenu(QMenu *menu);
    void makeCards();
    void makeNotice();
    /// The button of the document that is next; false where none is.
    bool addDocument(MeasureCard *card, const record::Ref &measure);
    void addCorrections();
    void addHoldings();
    void addLimits();
    void addDailyFine();
    void draftDocument(const QString &type, const record::Ref &measure);

    void editCorrection(const qilian::measure::Correction &shown);
    void newCorrection();
    void newRecheck(const qilian::measure::Correction &order);
    void newHolding(qilian::measure::HoldingWay way);
    void editHolding(const qilian::measure::Holding &shown, const std::vector<MeasureField> &fields);
    void letGo(const qilian::measure::Holding &holding);
    void newLimit(qilian::measure::LimitMode mode);
    void editLimit(const qilian::measure::ProductionLimit &shown, const std::vector<MeasureField> &fields);
    /// Opens the form; `what` names its draft among those of the case, `check` and `save` take the record the values
    /// make.
    template <class T, class Check, class Save>
    void begin(const QString &what, const QString &title, const QString &lead, const std::vector<MeasureField> &fields,
        const T &shown, Check check, Save save);
    QString draftKey(const QString &what) const;
    void leaveForm();

    qilian::measure::MeasureContext context() const;
    QString namesOf(const QStringList &ids) const;

    casework::CaseFile m_file;
    std::vector<access::Officer> m_officers;
    QDate m_today;
    QPushButton *m_new;
    Notice *m_notice;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    QVBoxLayout *m_cards = nullptr;
    MeasureForm *m_form;
};

} // namespace qilian::ui
