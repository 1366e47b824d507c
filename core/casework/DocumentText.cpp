#include "core/casework/DocumentText.h"

#include "core/casework/DocumentContent.h"
#include "core/casework/FineSummary.h"
#include "core/casework/ShippedTable.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <array>

namespace qilian::casework {
namespace {

constexpr std::array kKinds{
    std::pair{"organ", TextBlock::Kind::Organ},
    std::pair{"title", TextBlock::Kind::Title},
    std::pair{"number", TextBlock::Kind::Number},
    std::pair{"addressee", TextBlock::Kind::Addressee},
    std::pair{"line", TextBlock::Kind::Line},
    std::pair{"heading", TextBlock::Kind::Heading},
    std::pair{"signature", TextBlock::Kind::Signature},
    std::pair{"blank", TextBlock::Kind::Blank},
};

const QJsonObject &texts()
{
    static const QJsonObject kTexts = [] {
        const auto read =
            parseTable(shippedTable(QStringLiteral(":/documents/texts.json")), QStringLiteral("texts.json"));
        Q_ASSERT(read);
        return read->value(QLatin1String("texts")).toObject();
    }();
    return kTexts;
}

/// One document being put into words.
class Composing {
public:
    explicit Composing(const CaseDocument &document)
        : m_document(document)
        , m_type(DocumentTypes::shipped().find(document.type))
    {
    }

    DocumentText compose()
    {
        m_out.title = m_document.title;
        m_out.number = m_document.number;
        m_out.draft = m_document.state == DocumentState::Draft;
        m_out.organ = value(QStringLiteral("agency")).join(QString());
        m_out.date = m_document.madeOn.isValid() ? documentDate(m_document.madeOn)
                                                 : value(QStringLiteral("issue_date")).join(QString());
        const QJsonObject text = texts().value(m_document.type).toObject();
        if (text.isEmpty())
            composeForm();
        else
            composeText(text);
        return std::move(m_out);
    }

private:
    QStringList value(const QString &field) const
    {
        const DocumentField *known = m_type ? m_type->field(field) : nullptr;
        return known ? documentLines(*known, m_document.fields.value(field)) : QStringList();
    }

    bool isPerson() const
    {
        return m_document.fields.value(QLatin1String("party_kind")).toString() == QStringLiteral("自然人");
    }

    /// Those fined beside the party, each with his role. 某（直接负责的主管人员或者其他直接责任人员）
    QStringList others(bool withRole) const
    {
        QStringList out;
        for (const char *field : {"penalty", "proposal"}) {
            for (const QJsonValue fine : m_document.fields.value(QLatin1String(field))[u"fines"].toArray()) {
                const auto who = enumFrom(discretion::Penalised(), fine[u"who"].toString());
                if (!who || *who == discretion::Penalised::Party)
                    continue;
                const QString name = fine[u"name"].toString();
                const QString words = withRole ? QStringLiteral("%1（%2）").arg(name, roleInDocument(*who)) : name;
                if (!out.contains(words))
                    out.append(words);
            }
        }
        return out;
    }

    /// Words that depend on who the party is.
    QString derived(const QString &name) const
    {
        if (name == QLatin1String("you"))
            return isPerson() ? QStringLiteral("你") : QStringLiteral("你单位");
        if (name == QLatin1String("punished"))
            return (QStringList{derived(QStringLiteral("you"))} + others(false)).join(QStringLiteral("、"));
        if (name == QLatin1String("others"))
            return others(true).join(QStringLiteral("、"));
        if (name == QLatin1String("code_label"))
            return isPerson() ? QStringLiteral("公民身份号码") : QStringLiteral("统一社会信用代码");
        if (name == QLatin1String("address_label"))
            return QStringLiteral("住所（地址）");
        if (name == QLatin1String("rep_label"))
            return m_document.fields.value(QLatin1String("party_kind")).toString() == QStringLiteral("个体工商户")
                ? QStringLiteral("经营者")
                : QStringLiteral("法定代表人（负责人）");
        return {};
    }

    QString filled(const QString &text) const
    {
        static const QRegularExpression kPlace(QStringLiteral("\\{([a-z_]+)\\}"));
        QString out;
        qsizetype from = 0;
        for (auto places = kPlace.globalMatch(text); places.hasNext();) {
            const auto place = places.next();
            out += QStringView(text).mid(from, place.capturedStart() - from);
            const QString name = place.captured(1);
            const QString word = derived(name).isEmpty() ? value(name).join(QStringLiteral("；")) : derived(name);
            out += word.isEmpty() ? QStringLiteral("＿＿＿＿") : word;
            from = place.capturedEnd();
        }
        return out + text.mid(from);
    }

