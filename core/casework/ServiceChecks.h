#pragma once

#include "core/casework/DocumentContent.h"

namespace qilian::casework {

/// A service as a form has it: the attempt, and what came of it where that is known.
struct ServiceDraft {
    ServiceAttempt attempt;
    std::optional<ServiceOutcome> outcome;

    bool isDelivered() const { return outcome && outcome->result == ServiceResult::Delivered; }
};

/// Whether the program knows what a way of service in resources/procedure/service.json asks for.
bool isServiceCondition(const QString &id);

/// What keeps a service from being noted, each at its field: "served_at", "officers", "address", "through", "ground",
/// "note", "result_at", "receiver", "relation", "reason", "witness".
std::vector<DocumentFault> faultsOf(const CaseFile &file, const ServiceDraft &draft, QDate today);
/// What belongs on file beside it and is not there yet.
std::vector<Message> remindersOf(const CaseFile &file, const ServiceDraft &draft);

} // namespace qilian::casework
