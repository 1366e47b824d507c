#include "core/casework/TemplateValues.h"

#include "core/casework/DocumentContent.h"
#include "core/casework/DocumentText.h"

#include <QJsonArray>
#include <span>

namespace qilian::casework {

namespace {

/// A list field as a table: its columns, and the member of each row they come from.
struct Column {
    const char16_t *name;
    const char *key;
};
constexpr std::array kPersonColumns{Column{u"姓名", "name"}, Column{u"单位", "unit"}, Column{u"职务", "post"},
    Column{u"证号", "number"}, Column{u"与本案关系", "relation"}};
constexpr std::array kEvidenceColumns{
    Column{u"名称", "title"}, Column{u"取得日期", "taken_at"}, Column{u"取得人", "by"}, Column{u"证明内容", "proves"}};
constexpr std::array kLawColumns{Column{u"法律", "law"}, Column{u"条款", "article"}, Column{u"内容", "text"}};
constexpr std::array kQuestionColumns{Column{u"问", "q"}, Column{u"答", "a"}};
constexpr int kNumberedColumns = 8; // of a table without headings: {{表.1}}, {{表.2}} …

std::span<const Column> columnsOf(FieldType type)
{
    switch (type) {
    case FieldType::PersonList:
        return kPersonColumns;
    case FieldType::EvidenceList:
        return kEvidenceColumns;
    case FieldType::LawList:
        return kLawColumns;
    case FieldType::QuestionTable:
        return kQuestionColumns;
    default:
        return {};
    }
}

QString cellOf(const QJsonValue &row, const char *key)
{
    const QString text = row[QLatin1String(key)].toString().trimmed();
    if (qstrcmp(key, "taken_at") != 0)
        return text;
    return documentDate(QDate::fromString(text.left(10), Qt::ISODate));
}

docx::Rows listRows(std::span<const Column> columns, const QJsonArray &items)
{
    docx::Rows out;
    for (const Column &column : columns)
        out.columns.append(QString::fromUtf16(column.name));
    for (const QJsonValue item : items) {
        QStringList cells;
        for (const Column &column : columns)
            cells.append(cellOf(item, column.key));
        out.rows.push_back(std::move(cells));
    }
    return out;
}

docx::Rows tableRows(const QJsonValue &value)
{
    docx::Rows out;
    for (const QJsonValue heading : value[QLatin1String("columns")].toArray())
        out.columns.append(heading.toString());
    const qsizetype named = out.columns.size();
    for (int number = 1; number <= kNumberedColumns; ++number)
        out.columns.append(QString::number(number));
    for (const QJsonValue row : value[QLatin1String("rows")].toArray()) {
        QStringList cells;
        for (const QJsonValue cell : row.toArray())
            cells.append(cell.toString());
        QStringList whole = cells.mid(0, named);
        while (whole.size() < named)
            whole.append(QString());
        out.rows.push_back(whole + cells);
    }
    return out;
}

std::optional<docx::Rows> rowsOf(const DocumentField &field, const QJsonValue &value)
{
    if (const auto columns = columnsOf(field.type); !columns.empty())
        return listRows(columns, value.toArray());
    if (field.type == FieldType::Table)
        return tableRows(value);
    return std::nullopt;
}

/// "当事人名称（姓名）" may be written without its bracket.
QString shortName(const QString &name)
{
    return name.section(u'（', 0, 0).trimmed();
}

QStringList fieldLines(const DocumentField &field, const CaseDocument &document)
{
    if (field.type == FieldType::DocumentNumber)
        return {document.number};
    if (field.id == QLatin1String("issue_date"))
        return {documentDate(document.madeOn)};
    return documentLines(field, document.fields.value(field.id));
}

/// What the case and the bureau say, for every kind of document. A field of the document with the same name goes
/// before it.
std::vector<std::pair<QString, QString>> caseWords(const CaseDocument &document, const CaseFile &file)
{
    const QString agency = document.fields.value(QLatin1String("agency")).toString();
    const bool isPerson = document.fields.value(QLatin1String("party_kind")).toString() == QStringLiteral("自然人");
    return {
        {QStringLiteral("文书名称"), document.title},
        {QStringLiteral("文号"), document.number},
        {QStringLiteral("机关"), agency.isEmpty() ? file.bureau.name : agency},
        {QStringLiteral("日期"), documentDate(document.madeOn)},
        {QStringLiteral("当事人"), file.one.partyName},
        {QStringLiteral("称谓"), isPerson ? QStringLiteral("你") : QStringLiteral("你单位")},
        {QStringLiteral("案号"), file.one.number},
        {QStringLiteral("案由"), file.one.cause},
        {QStringLiteral("立案日期"), documentDate(file.one.filedOn)},
        {QStringLiteral("承办人"), file.namesOf(file.one.officers).join(QStringLiteral("、"))},
        {QStringLiteral("机关简称"), file.bureau.shortName},
        {QStringLiteral("机关地址"), file.bureau.address},
        {QStringLiteral("机关电话"), file.bureau.phone},
        {QStringLiteral("机关邮编"), file.bureau.postcode},
        {QStringLiteral("复议机关"), file.bureau.reconsiderationBody},
        {QStringLiteral("管辖法院"), file.bureau.court},
        {QStringLiteral("缴款账户"), file.bureau.payee},
    };
}

CaseDocument emptyOf(const DocumentType &type)
{
    CaseDocument out;
    out.type = type.id;
    out.title = type.title;
    return out;
}

} // namespace

docx::Values templateValues(const CaseDocument &document, const CaseFile &file)
{
    docx::Values out;
    out.blank = QStringLiteral("＿＿＿＿");
    const DocumentType *type = DocumentTypes::shipped().find(document.type);
    const std::vector<DocumentField> none;
    const std::vector<DocumentField> &fields = type ? type->fields : none;
    // Ids and whole names first: a short name is what is left.
    for (const auto naming :
        {+[](const DocumentField &field) { return field.id; }, +[](const DocumentField &field) { return field.name; },
            +[](const DocumentField &field) { return shortName(field.name); }}) {
        for (const DocumentField &field : fields) {
            const QString name = naming(field);
            if (!out.lines.try_emplace(name, fieldLines(field, document)).second)
                continue;
            if (auto rows = rowsOf(field, document.fields.value(field.id)))
                out.tables.try_emplace(name, std::move(*rows));
        }
    }
    for (const auto &[name, words] : caseWords(document, file))
        out.lines.try_emplace(name, QStringList{words});
    out.lines.try_emplace(QStringLiteral("正文"), composeDocument(document).plain().split(u'\n'));
    return out;
}

docx::Values templateNames(const DocumentType &type)
{
    return templateValues(emptyOf(type), CaseFile());
}

docx::Sample templateSample(const DocumentType &type)
{
    docx::Sample out;
    out.title = type.title;
    out.note = QStringLiteral("样例：右栏花括号中的是占位符，填写时换成案卷中的内容。请在 Word 或 WPS "
                              "中改成本机关的版式，保存为 .docx 后导入。");
    for (const DocumentField &field : type.fields) {
        out.fields.emplace_back(field.name, field.name);
        if (const auto rows = rowsOf(field, {}))
            out.tables.emplace_back(field.name, rows->columns.mid(0, 4));
    }
    for (const auto &[name, words] : caseWords(emptyOf(type), CaseFile())) {
        const bool isField = std::any_of(type.fields.begin(), type.fields.end(),
            [&name = name](const DocumentField &field) { return field.name == name; });
        if (!isField)
            out.fields.emplace_back(name, name);
    }
    return out;
}

} // namespace qilian::casework
