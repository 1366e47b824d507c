#include "ui/sync/ExchangeLists.h"

#include "core/overview/Outgoing.h"
#include "core/sync/Problem.h"
#include "ui/shell/Background.h"
#include "ui/sync/DisputeView.h"
#include "ui/widgets/Labels.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeWidget>

namespace qilian::ui {

namespace {

constexpr int kRows = 300; // seen at once; the figures say how many there are

QTreeWidget *table(const char *objectName, const QString &name, const QStringList &columns)
{
    auto *out = new QTreeWidget;
    out->setObjectName(QLatin1String(objectName));
    out->setAccessibleName(name);
    out->setHeaderLabels(columns);
    out->setRootIsDecorated(false);
    out->setUniformRowHeights(true);
    out->setTextElideMode(Qt::ElideRight);
    out->header()->setStretchLastSection(true);
    return out;
}

QString minute(const QDateTime &at)
{
    return minuteText(at);
}

void addRow(QTreeWidget *table, const record::Ref &page, const QStringList &cells)
{
    auto *item = new QTreeWidgetItem(table, cells);
    item->setData(0, Qt::UserRole, page.isNull() ? QString() : page.text());
    for (int i = 0; i < cells.size(); ++i)
        item->setToolTip(i, cells[i]);
}

QString recordName(const record::Ref &ref, const overview::RecordTitle &title)
{
    QStringList parts{overview::kindInWords(ref.kind), title.title};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// The list, and behind it what is said where it is empty.
QStackedWidget *withEmptyState(QTreeWidget *list, const QString &words)
{
    auto *out = new QStackedWidget;
    auto *empty = mutedLabel(words);
    empty->setAlignment(Qt::AlignCenter);
    out->addWidget(list);
    out->addWidget(empty);
    out->setCurrentWidget(empty);
    return out;
}

void showListOrWords(const QTreeWidget *list)
{
    auto *both = qobject_cast<QStackedWidget *>(list->parentWidget());
    both->setCurrentIndex(list->topLevelItemCount() > 0 ? 0 : 1);
}

/// The province's words; names of fields and kinds in them as the officer knows them.
QString reasonOf(const store::Refusal &refusal)
{
    using Type = sync::Problem::Type;
    auto problem = sync::Problem::parse(refusal.reason.toUtf8());
    if (!problem)
        return refusal.code;
    for (QString &value : problem->values) {
        if (problem->type == Type::RecordRefused)
            value = overview::fieldInWords(value);
        else if (problem->type == Type::RoleRefused)
            value = overview::kindInWords(value);
    }
    return problem->inWords();
}

} // namespace

struct ExchangeLists::Lists {
    struct Refused {
        store::Refusal refusal;
        overview::RecordTitle title;
    };
    std::vector<Refused> refused;
    std::vector<overview::WaitingChange> waiting;
    std::vector<overview::ExchangedFile> missing;
    std::vector<overview::ExchangedFile> recorded;
    std::vector<overview::ExchangedFile> confirmed;

