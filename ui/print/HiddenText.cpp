#include "ui/print/HiddenText.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>
#include <map>

namespace qilian::print {
namespace {

constexpr qsizetype kCodes = 250; // characters a simple font has room for
// Of a character in thousandths of its size; readers that know nothing of a font but its widths take this for usual,
// and find the text in the line it belongs to.
constexpr int kWidth = 500;

/// `text` as UTF-16BE in hexadecimal digits.
QByteArray utf16(const QString &text)
{
    QByteArray out;
    for (const QChar c : text)
        out += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return out;
}

/// One PDF being added to.
class Update {
public:
    explicit Update(const QByteArray &pdf)
        : m_pdf(pdf)
        , m_out(pdf)
    {
    }

    Result<QByteArray> add(const std::vector<std::vector<HiddenText>> &pages)
    {
        if (!readTable())
            return damaged();
        const std::vector<int> numbers = pageNumbers();
        if (numbers.size() != pages.size())
            return damaged();
        collect(pages);
        addFonts();
        for (std::size_t i = 0; i < pages.size(); ++i) {
            if (!pages[i].empty() && !addTo(numbers[i], pages[i]))
                return damaged();
        }
        writeTable();
        return m_out;
    }

private:
    static Error damaged()
    {
        return {Error::Code::Damaged,
            {"print", QT_TRANSLATE_NOOP("print", "The rare characters of the PDF could not be made searchable."), {}},
            {}};
    }

    /// Where every object stands, and the dictionary at the end.
    bool readTable()
    {
        const qsizetype last = m_pdf.lastIndexOf("startxref");
        m_table = last < 0 ? -1 : m_pdf.mid(last + 9).trimmed().split('\n').front().trimmed().toLongLong();
        if (m_table <= 0 || !m_pdf.mid(m_table).startsWith("xref\n0 "))
            return false;
        const qsizetype trailer = m_pdf.indexOf("trailer", m_table);
        const qsizetype end = m_pdf.indexOf(">>", trailer);
        if (trailer < 0 || end < 0)
            return false;
        const QList<QByteArray> lines = m_pdf.mid(m_table, trailer - m_table).split('\n');
        for (qsizetype i = 2; i < lines.size(); ++i) {
            if (!lines[i].isEmpty())
                m_offsets.push_back(lines[i].left(10).toLongLong());
        }
        m_trailer = QString::fromLatin1(m_pdf.mid(trailer, end - trailer));
        m_next = int(m_offsets.size());
        return m_next > 1;
    }

    /// What stands between "n 0 obj" and "endobj".
    QString object(int number) const
    {
        if (number <= 0 || number >= int(m_offsets.size()))
            return {};
        const qsizetype from = m_pdf.indexOf("obj", m_offsets[std::size_t(number)]) + 3;
        const qsizetype to = m_pdf.indexOf("endobj", from);
        return to < 0 ? QString() : QString::fromLatin1(m_pdf.mid(from, to - from)).trimmed();
    }

    static int reference(const QString &in, const QString &name)
    {
        const QRegularExpression pattern(QStringLiteral("/%1 (\\d+) 0 R").arg(name));
        return pattern.match(in).captured(1).toInt();
    }

    std::vector<int> pageNumbers() const
    {
        static const QRegularExpression kKids(QStringLiteral("/Kids\\s*\\[([^\\]]*)\\]"));
        static const QRegularExpression kOne(QStringLiteral("(\\d+) 0 R"));
        const QString root = object(reference(m_trailer, QStringLiteral("Root")));
        const QString tree = object(reference(root, QStringLiteral("Pages")));
        std::vector<int> out;
        for (auto each = kOne.globalMatch(kKids.match(tree).captured(1)); each.hasNext();)
            out.push_back(each.next().captured(1).toInt());
        return out;
    }

    void collect(const std::vector<std::vector<HiddenText>> &pages)
    {
        for (const auto &page : pages) {
            for (const HiddenText &one : page) {
                if (m_places.contains(one.text))
                    continue;
                m_places.insert(one.text, m_texts.size());
                m_texts.append(one.text);
            }
        }
    }

    void write(int number, const QByteArray &content)
    {
        m_written[number] = m_out.size();
        m_out += QByteArray::number(number) + " 0 obj\n" + content + "\nendobj\n";
    }
    void writeStream(int number, const QByteArray &content)
    {
        write(number, "<<\n/Length " + QByteArray::number(content.size()) + "\n>>\nstream\n" + content + "\nendstream");
    }

