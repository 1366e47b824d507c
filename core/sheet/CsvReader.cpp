#include "core/sheet/CsvReader.h"

#include "core/sheet/CsvWriter.h"

#include <QStringDecoder>
#include <array>
#include <memory>
#include <unicode/ucnv.h>

namespace qilian::sheet {

namespace {

Error invalid(const char *text, QStringList values = {})
{
    return {Error::Code::Invalid, {"sheet", text, std::move(values)}, {}};
}

Error notText()
{
    return invalid(QT_TRANSLATE_NOOP("sheet",
        "This is neither a spreadsheet nor text in UTF-8 or GBK. Open it in WPS or Excel and save it as .xlsx."));
}

std::optional<QString> decoded(QByteArrayView bytes, QStringDecoder::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

std::optional<QString> fromGb18030(QByteArrayView bytes)
{
    UErrorCode code = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open("GB18030", &code), &ucnv_close);
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &code);
    QString out(bytes.size(), Qt::Uninitialized); // never more code units than bytes
    const int32_t length = ucnv_toUChars(converter.get(), reinterpret_cast<char16_t *>(out.data()), int32_t(out.size()),
        bytes.data(), int32_t(bytes.size()), &code);
    if (U_FAILURE(code))
        return std::nullopt;
    out.truncate(length);
    return out;
}

/// UTF-16 without a byte order mark: every other byte of the beginning is zero (separators, digits, line ends).
std::optional<QStringDecoder::Encoding> looksLikeUtf16(QByteArrayView bytes)
{
    const qsizetype sample = std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1);
    int zeros[2] = {0, 0};
    for (qsizetype i = 0; i < sample; ++i)
        zeros[i % 2] += bytes[i] == '\0';
    if (bytes.size() % 2 != 0 || zeros[0] + zeros[1] == 0)
        return std::nullopt;
    if (zeros[0] == 0)
        return QStringDecoder::Utf16LE;
    return zeros[1] == 0 ? std::optional(QStringDecoder::Utf16BE) : std::nullopt;
}

std::optional<QString> textOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return decoded(bytes.sliced(3), QStringDecoder::Utf8);
    if (bytes.startsWith("\xFF\xFE"))
        return decoded(bytes.sliced(2), QStringDecoder::Utf16LE);
    if (bytes.startsWith("\xFE\xFF"))
        return decoded(bytes.sliced(2), QStringDecoder::Utf16BE);
    if (const auto utf16 = looksLikeUtf16(bytes))
        return decoded(bytes, *utf16);
    if (std::optional<QString> text = decoded(bytes, QStringDecoder::Utf8))
        return text;
    return fromGb18030(bytes);
}

/// The separator found most often outside quotes in the first lines; a comma where there is none.
QChar separatorOf(QStringView text)
{
    constexpr std::array kCandidates{u',', u'\t', u';'};
    std::array<int, kCandidates.size()> counts{};
    bool quoted = false;
    int lines = 0;
    for (const QChar c : text.left(64 * 1024)) {
        if (c == u'"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == u'\n' && ++lines == 20)
            break;
        for (std::size_t i = 0; i < kCandidates.size(); ++i)
            counts[i] += c == kCandidates[i];
    }
    return kCandidates[std::size_t(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

QString unwrapped(QString cell)
{
    if (cell.size() >= 3 && cell.startsWith(u"=\"") && cell.endsWith(u'"'))
        return cell.mid(2, cell.size() - 3);
    if (cell.size() >= 2 && cell.startsWith(u'\'') && startsFormula(QStringView(cell).mid(1)))
        return cell.mid(1);
    return cell;
}

} // namespace

Result<Workbook> readCsv(const QByteArray &bytes, const ReadLimits &limits)
{
    const std::optional<QString> decodedText = textOf(bytes);
    if (!decodedText || decodedText->contains(QChar(u'\0')))
        return notText();
    QStringView text(*decodedText);
    QChar separator;
    if (text.startsWith(u"sep=") && text.size() > 5 && (text[5] == u'\r' || text[5] == u'\n')) {
        separator = text[4];
        text = text.sliced(6);
    } else {
        separator = separatorOf(text);
    }

    ReadBudget budget(limits);
    Workbook out;
    Sheet &sheet = out.sheets.emplace_back();
    Row row{1, {}};
    QString cell;
    int column = 0;
    int line = 1;
    int quoteLine = 0;
    bool quoted = false; // inside quotes
    bool wasQuoted = false; // the cell began with a quote
    const auto endCell = [&] {
        if (!cell.isEmpty()) {
            const int at = std::min(column, limits.columns); // one beyond is enough for the budget to refuse the row
            while (row.cells.size() <= at)
                row.cells.append(QString());
            row.cells[at] = unwrapped(cell);
        }
        cell = QString();
        ++column;
        wasQuoted = false;
    };
    for (qsizetype i = 0; i < text.size() && cell.size() <= limits.cellLength; ++i) {
        const QChar c = text[i];
        if (c == u'\n')
            ++line;
        if (quoted) {
            if (c != u'"') {
                cell += c;
            } else if (i + 1 < text.size() && text[i + 1] == u'"') {
                cell += c;
                ++i;
            } else {
                quoted = false;
            }
        } else if (c == u'"' && cell.isEmpty() && !wasQuoted) {
            quoted = true;
            wasQuoted = true;
            quoteLine = line;
        } else if (c == separator) {
            endCell();
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
                ++i;
                ++line;
            }
            endCell();
            const Result<void> added = budget.add(std::move(row), &sheet);
            if (!added)
                return added.error();
            row = {line, {}};
            column = 0;
        } else {
            cell += c;
        }
    }
    if (quoted && cell.size() <= limits.cellLength)
        return invalid(
            QT_TRANSLATE_NOOP("sheet", "The quotation mark in line %1 is never closed. Correct the file there."),
            {QString::number(quoteLine)});
    endCell();
    const Result<void> added = budget.add(std::move(row), &sheet);
    if (!added)
        return added.error();
    return out;
}

} // namespace qilian::sheet