    static Result<Lists> read(store::Workspace &workspace)
    {
        Lists out;
        const auto refusals = workspace.journal().refusals();
        if (!refusals)
            return refusals.error();
        const store::Reader reader = workspace.reader();
        for (const store::Refusal &refusal : *refusals)
            out.refused.push_back({refusal, overview::titleOf(reader, refusal.ref)});
        auto waiting = overview::waitingChanges(workspace, kRows);
        if (!waiting)
            return waiting.error();
        out.waiting = *std::move(waiting);
        for (auto &[state, list] :
            {std::pair(store::BlobState::Missing, &out.missing), std::pair(store::BlobState::Local, &out.recorded),
                std::pair(store::BlobState::Confirmed, &out.confirmed)}) {
            auto files = overview::exchangedFiles(workspace, state, kRows);
            if (!files)
                return files.error();
            *list = *std::move(files);
        }
        return out;
    }
};

ExchangeLists::ExchangeLists(Shell &shell, QWidget *parent)
    : QTabWidget(parent)
    , m_shell(shell)
    , m_disputes(new DisputeView(shell))
    , m_refused(table("refusedChanges", tr("Refused by the province"),
          {tr("When"), tr("Record"), tr("What"), tr("Why the province refused it")}))
    , m_waiting(table("waitingChanges", tr("To send"), {tr("When"), tr("Record"), tr("What")}))
    , m_files(table("exchangedFiles", tr("Files"), {tr("State"), tr("Record"), tr("Size"), QStringLiteral("SHA-256")}))
{
    addTab(m_disputes, {});
    addTab(withEmptyState(m_refused, tr("The province has refused nothing.")), {});
    addTab(withEmptyState(m_waiting, tr("Everything recorded here has reached the province.")), {});
    addTab(withEmptyState(m_files, tr("No file has been recorded yet.")), {});
    for (QTreeWidget *list : {m_refused, m_waiting, m_files}) {
        connect(list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
            if (const auto ref = record::Ref::parse(item->data(0, Qt::UserRole).toString()))
                m_shell.open(*ref);
        });
    }
    connect(m_disputes, &DisputeView::done, this, &ExchangeLists::done);
    connect(m_disputes, &DisputeView::failed, this, &ExchangeLists::failed);
    reload({});
}

void ExchangeLists::reload(const ExchangeState &state)
{
    setTabText(0, tr("Contested (%1)").arg(state.contested));
    setTabText(1, tr("Refused (%1)").arg(state.refused));
    setTabText(2, tr("To send (%1)").arg(state.waiting));
    setTabText(3, tr("Files (%1)").arg(state.filesWaiting.files + state.filesMissing.files));
    m_disputes->reload();
    m_shell.background().read(
        this, [&workspace = m_shell.background().workspace()](const store::Reader &) { return Lists::read(workspace); },
        [this](const Result<Lists> &lists) {
            if (lists)
                fill(*lists);
            else
                emit failed(lists.error().message.inWords());
        });
}

void ExchangeLists::settle(const record::Ref &ref)
{
    setCurrentWidget(m_disputes);
    m_disputes->settle(ref);
}

void ExchangeLists::fill(const Lists &lists)
{
    for (QTreeWidget *list : {m_refused, m_waiting, m_files})
        list->clear();
    for (const Lists::Refused &one : lists.refused) {
        addRow(m_refused, one.title.page,
            {minute(one.refusal.at), recordName(one.refusal.ref, one.title), one.refusal.purpose,
                reasonOf(one.refusal)});
    }
    for (const overview::WaitingChange &one : lists.waiting)
        addRow(m_waiting, one.title.page, {minute(one.at), recordName(one.ref, one.title), one.purpose});
    for (const auto &[files, words] :
        {std::pair(&lists.missing, tr("Not here yet")), std::pair(&lists.recorded, tr("Recorded here, not sent")),
            std::pair(&lists.confirmed, tr("Confirmed by the province"))}) {
        for (const overview::ExchangedFile &one : *files)
            addRow(m_files, one.ref,
                {words, one.title.isEmpty() ? overview::kindInWords(one.ref.kind) : one.title,
                    one.file.size > 0 ? sizeText(one.file.size) : QString(), one.file.digest});
    }
    for (const QTreeWidget *list : {m_refused, m_waiting, m_files})
        showListOrWords(list);
    const int unit = fontMetrics().height();
    for (QTreeWidget *list : {m_refused, m_waiting}) {
        list->setColumnWidth(0, unit * 9);
        list->setColumnWidth(1, unit * 20);
        list->setColumnWidth(2, unit * 14);
    }
    m_files->setColumnWidth(0, unit * 10);
    m_files->setColumnWidth(1, unit * 18);
    m_files->setColumnWidth(2, unit * 6);
}

} // namespace qilian::ui
