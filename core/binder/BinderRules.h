#pragma once

#include "core/casework/LegalSource.h"
#include "core/casework/Wording.h"

#include "core/base/Result.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace qilian::binder {

/// A case file has an open and a closed half: only the first is shown to others.
enum class Volume {
    Main, ///< 正卷
    Secondary, ///< 副卷
};
QString enumText(Volume volume);
std::optional<Volume> enumFrom(Volume, QStringView text);

/// A class of papers that stand together.
struct Part {
    QString id;
    casework::Wording name;
    Volume volume = Volume::Main;
    QStringList types; ///< of documents, in their order within the part
};

/// A way to order the parts (决定在前式, 办案顺序式). Both hold the same papers.
struct Order {
    QString id;
    casework::Wording name;
    QStringList parts; ///< ids, of both volumes
    casework::LegalSource source;
    bool verified = false; ///< the article was compared with the official text
};

/// What the law keeps secret: such papers stand in the secondary volume by themselves.
struct SecretRule {
    QString id;
    casework::Wording name;
    casework::LegalSource source;
    bool verified = false; ///< the article was compared with the official text
    QString part; ///< of the secondary volume
    QStringList types; ///< of documents it is about; none: evidence
    QString toldBy; ///< type of the document that tells it; empty: the document itself
    QString field; ///< of that document …
    QStringList values; ///< … whose value begins with one of these; "true" where it is ticked
    QStringList words; ///< of which the title or note of evidence has one
};

/// Why an officer may move a piece into the secondary volume.
struct SecrecyGround {
    QString id;
    casework::Wording name;
    casework::LegalSource source;
    QString part; ///< of the secondary volume
};

/// One thing that must hold before the archive takes a case file.
struct CheckRule {
    QString id;
    casework::Wording name;
    casework::LegalSource source;
};

/// How a case file is bound (resources/casefile). Immutable; any thread.
class BinderRules {
public:
    /// Damaged: the message names the entry and what was expected there.
    static Result<BinderRules> parse(const QByteArray &json, const QString &name);
    static const BinderRules &shipped();

    const std::vector<Part> &parts() const { return m_parts; }
    const Part &part(const QString &id) const; ///< one there is
    const std::vector<Order> &orders() const { return m_orders; }
    const Order &order(const QString &id) const; ///< the first where there is none of that id
    const std::vector<CheckRule> &checks() const { return m_checks; }
    const std::vector<SecretRule> &secrets() const { return m_secrets; }
    const std::vector<SecrecyGround> &grounds() const { return m_grounds; }
    const SecrecyGround *ground(const QString &id) const; ///< null where unknown
    /// The part of a type of document; the one for what is left over where no part names it.
    const Part &partOf(const QString &type, Volume report) const;
    bool isMadeByProgram(const QString &type) const { return m_madeByProgram.contains(type); }

    int pagesPerBooklet = 0;
    int photosPerPage = 0;
    QString receipt; ///< type of a receipt of service (送达回证)
    QString note; ///< type of the spare-part table (备考表)
    QString evidencePart;
    QString internalPart; ///< papers nobody outside sees, e.g. void ones
    Volume reportByDefault = Volume::Secondary;

private:
    std::vector<Part> m_parts;
    std::vector<Order> m_orders;
    std::vector<CheckRule> m_checks;
    std::vector<SecretRule> m_secrets;
    std::vector<SecrecyGround> m_grounds;
    QStringList m_madeByProgram;
    QStringList m_reportTypes;
    QString m_reportMain;
    QString m_reportSecondary;
    QString m_leftOver;
};

} // namespace qilian::binder