    /// Fonts whose characters draw nothing; what they stand for is what counts.
    void addFonts()
    {
        const int nothing = m_next++;
        writeStream(nothing, QByteArray::number(kWidth) + " 0 d0");
        for (qsizetype from = 0; from < m_texts.size(); from += kCodes) {
            const qsizetype count = std::min(kCodes, m_texts.size() - from);
            QByteArray names;
            QByteArray procedures;
            QByteArray widths;
            QByteArray meanings;
            for (qsizetype i = 0; i < count; ++i) {
                const QByteArray name = "/c" + QByteArray::number(i);
                names += name + ' ';
                procedures += name + ' ' + QByteArray::number(nothing) + " 0 R ";
                widths += QByteArray::number(kWidth) + ' ';
                // A block of these may hold a hundred at most.
                if (i % 100 == 0)
                    meanings += (i > 0 ? "endbfchar\n" : "") + QByteArray::number(std::min<qsizetype>(100, count - i))
                        + " beginbfchar\n";
                meanings += '<' + QByteArray::number(i + 1, 16).rightJustified(2, '0') + "> <"
                    + utf16(m_texts[from + i]) + ">\n";
            }
            const int meaning = m_next++;
            writeStream(meaning,
                "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) "
                "/Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 "
                "begincodespacerange\n<00> <ff>\nendcodespacerange\n"
                    + meanings + "endbfchar\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend");
            m_fonts.push_back(m_next++);
            write(m_fonts.back(),
                "<<\n/Type /Font\n/Subtype /Type3\n/FontBBox [0 -200 1000 800]\n/FontMatrix [0.001 0 0 0.001 0 "
                "0]\n/CharProcs << "
                    + procedures + ">>\n/Encoding << /Type /Encoding /Differences [1 " + names
                    + "] >>\n/FirstChar 1\n/LastChar " + QByteArray::number(count) + "\n/Widths [" + widths
                    + "]\n/Resources << >>\n/ToUnicode " + QByteArray::number(meaning) + " 0 R\n>>");
        }
    }

    bool addTo(int number, const std::vector<HiddenText> &texts)
    {
        static const QRegularExpression kBox(QStringLiteral("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"));
        QString page = object(number);
        const int contents = reference(page, QStringLiteral("Contents"));
        const int resources = reference(page, QStringLiteral("Resources"));
        const qreal height = kBox.match(page).captured(2).toDouble();
        QString shared = object(resources);
        const qsizetype fonts = shared.indexOf(QStringLiteral("/Font <<"));
        if (contents == 0 || fonts < 0 || height <= 0)
            return false;
        // In front of the page's own content, where nothing is scaled yet.
        QByteArray content = "q\nBT\n3 Tr\n";
        for (const HiddenText &one : texts) {
            const qsizetype index = m_places.value(one.text);
            content += "/Qh" + QByteArray::number(index / kCodes) + ' ' + QByteArray::number(one.size, 'f', 2) + " Tf\n"
                + QByteArray::number(100 * one.width / one.size * 1000 / kWidth, 'f', 1) + " Tz\n1 0 0 1 "
                + QByteArray::number(one.at.x(), 'f', 2) + ' ' + QByteArray::number(height - one.at.y(), 'f', 2)
                + " Tm\n<" + QByteArray::number(index % kCodes + 1, 16).rightJustified(2, '0') + "> Tj\n";
        }
        const int added = m_next++;
        writeStream(added, content + "ET\nQ");
        page.replace(QStringLiteral("/Contents %1 0 R").arg(contents),
            QStringLiteral("/Contents [%1 0 R %2 0 R]").arg(added).arg(contents));
        write(number, page.toLatin1());
        if (m_written.count(resources) == 0) {
            QString names;
            for (std::size_t i = 0; i < m_fonts.size(); ++i)
                names += QStringLiteral("\n/Qh%1 %2 0 R").arg(i).arg(m_fonts[i]);
            shared.insert(fonts + 8, names);
            write(resources, shared.toLatin1());
        }
        return true;
    }

    void writeTable()
    {
        const qsizetype at = m_out.size();
        m_out += "xref\n";
        for (const auto &[number, offset] : m_written)
            m_out += QByteArray::number(number) + " 1\n" + QByteArray::number(offset).rightJustified(10, '0')
                + " 00000 n \n";
        static const QRegularExpression kSize(QStringLiteral("/Size \\d+"));
        QString trailer = m_trailer.trimmed();
        trailer.replace(kSize, QStringLiteral("/Size %1").arg(m_next));
        m_out += trailer.toLatin1() + "\n/Prev " + QByteArray::number(m_table) + "\n>>\nstartxref\n"
            + QByteArray::number(at) + "\n%%EOF\n";
    }

    const QByteArray &m_pdf;
    QByteArray m_out;
    qint64 m_table = -1;
    QString m_trailer;
    std::vector<qint64> m_offsets;
    int m_next = 0;
    QStringList m_texts; // each once; its place is its code
    QHash<QString, qsizetype> m_places;
    std::vector<int> m_fonts;
    std::map<int, qsizetype> m_written;
};

} // namespace

Result<QByteArray> withHiddenText(const QByteArray &pdf, const std::vector<std::vector<HiddenText>> &pages)
{
    return Update(pdf).add(pages);
}

} // namespace qilian::print
