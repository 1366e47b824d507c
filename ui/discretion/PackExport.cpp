#include "ui/discretion/PackExport.h"

#include "core/discretion/PackSheet.h"
#include "ui/shell/Background.h"
#include "ui/widgets/AskForFiles.h"

#include <QFileInfo>

namespace qilian::ui {

PackExport::PackExport(Shell &shell, std::function<const discretion::Pack *()> pack, QWidget *parent)
    : QMenu(parent)
    , m_shell(shell)
{
    const auto shown = [pack = std::move(pack)] {
        const discretion::Pack *one = pack();
        return one ? std::optional(*one) : std::nullopt;
    };
    add({tr("&Excel table (.xlsx)"), "xlsx", tr("Excel table (*.xlsx)")}, shown);
    add({tr("&CSV table (.csv)"), "csv", tr("CSV table (*.csv)")}, shown);
    add({tr("&JSON (.json)"), "json", tr("Benchmark packs (*.json)")}, shown);
    addSeparator();
    add({tr("&Template to fill in (.xlsx)"), "xlsx", tr("Excel table (*.xlsx)")},
        [] { return std::optional(discretion::PackSheet::example()); });
}

void PackExport::add(const Format &format, std::function<std::optional<discretion::Pack>()> pack)
{
    addAction(format.words, this, [this, format, pack = std::move(pack)] {
        if (const auto one = pack())
            save(*one, format);
        else
            emit failed(tr("There is no pack to export. Import one first, or fill in the template."));
    });
}

void PackExport::save(const discretion::Pack &pack, const Format &format)
{
    const QString ending = QLatin1String(format.ending);
    QString name = pack.title;
    for (const QChar reserved : QStringView(u"\\/:*?\"<>|"))
        name.replace(reserved, u'_');
    askWhereToSave(this, {tr("Export a benchmark pack"), {format.filter}, {}}, name + u'.' + ending, ending,
        [this, pack](const QString &path) {
            m_shell.background().read(
                this, [pack, path](const store::Reader &) { return discretion::PackSheet::write(pack, path); },
                [this, path](const Result<void> &written) {
                    if (written)
                        emit told(tr("The pack is in %1.").arg(QFileInfo(path).fileName()));
                    else
                        emit failed(written.error().message.inWords());
                });
        });
}

} // namespace qilian::ui
