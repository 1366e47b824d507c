#pragma once

#include "core/performance/CourtWindow.h"

namespace qilian::performance {

/// What is wrong with a record as a form has it; the message belongs under the field of that name.
struct Fault {
    QString field;
    Message words;
};

/// What a record is checked against: the case as it stands without it.
struct Setting {
    Claim claim;
    Performance performance;
    QDate today;
    QDate demandServedOn;
    CourtWindow window;
};

std::vector<Fault> faultsOf(const Payment &payment, const Setting &setting);
std::vector<Fault> faultsOf(const Deferral &deferral, const Setting &setting);
std::vector<Fault> faultsOf(const Remedy &remedy, const Setting &setting);
std::vector<Fault> faultsOf(const DemandAnswer &answer, const Setting &setting);
std::vector<Fault> faultsOf(const CourtApplication &application, const Setting &setting);

} // namespace qilian::performance
