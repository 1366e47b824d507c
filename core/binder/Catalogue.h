#pragma once

#include "core/binder/Binder.h"
#include "core/sheet/Table.h"

namespace qilian::binder {

/// A line of the catalogue of a booklet (卷内文件目录).
struct CatalogueLine {
    int order = 0; ///< 顺序号
    QString number; ///< 文号
    QString author; ///< 责任者
    QString title; ///< 题名
    QDate date;
    int firstPage = 0;
    int lastPage = 0;
    QString remark; ///< 备注

    QString day() const { return date.toString(QStringLiteral("yyyyMMdd")); } ///< 八位
    QString pages() const;
};
std::vector<CatalogueLine> catalogueOf(const Binder &binder, const Booklet &booklet);

/// 正卷, 副卷: as papers name it.
QString volumeName(Volume volume);
/// 张环高立〔2026〕17号 正卷 第1册
QString bookletTitle(const casework::CaseFile &file, const Booklet &booklet);
/// A name as a file: nothing in it that a file system refuses or that leads elsewhere; at most 80 characters.
QString safeFileName(const QString &name);

/// The catalogues as sheets of a workbook, one a booklet, and one of what is kept elsewhere.
std::vector<sheet::Table> catalogueSheets(const casework::CaseFile &file, const Binder &binder);
/// The same for programs.
QJsonObject catalogueJson(const casework::CaseFile &file, const Binder &binder);

} // namespace qilian::binder
