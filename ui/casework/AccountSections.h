#pragma once

#include "ui/casework/CaseTab.h"

class QVBoxLayout;

/// What is owed and paid in a case and until when the court can be asked, section by section, each added to the end of
/// a column. A section that has nothing to say adds nothing.
namespace qilian::ui::account {

void addSums(QVBoxLayout *column, const performance::Claim &claim, const performance::Account &account);
void addDailyFines(QVBoxLayout *column, const performance::Claim &claim, const performance::Account &account);
void addPlan(QVBoxLayout *column, const QString &title, const std::vector<performance::PlanLine> &plan);
void addAddedPenalty(
    QVBoxLayout *column, const performance::Claim &claim, const performance::Account &account, QDate today);
void addCourt(QVBoxLayout *column, const ShownCase &shown);

} // namespace qilian::ui::account
