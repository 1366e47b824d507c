#include "core/binder/Catalogue.h"

#include "core/evidence/EvidenceKind.h"

#include <QJsonArray>

namespace qilian::binder {

using casework::CaseFile;

QString CatalogueLine::pages() const
{
    return firstPage == lastPage ? QString::number(firstPage) : QStringLiteral("%1-%2").arg(firstPage).arg(lastPage);
}

std::vector<CatalogueLine> catalogueOf(const Binder &binder, const Booklet &booklet)
{
    std::vector<CatalogueLine> out;
    for (const BoundPiece &piece : booklet.pieces) {
        const BoundItem &item = binder.items[piece.item];
        QStringList remarks{item.remark, item.secret ? item.secret->inWords() : QString()};
        remarks.removeAll(QString());
        QString remark = remarks.join(u'；');
        if (item.fault)
            remark = item.fault->inWords();
        else if (piece.pages < item.pages)
            remark = piece.from == 0 ? QStringLiteral("下册续") : QStringLiteral("接上册");
        out.push_back({int(out.size()) + 1, item.number, item.author, item.title, item.date, piece.page,
            piece.page + piece.pages - 1, remark});
    }
    return out;
}

QString volumeName(Volume volume)
{
    return volume == Volume::Main ? QStringLiteral("正卷") : QStringLiteral("副卷");
}

QString bookletTitle(const CaseFile &file, const Booklet &booklet)
{
    return QStringLiteral("%1 %2 第%3册")
        .arg(file.one.number.isEmpty() ? file.one.partyName : file.one.number, volumeName(booklet.volume))
        .arg(booklet.number);
}

QString safeFileName(const QString &name)
{
    QString out = name.simplified();
    for (QChar &letter : out) {
        if (QStringLiteral("/\\:*?\"<>|").contains(letter) || letter.category() == QChar::Other_Control
            || letter.category() == QChar::Other_Format)
            letter = u'_';
    }
    out.replace(u' ', u'_');
    while (out.startsWith(u'.'))
        out.remove(0, 1);
    constexpr qsizetype kLongest = 80;
    if (out.size() > kLongest) // the end says what kind of file it is
        out = out.left(kLongest - 12) + out.right(12);
    return out.isEmpty() ? QStringLiteral("_") : out;
}

std::vector<sheet::Table> catalogueSheets(const CaseFile &file, const Binder &binder)
{
    using sheet::ColumnKind;
    std::vector<sheet::Table> out;
    for (const Booklet &booklet : binder.booklets) {
        sheet::Table table;
        table.name = QStringLiteral("%1第%2册").arg(volumeName(booklet.volume)).arg(booklet.number);
        table.columns = {{QStringLiteral("顺序号"), ColumnKind::Number, 8},
            {QStringLiteral("文号"), ColumnKind::Text, 26}, {QStringLiteral("责任者"), ColumnKind::Text, 24},
            {QStringLiteral("题名"), ColumnKind::Text, 36}, {QStringLiteral("日期"), ColumnKind::Text, 10},
            {QStringLiteral("起止页"), ColumnKind::Text, 10}, {QStringLiteral("备注"), ColumnKind::Text, 24}};
        for (const CatalogueLine &line : catalogueOf(binder, booklet))
            table.rows.push_back({QString::number(line.order), line.number, line.author, line.title, line.day(),
                line.pages(), line.remark});
        out.push_back(std::move(table));
    }
    if (binder.elsewhere.empty())
        return out;
    sheet::Table table;
    table.name = QStringLiteral("音像、电子和实物证据");
    table.columns = {{QStringLiteral("编号"), ColumnKind::Text, 26}, {QStringLiteral("名称"), ColumnKind::Text, 36},
        {QStringLiteral("种类"), ColumnKind::Text, 14}, {QStringLiteral("存放处、封条号"), ColumnKind::Text, 24},
        {QStringLiteral("字节"), ColumnKind::Number, 14}, {QStringLiteral("SHA-256"), ColumnKind::Text, 66}};
    for (const KeptElsewhere &kept : binder.elsewhere) {
        const evidence::EvidenceItem &item = file.evidence[kept.evidence];
        const evidence::EvidenceKind *kind = evidence::EvidenceKinds::shipped().find(item.kind);
        table.rows.push_back({kept.number, item.title, kind ? kind->name : item.kind, kept.where,
            item.digest.isEmpty() ? QString() : QString::number(item.size), item.digest});
    }
    out.push_back(std::move(table));
    return out;
}

QJsonObject catalogueJson(const CaseFile &file, const Binder &binder)
{
    QJsonArray booklets;
    for (const Booklet &booklet : binder.booklets) {
        QJsonArray lines;
        for (const CatalogueLine &line : catalogueOf(binder, booklet))
            lines.append(QJsonObject{{QStringLiteral("order"), line.order}, {QStringLiteral("number"), line.number},
                {QStringLiteral("author"), line.author}, {QStringLiteral("title"), line.title},
                {QStringLiteral("date"), line.date.toString(Qt::ISODate)},
                {QStringLiteral("first_page"), line.firstPage}, {QStringLiteral("last_page"), line.lastPage},
                {QStringLiteral("remark"), line.remark}});
        booklets.append(QJsonObject{{QStringLiteral("volume"), enumText(booklet.volume)},
            {QStringLiteral("number"), booklet.number}, {QStringLiteral("of"), booklet.of},
            {QStringLiteral("pages"), booklet.pages}, {QStringLiteral("lines"), lines}});
    }
    QJsonArray elsewhere;
    for (const KeptElsewhere &kept : binder.elsewhere) {
        const evidence::EvidenceItem &item = file.evidence[kept.evidence];
        elsewhere.append(QJsonObject{{QStringLiteral("number"), kept.number}, {QStringLiteral("title"), item.title},
            {QStringLiteral("kind"), item.kind}, {QStringLiteral("kept"), kept.where},
            {QStringLiteral("size"), item.size}, {QStringLiteral("sha256"), item.digest}});
    }
    return {{QStringLiteral("case"), file.one.id.text()}, {QStringLiteral("case_number"), file.one.number},
        {QStringLiteral("order"), binder.style.order}, {QStringLiteral("booklets"), booklets},
        {QStringLiteral("kept_elsewhere"), elsewhere}};
}

} // namespace qilian::binder
