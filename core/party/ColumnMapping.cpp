#include "core/party/ColumnMapping.h"

#include "core/base/Json.h"
#include "core/store/Workspace.h"

#include <QRegularExpression>
#include <array>
#include <set>

namespace qilian::party {

namespace {

constexpr int kRowsLookedAt = 10;
constexpr std::size_t kMostRemembered = 500;
const QString kSetting = QStringLiteral("party/import_headings");

struct Heading {
    QStringView text;
    ImportField field;
};

// The headings of the lists that county offices keep and of the exports of the national permit platform.
constexpr std::array kHeadings{
    Heading{u"企业名称", ImportField::Name},
    Heading{u"单位名称", ImportField::Name},
    Heading{u"污染源名称", ImportField::Name},
    Heading{u"公司名称", ImportField::Name},
    Heading{u"当事人", ImportField::Name},
    Heading{u"名称", ImportField::Name},
    Heading{u"name", ImportField::Name},
    Heading{u"统一社会信用代码", ImportField::CreditCode},
    Heading{u"社会信用代码", ImportField::CreditCode},
    Heading{u"信用代码", ImportField::CreditCode},
    Heading{u"creditcode", ImportField::CreditCode},
    Heading{u"生产经营场所地址", ImportField::Address},
    Heading{u"详细地址", ImportField::Address},
    Heading{u"地址", ImportField::Address},
    Heading{u"住所", ImportField::Address},
    Heading{u"address", ImportField::Address},
    Heading{u"乡镇", ImportField::Township},
    Heading{u"街道", ImportField::Township},
    Heading{u"township", ImportField::Township},
    Heading{u"行业类别", ImportField::Industry},
    Heading{u"行业", ImportField::Industry},
    Heading{u"industry", ImportField::Industry},
    Heading{u"法定代表人", ImportField::LegalRepresentative},
    Heading{u"法人代表", ImportField::LegalRepresentative},
    Heading{u"法人", ImportField::LegalRepresentative},
    Heading{u"负责人", ImportField::LegalRepresentative},
    Heading{u"legalrepresentative", ImportField::LegalRepresentative},
    Heading{u"联系电话", ImportField::Phone},
    Heading{u"联系方式", ImportField::Phone},
    Heading{u"电话", ImportField::Phone},
    Heading{u"手机", ImportField::Phone},
    Heading{u"phone", ImportField::Phone},
    Heading{u"排污许可证编号", ImportField::PermitNumber},
    Heading{u"排污许可证号", ImportField::PermitNumber},
    Heading{u"许可证编号", ImportField::PermitNumber},
    Heading{u"许可证号", ImportField::PermitNumber},
    Heading{u"permitnumber", ImportField::PermitNumber},
    Heading{u"许可证有效期", ImportField::PermitExpiresOn},
    Heading{u"有效期", ImportField::PermitExpiresOn},
    Heading{u"permitvaliduntil", ImportField::PermitExpiresOn},
    Heading{u"监管类别", ImportField::SupervisionClass},
    Heading{u"监管级别", ImportField::SupervisionClass},
    Heading{u"重点排污单位", ImportField::SupervisionClass},
    Heading{u"重点单位", ImportField::SupervisionClass},
    Heading{u"是否重点", ImportField::SupervisionClass},
    Heading{u"supervisionclass", ImportField::SupervisionClass},
    Heading{u"信用等级", ImportField::CreditGrade},
    Heading{u"信用评价等级", ImportField::CreditGrade},
    Heading{u"creditgrade", ImportField::CreditGrade},
    Heading{u"经度", ImportField::Longitude},
    Heading{u"longitude", ImportField::Longitude},
    Heading{u"纬度", ImportField::Latitude},
    Heading{u"latitude", ImportField::Latitude},
    Heading{u"备注", ImportField::Note},
    Heading{u"说明", ImportField::Note},
    Heading{u"note", ImportField::Note},
};

/// "* 统一社会信用代码（18位）" → "统一社会信用代码"
QString plain(const QString &heading)
{
    static const QRegularExpression kBrackets(QStringLiteral("\\([^)]*\\)|\\[[^\\]]*\\]"));
    static const QRegularExpression kMarks(QStringLiteral("[^\\p{L}\\p{N}]"));
    QString out = heading.normalized(QString::NormalizationForm_KC).toLower();
    out.remove(kBrackets).remove(kMarks);
    return out.left(100);
}

struct Guess {
    int score;
    ImportField field;
    int column;
};

void guess(const QString &heading, int column, const RememberedHeadings &remembered, std::vector<Guess> *to)
{
    const QString text = plain(heading);
    if (text.isEmpty())
        return;
    if (const auto at = remembered.find(text); at != remembered.end())
        to->push_back({1000, at->second, column});
    for (const Heading &known : kHeadings) {
        if (text == known.text)
            to->push_back({500, known.field, column});
        else if (text.contains(known.text)) // the more of the heading it explains, the better
            to->push_back({int(100 * known.text.size() / text.size()), known.field, column});
    }
}

} // namespace

ColumnMapping guessColumns(const sheet::Sheet &sheet, const RememberedHeadings &remembered)
{
    ColumnMapping best;
    const int rows = int(std::min<std::size_t>(kRowsLookedAt, sheet.rows.size()));
    for (int row = 0; row < rows; ++row) {
        std::vector<Guess> guesses;
        const QStringList &cells = sheet.rows[std::size_t(row)].cells;
        for (int column = 0; column < cells.size(); ++column)
            guess(cells[column], column, remembered, &guesses);
        std::stable_sort(
            guesses.begin(), guesses.end(), [](const Guess &a, const Guess &b) { return a.score > b.score; });
        ColumnMapping mapping;
        mapping.headingRow = row;
        std::set<int> taken;
        for (const Guess &candidate : guesses) {
            if (!mapping.columns.contains(candidate.field) && taken.insert(candidate.column).second)
                mapping.columns.emplace(candidate.field, candidate.column);
        }
        if (mapping.isUsable() && mapping.columns.size() > best.columns.size())
            best = std::move(mapping);
    }
    return best;
}

RememberedHeadings rememberedHeadings(const store::Workspace &workspace)
{
    RememberedHeadings out;
    const Result<QString> kept = workspace.setting(kSetting);
    const Result<QJsonObject> json =
        kept && !kept->isEmpty() ? parseJsonObject(kept->toUtf8()) : Result<QJsonObject>(QJsonObject());
    if (!json)
        return out; // nothing is lost with it but a convenience
    for (auto at = json->constBegin(); at != json->constEnd(); ++at) {
        const QString field = at.value().toString();
        if (const auto known = enumFrom(ImportField(), field))
            out.emplace(at.key(), *known);
    }
    return out;
}

Result<void> rememberHeadings(store::Workspace &workspace, const sheet::Sheet &sheet, const ColumnMapping &mapping)
{
    if (!mapping.isUsable() || mapping.headingRow >= int(sheet.rows.size()))
        return {};
    RememberedHeadings all = rememberedHeadings(workspace);
    for (const auto &[field, column] : mapping.columns) {
        const QString heading = plain(sheet.rows[std::size_t(mapping.headingRow)].cell(column));
        if (!heading.isEmpty() && (all.size() < kMostRemembered || all.contains(heading)))
            all.insert_or_assign(heading, field);
    }
    QJsonObject json;
    for (const auto &[heading, field] : all)
        json.insert(heading, enumText(field));
    const Result<QByteArray> text = canonicalJson(json);
    if (!text)
        return text.error();
    return workspace.setSetting(kSetting, QString::fromUtf8(*text));
}

} // namespace qilian::party
