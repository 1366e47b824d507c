#include "ui/widgets/FineResult.h"

#include "core/discretion/Explanation.h"
#include "ui/widgets/ExplainTree.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

QString clampWords(discretion::Clamp clamp)
{
    switch (clamp) {
    case discretion::Clamp::None:
        return {};
    case discretion::Clamp::Floor:
        return FineResult::tr("Raised to the floor of the benchmark");
    case discretion::Clamp::Cap:
        return FineResult::tr("Cut to the cap of the benchmark");
    case discretion::Clamp::StatutoryMax:
        return FineResult::tr("Cut to the highest fine of the statute");
    case discretion::Clamp::StatutoryMin:
        return FineResult::tr("Raised to the lowest fine of the statute");
    }
    Q_UNREACHABLE();
}

} // namespace

FineResult::FineResult(QWidget *parent)
    : QWidget(parent)
    , m_amount(new QLabel)
    , m_capitals(new QLabel)
    , m_clamped(mutedLabel({}))
    , m_tree(new ExplainTree)
    , m_paragraph(new QLabel)
    , m_copy(new QPushButton(icon(QStringLiteral("copy"), &Theme::text), tr("Copy the explanation")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGap);
    m_amount->setObjectName(QStringLiteral("fineAmount"));
    QFont big = m_amount->font();
    big.setPointSizeF(big.pointSizeF() * 2);
    big.setBold(true);
    m_amount->setFont(big);
    for (QLabel *label : {m_amount, m_capitals, m_paragraph}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setWordWrap(true);
    }
    m_tree->setMinimumHeight(300);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_paragraph->text()); });
    connect(m_tree, &ExplainTree::articleAsked, this, &FineResult::articleAsked);
    layout->addWidget(m_amount);
    layout->addWidget(m_capitals);
    layout->addWidget(m_clamped);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_paragraph);
    layout->addWidget(m_copy, 0, Qt::AlignLeft);
}

void FineResult::show(const discretion::Pack &pack, const discretion::Benchmark &benchmark,
    const Result<discretion::Determination> &fine, int openFactors, const discretion::Settling &settling)
{
    const auto settled = fine ? discretion::settle(*fine, settling) : Result<discretion::Settlement>(fine.error());
    const bool begun = openFactors > 0 && !fine; // nothing is wrong yet
    const QString fault = begun ? tr("%n factor(s) still open", nullptr, openFactors)
        : settled               ? QString()
                                : settled.error().message.inWords();
    changeRole(m_capitals, begun ? "muted" : settled ? "" : "error");
    m_capitals->setText(fault);
    m_copy->setEnabled(settled.has_value());
    m_clamped->setText(fine ? clampWords(fine->clamped) : QString());
    m_clamped->setVisible(!m_clamped->text().isEmpty());
    if (!fine) {
        m_amount->setText(QStringLiteral("—"));
        m_tree->clear();
        m_paragraph->clear();
        return;
    }
    m_amount->setText((settled ? settled->amount : fine->amount).display());
    if (settled)
        m_capitals->setText(settled->penalty ? settled->amount.capitals() : tr("No penalty"));
    m_tree->show(discretion::explain(pack, benchmark, *fine, settling));
    m_paragraph->setText(settled ? discretion::paragraph(pack, benchmark, *fine, settling) : QString());
}

} // namespace qilian::ui
