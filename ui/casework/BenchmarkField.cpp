#include "ui/casework/BenchmarkField.h"

#include "ui/widgets/CitationLabel.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/PackStanding.h"
#include "ui/widgets/PickField.h"
#include "ui/widgets/ReferenceBanner.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kFound = 30;

QString lineOf(const discretion::Pack &pack, const discretion::Benchmark &benchmark)
{
    return QStringLiteral("%1  %2 — %3").arg(benchmark.id, benchmark.violation, pack.title);
}

} // namespace

BenchmarkField::BenchmarkField(QWidget *parent)
    : QWidget(parent)
    , m_benchmark(new QComboBox)
    , m_official(new Chip)
    , m_reference(new ReferenceBanner)
    , m_standing(new Chip)
    , m_why(mutedLabel({}))
    , m_fits(new Chip(tr("Does not cite the basis"), Chip::Tone::Danger))
    , m_other(new PickField([this](const QString &typed, const PickField::Deliver &deliver) {
        std::vector<PickField::Choice> found;
        for (const discretion::Pack &pack : packs()) {
            if (pack.standing == discretion::Standing::Invalid)
                continue;
            for (const discretion::Benchmark &one : pack.benchmarks) {
                const QString line = lineOf(pack, one);
                if (line.contains(typed, Qt::CaseInsensitive) && int(found.size()) < kFound)
                    found.push_back({QString::fromLatin1(pack.digest) + u'/' + one.id, line});
            }
        }
        deliver(found);
    }))
    , m_none(new QFrame)
    , m_noneWords(new CitationLabel)
    , m_toBasis(new QPushButton(tr("To the basis")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGap);
    auto *line = new QHBoxLayout;
    line->setSpacing(measure::kGap);
    m_benchmark->setObjectName(QStringLiteral("benchmark"));
    m_benchmark->setAccessibleName(tr("Benchmark"));
    m_benchmark->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_other->setAccessibleName(tr("Another benchmark"));
    m_other->setPlaceholderText(tr("Another benchmark: number or word"));
    line->addWidget(m_benchmark, 3);
    line->addWidget(m_official);
    line->addWidget(m_fits);
    line->addWidget(m_other, 2);
    layout->addLayout(line);
    layout->addWidget(m_reference);
    auto *trust = new QHBoxLayout;
    trust->setSpacing(measure::kGap);
    m_standing->setObjectName(QStringLiteral("standing"));
    m_why->setObjectName(QStringLiteral("whyBenchmark"));
    trust->addWidget(m_standing, 0, Qt::AlignTop);
    trust->addWidget(m_why, 1);
    layout->addLayout(trust);
    m_none->setProperty("tone", QStringLiteral("warn"));
    auto *none = new QHBoxLayout(m_none);
    none->setContentsMargins(measure::kPadding, measure::kGrid, measure::kPadding, measure::kGrid);
    m_noneWords->setWordWrap(true);
    none->addWidget(m_noneWords, 1);
    none->addWidget(m_toBasis);
    layout->addWidget(m_none);
    m_none->hide();
    mark();
    connect(m_toBasis, &QPushButton::clicked, this, &BenchmarkField::basisAsked);
    connect(m_noneWords, &CitationLabel::articleAsked, this, &BenchmarkField::articleAsked);
    connect(m_benchmark, &QComboBox::activated, this, [this] {
        mark();
        emit chosen();
    });
    connect(m_other, &PickField::changed, this, [this] {
        const QString picked = m_other->picked();
        if (picked.isEmpty())
            return;
        m_other->clear();
        const Choice choice{picked.section(u'/', 0, 0), picked.section(u'/', 1)};
        const discretion::Pack *pack = packOf(choice.digest);
        const discretion::Benchmark *benchmark = pack ? pack->benchmark(choice.benchmark) : nullptr;
        if (!benchmark)
            return;
        if (std::find(m_choices.begin(), m_choices.end(), choice) == m_choices.end())
            add(*pack, *benchmark);
        m_benchmark->setEnabled(true);
        m_benchmark->setCurrentIndex(int(std::find(m_choices.begin(), m_choices.end(), choice) - m_choices.begin()));
        mark();
        emit chosen();
    });
}

