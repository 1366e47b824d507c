#pragma once

#include "core/base/Rational.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <map>
#include <optional>
#include <vector>

namespace qilian::inspection {

/// A duty that a checklist item asks about, in force from … until … (either may be open).
struct LegalDuty {
    QString law;
    QString article;
    QDate from;
    QDate until;
    bool inForceOn(QDate day) const { return (!from.isValid() || from <= day) && (!until.isValid() || day <= until); }
};

/// One item of a checklist (检查项).
struct ChecklistItem {
    enum class Answer { YesNoNa, Number, Choice, Text };
    QString id;
    QString question;
    QString group;
    Answer answer = Answer::YesNoNa;
    QString unit;
    QStringList options; ///< for Choice
    QString evidenceHint;
    /// "no", "yes", an option (several with |), or conditions on a figure: "> 3", "<5.0 or >6.0", "> permit_limit",
    /// "> 365 and operator"; "manual": only the officer can tell.
    QString badWhen;
    QString violationHint;
    QStringList violations; ///< candidates in the catalogue; the officer chooses
    std::vector<LegalDuty> duties;
};

struct Checklist {
    QString id;
    QString title;
    QString kind;
    QString useWhen;
    std::vector<ChecklistItem> items;

    const ChecklistItem *item(const QString &itemId) const;
};

/// What an answer says.
enum class Verdict {
    Unanswered,
    Good,
    Bad,
    Ask, ///< only the officer can tell (the limit is not known to the program)
    Invalid, ///< not an answer to this item
};

/// Judges an answer by the item's own rule. `variables` are figures of the enterprise file (permit_limit …); without
/// the one the rule needs the verdict is Ask. Figures compare exactly.
Verdict judge(const ChecklistItem &item, const QString &answer, const std::map<QString, Rational> &variables = {});

/// All shipped checklists (resources/checklists), read at the first use. Any thread.
class Checklists {
public:
    /// Damaged: the message names the item.
    static Result<Checklists> parse(const QByteArray &json);
    static const Checklists &shipped();

    const std::vector<Checklist> &all() const { return m_all; }
    const Checklist *find(const QString &id) const;
    const ChecklistItem *item(const QString &itemId) const; ///< of any list

private:
    std::vector<Checklist> m_all;
};

} // namespace qilian::inspection