    void put(TextBlock::Kind kind, const QString &text, const QStringList &labels = {})
    {
        m_out.blocks.push_back({kind, text, labels, {}});
    }

    /// Every line of the field in the text a paragraph of its own.
    void putEach(const QString &text, bool numbered)
    {
        static const QRegularExpression kOnly(QStringLiteral("^(.*)\\{([a-z_]+)\\}$"));
        const auto match = kOnly.match(text);
        const QStringList lines = value(match.captured(2));
        if (lines.isEmpty() && !m_document.fields.contains(match.captured(2)) && !m_out.draft)
            return;
        if (lines.isEmpty())
            put(TextBlock::Kind::Paragraph, match.captured(1) + QStringLiteral("＿＿＿＿"));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QString number = numbered && lines.size() > 1 ? QStringLiteral("%1．").arg(i + 1) : QString();
            const QString end = !numbered ? QString()
                : i + 1 == lines.size()   ? QStringLiteral("。")
                                          : QStringLiteral("；");
            put(TextBlock::Kind::Paragraph, match.captured(1) + number + lines[i] + end);
        }
    }

    void composeText(const QJsonObject &text)
    {
        m_out.layout = text.value(QLatin1String("layout")).toString() == QLatin1String("record")
            ? DocumentText::Layout::Record
            : DocumentText::Layout::Official;
        m_out.foot = text.value(QLatin1String("foot")).toString();
        for (const QJsonValue item : text.value(QLatin1String("blocks")).toArray()) {
            const QString condition = item[QLatin1String("if")].toString();
            if (!condition.isEmpty() && value(condition).isEmpty() && derived(condition).isEmpty())
                continue;
            if (item[QLatin1String("only")].toString() == QLatin1String("unit") && isPerson())
                continue;
            putBlock(item[QLatin1String("kind")].toString(), item[QLatin1String("text")].toString(),
                item[QLatin1String("rows")].toArray());
        }
    }

    void putBlock(const QString &kind, const QString &text, const QJsonArray &rows)
    {
        if (kind == QLatin1String("each") || kind == QLatin1String("numbered"))
            return putEach(text, kind == QLatin1String("numbered"));
        if (kind == QLatin1String("facts") || kind == QLatin1String("sign_lines")) {
            for (const QJsonValue row : rows) {
                QStringList labels;
                for (const QJsonValue cell : row.toArray())
                    labels.append(filled(cell.toString()));
                put(kind == QLatin1String("facts") ? TextBlock::Kind::Facts : TextBlock::Kind::SignLines, {}, labels);
            }
            return;
        }
        if (kind == QLatin1String("sentence")) { // typed pieces may end with their own full stop
            QString joined = filled(text);
            joined.replace(QStringLiteral("。；"), QStringLiteral("；"))
                .replace(QStringLiteral("。。"), QStringLiteral("。"));
            return put(TextBlock::Kind::Paragraph, joined);
        }
        for (const auto &[name, value] : kKinds) {
            if (kind == QLatin1String(name))
                return put(value, filled(text));
        }
        put(TextBlock::Kind::Paragraph, filled(text));
    }

    void composeForm()
    {
        put(TextBlock::Kind::Organ, {});
        put(TextBlock::Kind::Title, {});
        if (m_type && !m_type->numberWord.isEmpty())
            put(TextBlock::Kind::Number, {});
        if (!m_type)
            return;
        for (const DocumentField &field : m_type->fields) {
            if (field.id == QLatin1String("agency") || field.type == FieldType::DocumentNumber
                || field.type == FieldType::Seal)
                continue;
            put(TextBlock::Kind::Facts, {}, {field.name, value(field.id).join(u'\n')});
        }
        for (const QString &signature : m_type->signatures)
            put(TextBlock::Kind::SignLines, {}, {signature, QStringLiteral("日期")});
    }

    const CaseDocument &m_document;
    const DocumentType *m_type;
    DocumentText m_out;
};

} // namespace

QString DocumentText::plain() const
{
    QStringList out;
    for (const TextBlock &block : blocks) {
        switch (block.kind) {
        case TextBlock::Kind::Organ:
            out.append(organ);
            break;
        case TextBlock::Kind::Title:
            out.append(title);
            break;
        case TextBlock::Kind::Number:
            out.append(number);
            break;
        case TextBlock::Kind::Signature:
            out << organ << date;
            break;
        case TextBlock::Kind::Facts:
        case TextBlock::Kind::SignLines:
            out += block.labels;
            break;
        default:
            out.append(block.text);
        }
    }
    return out.join(u'\n');
}

DocumentText composeDocument(const CaseDocument &document)
{
    return Composing(document).compose();
}

} // namespace qilian::casework
