#include "ui/casework/SimilarView.h"

#include "ui/shell/Background.h"
#include "ui/widgets/FormSection.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/SimilarCases.h"

#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr std::chrono::milliseconds kSettled{150}; // after the last change
constexpr int kPerPage = 50;

} // namespace

SimilarView::SimilarView(Shell &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_section(new FormSection(tr("Comparable cases")))
    , m_similar(new SimilarCases)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);
    m_section->add(QStringLiteral("similar"), {}, m_similar);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSettled);
    connect(&m_soon, &QTimer::timeout, this, &SimilarView::read);
    connect(m_similar, &SimilarCases::opened, this, [this](const record::Ref &ref) { m_shell.open(ref); });
    connect(&m_similar->rows(), &PagedModel::failed, this,
        [this](const Message &message) { emit failed(message.inWords()); });
    clear();
}

void SimilarView::compare(
    const discretion::ComparedFine &fine, const discretion::Benchmark &benchmark, int boundPercent)
{
    m_fine = fine;
    m_benchmark = benchmark;
    m_bound = boundPercent;
    ++m_question;
    setVisible(true);
    m_soon.start();
}

void SimilarView::clear()
{
    ++m_question;
    m_soon.stop();
    m_similar->showNone();
    setVisible(false);
}

void SimilarView::read()
{
    m_shell.background().read(
        this, [fine = m_fine](const store::Reader &reader) { return discretion::compare(reader, fine); },
        [this, asked = m_question](const Result<discretion::Comparison> &comparison) {
            if (asked != m_question)
                return;
            if (!comparison) {
                emit failed(comparison.error().message.inWords());
                return;
            }
            m_similar->show(*comparison, m_fine.fine.amount, m_bound);
            listCases(*comparison);
        });
}

void SimilarView::listCases(const discretion::Comparison &comparison)
{
    const auto makeRows = [](const std::vector<discretion::SimilarCase> &cases, const discretion::Benchmark &benchmark,
                              int skipped) {
        TablePage out;
        for (const discretion::SimilarCase &one : cases)
            out.rows.push_back({one.isHere ? one.forCase : record::Ref(), SimilarCases::cellsOf(one, benchmark)});
        if (int(cases.size()) == kPerPage)
            out.next = {skipped + kPerPage};
        return out;
    };
    m_similar->rows().ask([this, fine = m_fine, comparison, benchmark = m_benchmark, makeRows](
                              const QVariantList &after, const PagedModel::Deliver &deliver) {
        const int skip = after.isEmpty() ? 0 : after.front().toInt();
        m_shell.background().read(
            &m_similar->rows(),
            [fine, comparison, skip](const store::Reader &reader) {
                return discretion::similarCases(reader, fine, comparison, skip, kPerPage);
            },
            [deliver, benchmark, makeRows, skip](const Result<std::vector<discretion::SimilarCase>> &cases) {
                deliver(cases ? Result<TablePage>(makeRows(*cases, benchmark, skip)) : cases.error());
            });
    });
}

QString SimilarView::reason() const
{
    return m_similar->reason();
}

void SimilarView::setReason(const QString &reason)
{
    m_similar->setReason(reason);
}

bool SimilarView::askForReason()
{
    if (isHidden() || !m_similar->lacksReason())
        return false;
    m_section->setOpen(true);
    m_similar->focusReason();
    return true;
}

} // namespace qilian::ui
