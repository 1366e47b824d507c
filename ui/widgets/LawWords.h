#pragma once

#include "core/law/Catalogue.h"
#include "core/law/LawLibrary.h"

namespace qilian::ui::words {

/// The catalogue's terms as the officer reads them, in the language of the program.
QString violation(const law::Violation &violation);
QString domain(const QString &id);
QString authority(const QString &id);
QString measures(const QStringList &ids);
QString period(const law::Basis &basis);
QString withArticleLinks(const QString &citation); ///< HTML; every 第…条 is a link to itself
QString version(const law::LawLibrary::Entry &law); ///< the day of its last revision
QString citation(const law::LawLibrary::Entry &law, const law::ArticleRef &place); ///< 《…》第…条
QString branch(const law::FineRange &fine);
QString branchName(const QString &id); ///< of a benchmark that gives its branches no words
QString range(const law::FineRange &fine); ///< "¥ 100,000.00 … ¥ 1,000,000.00", "1 … 5 % of the total investment"

} // namespace qilian::ui::words
