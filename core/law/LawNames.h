#pragma once

#include <QString>

namespace qilian::law {

/// Whether `title` is written like a national law (…法, …法典) and there is none of that name in the list
/// (resources/law/laws.json). Regulations, rules and standards (条例, 办法, 规定 …) may be local and are never unknown.
/// 《》, 中华人民共和国 and the year of a revision in parentheses do not count.
bool isUnknownLaw(const QString &title);

} // namespace qilian::law
