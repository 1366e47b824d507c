#include "ui/widgets/BasisTable.h"

#include "ui/widgets/Labels.h"
#include "ui/widgets/LawWords.h"
#include "ui/widgets/Theme.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

const QString kNone = QStringLiteral("—");

QString lineOf(const law::FineRange &fine)
{
    return fine.condition.isEmpty() ? words::branch(fine)
                                    : QStringLiteral("%1（%2）").arg(words::branch(fine), fine.condition);
}

QString rangeOf(const law::FineRange *fine)
{
    return fine ? words::range(*fine) : kNone;
}

QStringList chosen(const QStringList &measures, bool penalties)
{
    QStringList out;
    for (const QString &one : measures) {
        if (law::isPenalty(one) == penalties)
            out.append(one);
    }
    return out;
}

} // namespace

BasisTable::BasisTable(const law::Basis &old, const law::Basis &later, QWidget *parent)
    : QFrame(parent)
    , m_grid(new QGridLayout)
{
    setRole(this, "card");
    setObjectName(QStringLiteral("basisTable"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::kMargin, measure::kPadding, measure::kMargin, measure::kPadding);
    layout->setSpacing(measure::kGap);
    layout->addWidget(sectionLabel(tr("Both laws side by side")));
    m_grid->setHorizontalSpacing(measure::kMargin);
    m_grid->setVerticalSpacing(measure::kGap);
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column == 3 ? 2 : 3);
    layout->addLayout(m_grid);

    const law::BasisComparison both = law::BasisComparison::of(old, later);
    addRow({}, QStringLiteral("《%1》").arg(old.law), QStringLiteral("《%1》").arg(later.law), tr("The later law is"));
    addMeasures(tr("Other kinds of penalty"), both, true, words::standing(both.kinds));
    for (const law::RangePair &pair : both.ranges) {
        const bool named = pair.old && pair.later && lineOf(*pair.old) != lineOf(*pair.later);
        addRow(named ? QStringLiteral("%1 / %2").arg(lineOf(*pair.old), lineOf(*pair.later)) : lineOf(pair.any()),
            rangeOf(pair.old), rangeOf(pair.later), words::standing(pair.limits));
    }
    addMeasures(tr("Orders to put right"), both, false, kNone);
}

void BasisTable::addMeasures(
    const QString &what, const law::BasisComparison &both, bool penalties, const QString &standing)
{
    const QStringList old = chosen(both.inBoth + both.onlyOld, penalties);
    const QStringList later = chosen(both.inBoth + both.onlyLater, penalties);
    if (old.isEmpty() && later.isEmpty())
        return;
    const auto text = [](const QStringList &measures) {
        return measures.isEmpty() ? kNone : words::measures(measures);
    };
    addRow(what, text(old), text(later), standing);
}

void BasisTable::addRow(const QString &what, const QString &old, const QString &later, const QString &standing)
{
    const int row = m_grid->rowCount();
    int column = 0;
    for (const QString &text : {what, old, later, standing}) {
        QLabel *label = row == 1 || column == 0 ? mutedLabel(text) : new QLabel(text);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(label, row, column++, Qt::AlignTop);
    }
}

} // namespace qilian::ui
