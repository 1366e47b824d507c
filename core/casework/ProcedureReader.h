#pragma once

#include "core/casework/Procedure.h"

#include <QJsonObject>

namespace qilian::casework {

/// The entries of a table of stages (resources/procedure/stages-*.json). Damaged: names the entry and what was
/// expected.
Result<Condition> readCondition(const QJsonObject &json, const QString &file);
Result<StageRow> readStage(const QJsonObject &json, const QString &file);

/// A whole table from one that differs from it: its own members, and in stages and conditions the members it names of
/// the entries with the same id. Damaged where it names an entry the base does not have.
Result<QJsonObject> withDifference(const QJsonObject &base, const QJsonObject &changes, const QString &file);

} // namespace qilian::casework
