#include "ui/widgets/FineMove.h"

#include <QCoreApplication>

namespace qilian::ui::words {

QString fineMove(Money before, Money after)
{
    if (before == after)
        return QCoreApplication::translate("FineMove", "The same figure: %1").arg(after.display());
    const Money by = Money::fromFen(qAbs(after.fen() - before.fen()));
    const QString signedBy = (after > before ? QStringLiteral("+ ") : QStringLiteral("− ")) + by.display();
    return QCoreApplication::translate("FineMove", "%1 → %2 (%3)").arg(before.display(), after.display(), signedBy);
}

} // namespace qilian::ui::words
