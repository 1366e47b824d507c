#include "ui/casework/SignatureList.h"

#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kCharacters = 17; // of its width

QLabel *wrapped(const QString &words)
{
    auto *out = new QLabel(words);
    out->setWordWrap(true);
    return out;
}

} // namespace

SignatureList::SignatureList(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
{
    setRole(this, "card");
    setFixedWidth(kCharacters * fontMetrics().horizontalAdvance(QChar(0x56FD)));
    m_layout->setContentsMargins(measure::kPadding, measure::kPadding, measure::kPadding, measure::kPadding);
    m_layout->setSpacing(measure::kGap);
    m_layout->addWidget(sectionLabel(tr("Signatures")));
    m_layout->addStretch(1);
}

void SignatureList::show(const casework::CaseDocument &document, const std::vector<casework::DocumentSignature> &all)
{
    delete m_rows;
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(measure::kGrid);
    const casework::DocumentType *type = casework::DocumentTypes::shipped().find(document.type);
    const auto roles = type ? casework::rolesOf(*type) : std::vector<casework::SignatureRole>();
    for (const casework::SignatureRole &role : roles)
        addRole(rows, role, document, all);
    if (roles.empty())
        rows->addWidget(mutedLabel(tr("Nobody signs this document.")));
    for (const casework::DocumentSignature &lost : casework::signaturesLost(all, document)) {
        auto *words = wrapped(tr("%1 (%2) signed before the document was changed: this signature no longer holds. Let "
                                 "it be signed again.")
                                  .arg(lost.name, lost.role));
        setRole(words, "error");
        rows->addWidget(words);
    }
    m_layout->insertWidget(1, m_rows);
}

void SignatureList::addRole(QVBoxLayout *rows, const casework::SignatureRole &role,
    const casework::CaseDocument &document, const std::vector<casework::DocumentSignature> &all)
{
    int count = 0;
    rows->addSpacing(measure::kGrid);
    rows->addWidget(wrapped(role.text));
    for (const casework::DocumentSignature &signature : casework::signaturesThatHold(all, document)) {
        if (signature.role != role.title)
            continue;
        ++count;
        rows->addWidget(mutedLabel(signature.refused
                ? tr("%1 refused to sign on %2: %3").arg(signature.name, minuteText(signature.at), signature.reason)
                : tr("✓ %1, %2").arg(signature.name, minuteText(signature.at))));
    }
    const bool isDraft = document.state == casework::DocumentState::Draft;
    if (count < role.least && !isDraft && !role.whereNeeded)
        rows->addWidget(mutedLabel(tr("signed on paper")));
    if (!isDraft)
        return;
    auto *sign = new QPushButton(count < role.least ? tr("Sign…") : tr("Another signs…"));
    sign->setObjectName(QStringLiteral("sign:") + role.title);
    sign->setAccessibleName(QStringLiteral("%1: %2").arg(sign->text(), role.text));
    sign->setAutoDefault(false);
    connect(sign, &QPushButton::clicked, this, [this, role] { emit signingAsked(role); });
    rows->addWidget(sign, 0, Qt::AlignLeft);
}

QStringList likelySigners(const casework::CaseFile &file, const casework::SignatureRole &role)
{
    static const QStringList kOfficers{QStringLiteral("执法"), QStringLiteral("承办"), QStringLiteral("送达人"),
        QStringLiteral("记录"), QStringLiteral("调查"), QStringLiteral("采样")};
    static const QStringList kParty{QStringLiteral("当事人"), QStringLiteral("现场负责人"), QStringLiteral("被询问人"),
        QStringLiteral("收件人"), QStringLiteral("陈述人")};
    const auto names = [&role](const QStringList &words) {
        return std::any_of(
            words.begin(), words.end(), [&role](const QString &word) { return role.title.contains(word); });
    };
    if (names(kOfficers))
        return file.namesOf(file.one.officers);
    const bool isUnit = file.one.partyKind == casework::PartyKind::Unit;
    if (names(kParty))
        return {isUnit && !file.one.partyRepresentative.isEmpty() ? file.one.partyRepresentative : file.one.partyName};
    return {};
}

} // namespace qilian::ui
