#include "core/casework/CaseDocument.h"

#include <array>

namespace qilian::casework {
namespace {

constexpr std::array kStates{
    std::pair{DocumentState::Draft, "draft"},
    std::pair{DocumentState::Final, "final"},
    std::pair{DocumentState::Void, "void"},
};

constexpr std::array kApprovals{
    std::pair{ApprovalState::None, ""},
    std::pair{ApprovalState::Submitted, "submitted"},
    std::pair{ApprovalState::Approved, "approved"},
    std::pair{ApprovalState::Returned, "returned"},
};

} // namespace

QString enumText(ApprovalState state)
{
    return QString::fromLatin1(kApprovals[std::size_t(state)].second);
}

std::optional<ApprovalState> enumFrom(ApprovalState, QStringView text)
{
    for (const auto &[state, name] : kApprovals) {
        if (text == QLatin1String(name))
            return state;
    }
    return std::nullopt;
}

QString enumText(DocumentState state)
{
    return QString::fromLatin1(kStates[std::size_t(state)].second);
}

std::optional<DocumentState> enumFrom(DocumentState, QStringView text)
{
    for (const auto &[state, name] : kStates) {
        if (text == QLatin1String(name))
            return state;
    }
    return std::nullopt;
}

const record::Description<CaseDocument> &CaseDocument::description()
{
    static const auto kDocument =
        record::describe<CaseDocument>("case_document")
            .field("case_id", &CaseDocument::caseId, record::Immutable)
            .field("type", &CaseDocument::type, record::Immutable)
            .field("title", &CaseDocument::title)
            .field("number", &CaseDocument::number, record::Legal | record::Immutable | record::Title)
            .field("number_series", &CaseDocument::numberSeries)
            .field("number_serial", &CaseDocument::numberSerial)
            .field("state", &CaseDocument::state, record::Legal)
            .field("fields", &CaseDocument::fields, record::Legal)
            .field("made_on", &CaseDocument::madeOn, record::Legal | record::Immutable)
            .field("served_on", &CaseDocument::servedOn, record::Legal)
            .field("served_how", &CaseDocument::servedHow, record::Legal)
            .field("digest", &CaseDocument::digest, record::Immutable | record::Blob)
            .field("pages", &CaseDocument::pages)
            .field("void_reason", &CaseDocument::voidReason)
            .field("replaces", &CaseDocument::replaces, record::Immutable)
            .field("approval", &CaseDocument::approval)
            .index({"case_id", "id"})
            .index({"number_series", "number_serial"})
            .index({"digest"})
            .index({"approval", "id"});
    return kDocument;
}

const record::Description<DocumentDecision> &DocumentDecision::description()
{
    static const auto kDecision = record::describe<DocumentDecision>("document_decision")
                                      .field("case_id", &DocumentDecision::caseId)
                                      .field("document", &DocumentDecision::document)
                                      .field("step", &DocumentDecision::step)
                                      .field("digest", &DocumentDecision::digest)
                                      .field("officer", &DocumentDecision::officer)
                                      .field("officer_name", &DocumentDecision::officerName)
                                      .field("decided_on", &DocumentDecision::on)
                                      .field("note", &DocumentDecision::note)
                                      .field("on_paper", &DocumentDecision::onPaper)
                                      .index({"case_id", "id"})
                                      .index({"document", "id"})
                                      .appendOnly();
    return kDecision;
}

const record::Description<Confirmation> &Confirmation::description()
{
    static const auto kConfirmation = record::describe<Confirmation>("confirmation")
                                          .field("case_id", &Confirmation::caseId)
                                          .field("item", &Confirmation::item)
                                          .field("round", &Confirmation::round)
                                          .field("officer", &Confirmation::officer)
                                          .field("officer_name", &Confirmation::officerName)
                                          .field("confirmed_on", &Confirmation::on)
                                          .field("note", &Confirmation::note)
                                          .field("revoked", &Confirmation::revoked)
                                          .index({"case_id", "id"})
                                          .appendOnly();
    return kConfirmation;
}

} // namespace qilian::casework
