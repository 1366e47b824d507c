#include "core/discretion/Formula.h"

#include <cstdlib>

using namespace qilian;
using namespace qilian::discretion;

namespace {

/// A value for any name: small, often a fraction, sometimes nothing or negative.
Result<Rational> someValue(const QString &name)
{
    return Rational::of(qint64(name.size()) - 2, name.front().unicode() % 5 + 1);
}

} // namespace

// A formula that is taken says what it names, gives the same value each time, and printed with its values is a formula
// of that value again.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const auto formula = Formula::parse(QString::fromUtf8(reinterpret_cast<const char *>(bytes), qsizetype(size)));
    if (!formula)
        return 0;
    for (const QString &name : formula->names()) {
        if (!Formula::isName(name))
            std::abort();
    }
    const auto value = formula->value(someValue);
    const auto text = formula->withValues(someValue);
    if (!text)
        std::abort();
    const auto again = Formula::parse(*text);
    const bool known = value && again; // longer than a formula may be, or nested deeper, is no fault of it
    if (known) {
        const auto second = again->value([](const QString &) { return Result<Rational>(Rational(0)); });
        if (!second || *second != *value)
            std::abort();
    }
    return 0;
}