void BenchmarkField::setPacks(std::vector<discretion::Pack> packs)
{
    m_packs = std::move(packs);
}

const std::vector<discretion::Pack> &BenchmarkField::packs() const
{
    static const std::vector<discretion::Pack> kNone;
    return m_packs ? *m_packs : kNone;
}

const discretion::Pack *BenchmarkField::packOf(const QString &digest) const
{
    for (const discretion::Pack &pack : packs()) {
        if (QString::fromLatin1(pack.digest) == digest)
            return &pack;
    }
    return nullptr;
}

std::optional<BenchmarkField::Choice> BenchmarkField::current() const
{
    const int index = m_benchmark->currentIndex();
    return index < 0 || index >= int(m_choices.size()) ? std::nullopt : std::optional(m_choices[std::size_t(index)]);
}

void BenchmarkField::add(const discretion::Pack &pack, const discretion::Benchmark &benchmark)
{
    m_choices.push_back({QString::fromLatin1(pack.digest), benchmark.id});
    m_benchmark->addItem(lineOf(pack, benchmark));
    m_benchmark->setItemData(m_benchmark->count() - 1, lineOf(pack, benchmark), Qt::ToolTipRole);
}

void BenchmarkField::offer(const std::vector<discretion::Applicable> &fitting, const std::optional<Choice> &chosen)
{
    m_choices.clear();
    m_benchmark->clear();
    m_reasons.clear();
    for (const discretion::Applicable &one : fitting) {
        add(*one.pack, *one.benchmark);
        QStringList words;
        for (const Message &reason : one.reasons)
            words.append(reason.inWords());
        m_reasons.append(words.join(u' '));
    }
    m_fitting = m_choices.size();
    if (chosen && std::find(m_choices.begin(), m_choices.end(), *chosen) == m_choices.end()) {
        const discretion::Pack *pack = packOf(chosen->digest);
        if (const discretion::Benchmark *other = pack ? pack->benchmark(chosen->benchmark) : nullptr)
            add(*pack, *other);
    }
    if (chosen) {
        const auto at = std::find(m_choices.begin(), m_choices.end(), *chosen);
        m_benchmark->setCurrentIndex(at == m_choices.end() ? 0 : int(at - m_choices.begin()));
    }
    m_benchmark->setEnabled(!m_choices.empty());
    mark();
}

void BenchmarkField::explainNone(const QString &why, bool toBasis)
{
    m_none->setVisible(!why.isEmpty());
    m_noneWords->setWords(why);
    m_toBasis->setVisible(toBasis);
}

void BenchmarkField::mark()
{
    const auto choice = current();
    const discretion::Pack *pack = choice ? packOf(choice->digest) : nullptr;
    m_official->setVisible(pack);
    m_reference->showFor(pack);
    m_standing->setVisible(pack);
    m_why->setText(pack ? m_reasons.value(m_benchmark->currentIndex()) : QString());
    m_why->setVisible(!m_why->text().isEmpty());
    m_fits->setVisible(pack && std::size_t(m_benchmark->currentIndex()) >= m_fitting);
    if (!pack)
        return;
    m_official->set(
        pack->official ? tr("Published") : tr("Reference only"), pack->official ? Chip::Tone::Ok : Chip::Tone::Warn);
    m_official->setToolTip(
        QStringLiteral("%1 · %2 · %3").arg(pack->issuer, pack->effectiveFrom.toString(Qt::ISODate), pack->source));
    showStanding(*m_standing, *pack);
}

bool BenchmarkField::isTrusted() const
{
    const auto choice = current();
    const discretion::Pack *pack = choice ? packOf(choice->digest) : nullptr;
    return pack && pack->standing != discretion::Standing::Invalid;
}

void BenchmarkField::focusFirst()
{
    m_benchmark->isEnabled() ? m_benchmark->setFocus(Qt::OtherFocusReason) : m_other->setFocus(Qt::OtherFocusReason);
}

} // namespace qilian::ui
