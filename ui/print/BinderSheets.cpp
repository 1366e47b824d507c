#include "ui/print/BinderSheets.h"

#include "core/base/ChinaTime.h"
#include "core/binder/Catalogue.h"
#include "core/casework/DocumentContent.h"
#include "core/evidence/EvidenceKind.h"
#include "ui/print/TablePages.h"

#include <QFontMetricsF>
#include <QLocale>

namespace qilian::print {

namespace {

using binder::Binder;
using binder::Booklet;
using binder::BoundItem;
using binder::BoundPiece;
using binder::Volume;
using binder::volumeName;
using casework::CaseFile;

QString officeTime(const QDateTime &when)
{
    return when.isValid() ? inChina(when).toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
}

QString resultOf(const CaseFile &file)
{
    if (!file.one.penaltyProposed)
        return QStringLiteral("不予行政处罚");
    QStringList parts;
    if (file.one.fine)
        parts.append(QStringLiteral("罚款人民币") + casework::documentMoney(*file.one.fine));
    if (!file.one.otherPenalty.isEmpty())
        parts.append(file.one.otherPenalty);
    return parts.join(u'；');
}

Page coverSheet(const CaseFile &file, const Binder &binder, const Booklet &booklet, const PrintFonts &fonts)
{
    const casework::Case &one = file.one;
    PrintedTable table;
    table.numbered = false;
    table.size = 14;
    table.rowHeight = 12;
    table.columns = {{{}, 1, true}, {{}, 3.4}};
    table.rows = {
        {QStringLiteral("档号"), binder.archive ? binder.archive->number : QString()},
        {QStringLiteral("案件名称"), one.partyName + one.cause + QStringLiteral("案")},
        {QStringLiteral("案号"), one.number},
        {QStringLiteral("当事人"), one.partyName},
        {QStringLiteral("立案日期"), casework::documentDate(one.filedOn)},
        {QStringLiteral("结案日期"),
            file.document(QStringLiteral("closing_approval"))
                ? casework::documentDate(file.document(QStringLiteral("closing_approval"))->madeOn)
                : QString()},
        {QStringLiteral("处理结果"), resultOf(file)},
        {QStringLiteral("承办人"), file.namesOf(one.officers).join(u'、')},
        {QStringLiteral("保管期限"), binder.archive ? binder::retentionName(binder.archive->retention) : QString()},
        {QStringLiteral("密级"), {}},
        {QStringLiteral("册数、页数"),
            QStringLiteral("第%1册 共%2册　本册%3页").arg(booklet.number).arg(booklet.of).arg(booklet.pages)},
        {QStringLiteral("立卷单位"), file.bureau.name},
        {QStringLiteral("立卷人"), {}},
    };
    Page page = tablePages(table, fonts).front();
    const qreal down = 80 * kUnitsPerMillimetre; // the table stands below the title
    for (Words &words : page.words)
        words.at.ry() += down;
    for (Rule &rule : page.rules) {
        rule.from.ry() += down;
        rule.to.ry() += down;
    }
    const auto centre = [&page, &fonts](const QString &text, qreal points, qreal atMm) {
        const QFont font = fonts.font(Face::Title, points);
        const qreal width = QFontMetricsF(font).horizontalAdvance(text);
        page.words.push_back({{(kA4.width() - width) / 2, atMm * kUnitsPerMillimetre}, text, font, false});
    };
    centre(file.bureau.name, 22, 48);
    centre(QStringLiteral("行政处罚案卷"), 34, 74);
    centre(QStringLiteral("（%1）").arg(volumeName(booklet.volume)), 22, 92);
    return page;
}

std::vector<Page> catalogue(const CaseFile &file, const Binder &binder, const Booklet &booklet, const PrintFonts &fonts)
{
    PrintedTable table;
    table.title = QStringLiteral("卷内文件目录（%1）").arg(volumeName(booklet.volume));
    table.above = {
        QStringLiteral("案号：%1　　第%2册 共%3册").arg(file.one.number).arg(booklet.number).arg(booklet.of)};
    table.rowHeight = 9;
    table.columns = {{QStringLiteral("顺序号"), 1.1, true}, {QStringLiteral("文号"), 2.4},
        {QStringLiteral("责任者"), 1.7}, {QStringLiteral("题名"), 2.7}, {QStringLiteral("日期"), 1.4, true},
        {QStringLiteral("起止页"), 1.1, true}, {QStringLiteral("备注"), 1.2}};
    table.numbered = false;
    for (const binder::CatalogueLine &line : binder::catalogueOf(binder, booklet))
        table.rows.push_back(
            {QString::number(line.order), line.number, line.author, line.title, line.day(), line.pages(), line.remark});
    return tablePages(table, fonts);
}

std::vector<Page> elsewhereList(
    const CaseFile &file, const std::vector<binder::KeptElsewhere> &elsewhere, const PrintFonts &fonts)
{
    PrintedTable table;
    table.title = QStringLiteral("音像、电子和实物证据目录");
    table.above = {QStringLiteral("案号：%1").arg(file.one.number)};
    table.columns = {{QStringLiteral("编号"), 2}, {QStringLiteral("名称"), 2.4}, {QStringLiteral("种类"), 1.2},
        {QStringLiteral("存放处、封条号"), 1.8}, {QStringLiteral("大小"), 0.9, true}, {QStringLiteral("SHA-256"), 2.6}};
    table.numbered = false;
    for (const binder::KeptElsewhere &kept : elsewhere) {
        const evidence::EvidenceItem &item = file.evidence[kept.evidence];
        const evidence::EvidenceKind *kind = evidence::EvidenceKinds::shipped().find(item.kind);
        table.rows.push_back({kept.number, item.title, kind ? kind->name : item.kind, kept.where,
            item.digest.isEmpty() ? QString() : QLocale::c().formattedDataSize(item.size), item.digest});
    }
    return tablePages(table, fonts);
}

} // namespace

std::vector<FrontSheets> frontSheets(
    const CaseFile &file, const Binder &binder, const Booklet &booklet, const PrintFonts &fonts)
{
    std::vector<FrontSheets> out;
    out.push_back({QStringLiteral("封面"), {coverSheet(file, binder, booklet, fonts)}});
    out.push_back({QStringLiteral("卷内目录"), catalogue(file, binder, booklet, fonts)});
    const auto elsewhere = binder.elsewhereOf(booklet.volume);
    if (booklet.number == 1 && !elsewhere.empty())
        out.push_back({QStringLiteral("音像、电子和实物证据目录"), elsewhereList(file, elsewhere, fonts)});
    return out;
}

std::vector<Page> noteSheets(
    const CaseFile &file, const Binder &binder, const Booklet &booklet, const PrintFonts &fonts)
{
    QStringList state{QStringLiteral("本册共%1页，%2件。").arg(booklet.pages).arg(booklet.pieces.size())};
    for (const BoundPiece &piece : booklet.pieces) {
        const BoundItem &item = binder.items[piece.item];
        if (item.fault)
            state.append(
                QStringLiteral("第%1页：《%2》未装入，%3").arg(piece.page).arg(item.title, item.fault->inWords()));
        else if (!item.remark.isEmpty())
            state.append(QStringLiteral("第%1页：%2").arg(piece.page).arg(item.remark));
    }
    if (const auto elsewhere = binder.elsewhereOf(booklet.volume); !elsewhere.empty())
        state.append(QStringLiteral("音像、电子和实物证据%1件另行存放，见目录。").arg(elsewhere.size()));
    while (state.size() < 12) // room to write
        state.append(QString());
    PrintedTable table;
    table.title = QStringLiteral("卷内备考表");
    table.above = {QStringLiteral("案号：%1　　%2 第%3册 共%4册")
                       .arg(file.one.number, volumeName(booklet.volume))
                       .arg(booklet.number)
                       .arg(booklet.of)};
    table.numbered = false;
    table.size = 12;
    table.rowHeight = 14;
    table.columns = {{{}, 1, true}, {{}, 3.4}};
    table.rows = {
        {QStringLiteral("卷内情况说明"), state.join(u'\n')},
        {QStringLiteral("立卷人"), {}},
        {QStringLiteral("检查人"), {}},
        {QStringLiteral("立卷日期"), QStringLiteral("　　　　年　　月　　日")},
        {QStringLiteral("移交档案室\n日期、接收人"), {}},
    };
    return tablePages(table, fonts);
}

Page standInSheet(const QString &title, const QString &number, const QString &why, const PrintFonts &fonts)
{
    PrintedTable table;
    table.title = title;
    table.numbered = false;
    table.columns = {{{}, 1, true}, {{}, 3.4}};
    table.rows = {{QStringLiteral("编号"), number}, {QStringLiteral("未装入的原因"), why}};
    table.below = {QStringLiteral("此页代替未能装入的材料，补齐后重新成卷。")};
    return tablePages(table, fonts).front();
}

PhotoCaption captionOf(const CaseFile &file, std::size_t evidence)
{
    const evidence::EvidenceItem &item = file.evidence[evidence];
    const auto proves = file.proves.find(item.id.uuid());
    return {binder::evidenceNumber(file, evidence),
        officeTime(item.takenAt.isValid() ? item.takenAt : item.collectedAt), item.place, item.collectedBy,
        proves == file.proves.end() ? QString() : proves->second, item.device, item.digest,
        item.note.isEmpty() ? item.title : item.title + u'。' + item.note};
}

} // namespace qilian::print
