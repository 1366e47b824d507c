#pragma once

#include "core/law/BasisComparison.h"
#include "core/law/LawLibrary.h"

namespace qilian::ui::words {

/// The catalogue's terms as the officer reads them, in the language of the program.
QString violation(const law::Violation &violation);
QString domain(const QString &id);
QString base(const QString &of); ///< what a multiple or percent is taken of: total investment …
QString authority(const QString &id);
QString measures(const QStringList &ids);
QString period(const law::Basis &basis);
QString version(const law::LawLibrary::Entry &law); ///< the day it took effect, or was last revised
QString versionDays(const law::LawLibrary::Entry &law); ///< both days in words
QString standing(law::Standing standing);
QString citation(const law::LawLibrary::Entry &law, const law::ArticleRef &place); ///< 《…》第…条
QString branch(const law::FineRange &fine);
QString branchName(const QString &id); ///< of a benchmark that gives its branches no words
QString range(const law::FineRange &fine); ///< "¥ 100,000.00 … ¥ 1,000,000.00", "1 … 5 % of the total investment"

} // namespace qilian::ui::words
