#include "ui/casework/VersionsWindow.h"

#include "ui/casework/DocumentWords.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

constexpr int kNameWidth = 160;
constexpr int kLines = 24; // of a difference; a longer text is read in the document

QString nameOf(const casework::CaseDocument &version, int place)
{
    QStringList parts{VersionsWindow::tr("Version %1").arg(place), words::state(version), version.number};
    if (version.madeOn.isValid())
        parts.append(version.madeOn.toString(Qt::ISODate));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

VersionsWindow::VersionsWindow(const casework::CaseFile &file, const casework::CaseDocument &document, QWidget *parent)
    : QDialog(parent)
    , m_versions(casework::versionsOf(file, document))
    , m_before(new QComboBox)
    , m_after(new QComboBox)
    , m_differences(new QTreeWidget)
    , m_none(mutedLabel({}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("versions"));
    setWindowTitle(tr("Versions of %1").arg(document.title));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::kMargin, measure::kPadding, measure::kMargin, measure::kPadding);
    layout->setSpacing(measure::kGap);
    auto *head = new QHBoxLayout;
    head->addWidget(sectionLabel(windowTitle()), 1);
    auto *close = new QPushButton(tr("Back"));
    close->setAutoDefault(false);
    close->setToolTip(QStringLiteral("%1  Esc").arg(close->text()));
    head->addWidget(close);
    layout->addLayout(head);
    auto *row = new QHBoxLayout;
    for (const auto &[box, words] : {std::pair(m_before, tr("Before")), std::pair(m_after, tr("After"))}) {
        auto *label = new QLabel(words);
        label->setBuddy(box);
        box->setAccessibleName(words);
        for (int i = 0; i < int(m_versions.size()); ++i)
            box->addItem(nameOf(m_versions[std::size_t(i)], i + 1));
        row->addWidget(label);
        row->addWidget(box, 1);
    }
    layout->addLayout(row);
    m_differences->setAccessibleName(tr("What differs"));
    m_differences->setHeaderLabels({tr("Field"), tr("Before"), tr("After")});
    m_differences->setRootIsDecorated(false);
    m_differences->setWordWrap(true);
    m_differences->setUniformRowHeights(false);
    m_differences->setAlternatingRowColors(true);
    m_differences->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_differences->header()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_differences->header()->resizeSection(0, kNameWidth);
    layout->addWidget(m_differences, 1);
    layout->addWidget(m_none);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    const int last = int(m_versions.size()) - 1;
    m_before->setCurrentIndex(std::max(0, last - 1));
    m_after->setCurrentIndex(last);
    for (QComboBox *box : {m_before, m_after})
        connect(box, &QComboBox::currentIndexChanged, this, &VersionsWindow::compare);
    resize(parent->window()->size() * 3 / 4);
    m_differences->ensurePolished(); // rows are measured as they are put in
    compare();
}

void VersionsWindow::compare()
{
    m_differences->clear();
    if (m_versions.empty())
        return;
    const auto changed = casework::compareVersions(
        m_versions[std::size_t(m_before->currentIndex())], m_versions[std::size_t(m_after->currentIndex())]);
    const auto shown = [](const QString &text) { return text.section(u'\n', 0, kLines); };
    for (const casework::FieldDifference &one : changed) {
        auto *item = new QTreeWidgetItem(m_differences, {one.name, shown(one.before), shown(one.after)});
        for (int column = 0; column < 3; ++column)
            item->setTextAlignment(column, Qt::AlignTop | Qt::AlignLeft);
        item->setToolTip(1, one.before);
        item->setToolTip(2, one.after);
    }
    m_differences->setVisible(!changed.empty());
    m_none->setText(m_versions.size() < 2
            ? tr("There is one version. “New version” writes another one; this one stays.")
            : changed.empty() ? tr("Both have the same words.")
                              : tr("%n field(s) differ.", nullptr, int(changed.size())));
}

} // namespace qilian::ui
