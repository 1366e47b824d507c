#pragma once

#include <QJsonObject>
#include <QStringList>
#include <map>

namespace qilian::test {

/// What the officers write into a kind of document where the record cannot know it (papers.json), with the story's own
/// words in place of {tokens}.
QJsonObject wordsFor(const QString &documentType, const std::map<QString, QString> &tokens);

/// Who signs a document in a role, by name; {} names are those of the story.
QStringList signersOf(const QString &role);

} // namespace qilian::test
