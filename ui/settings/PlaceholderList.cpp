#include "ui/settings/PlaceholderList.h"

#include <QHeaderView>
#include <algorithm>

namespace qilian::ui {

namespace {

QString placeWords(docx::Place place)
{
    switch (place) {
    case docx::Place::Text:
        return PlaceholderList::tr("Text");
    case docx::Place::Table:
        return PlaceholderList::tr("Table");
    case docx::Place::Header:
        return PlaceholderList::tr("Header");
    case docx::Place::Footer:
        return PlaceholderList::tr("Footer");
    case docx::Place::Note:
        return PlaceholderList::tr("Note");
    }
    Q_UNREACHABLE();
}

} // namespace

PlaceholderList::PlaceholderList(QWidget *parent)
    : QTreeWidget(parent)
{
    setAccessibleName(tr("Placeholders of the template"));
    setHeaderLabels({tr("Placeholder"), tr("Filled"), tr("Where"), tr("In the words")});
    setRootIsDecorated(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setStretchLastSection(true);
}

void PlaceholderList::show(const std::vector<docx::Placeholder> &placeholders, const docx::Values *names)
{
    clear();
    std::vector<docx::Placeholder> sorted = placeholders;
    const auto isUnknown = [names](const docx::Placeholder &one) { return names && !names->knows(one.name); };
    std::stable_partition(sorted.begin(), sorted.end(), isUnknown);
    for (const docx::Placeholder &one : sorted) {
        const QString filled = !names ? QString() : isUnknown(one) ? tr("✗ Unknown") : tr("✓ Known");
        new QTreeWidgetItem(this, {one.name, filled, placeWords(one.place), one.around});
    }
}

QString PlaceholderList::unknownWords(const std::vector<docx::Placeholder> &placeholders, const docx::Values &names)
{
    QStringList unknown;
    for (const docx::Placeholder &one : placeholders) {
        if (!names.knows(one.name))
            unknown.append(tr("%1 (%2)").arg(one.name, placeWords(one.place)));
    }
    return unknown.isEmpty()
        ? QString()
        : tr("The program does not know these placeholders; they stay as they stand: %1").arg(unknown.join(tr(", ")));
}

} // namespace qilian::ui
