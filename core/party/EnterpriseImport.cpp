#include "core/party/EnterpriseImport.h"

namespace qilian::party {

namespace {

using State = ImportRow::State;

Message says(const char *text, QStringList values = {})
{
    return {"party", text, std::move(values)};
}

Result<std::vector<Id<Enterprise>>> known(
    const store::Reader &reader, const char *query, const char *name, const QString &value)
{
    return reader.rows<Id<Enterprise>>(
        query, {{name, value}}, [](const store::Row &row) { return row.id<Enterprise>("id"); });
}

Result<std::vector<Id<Enterprise>>> knownByCode(const store::Reader &reader, const QString &code)
{
    return known(reader, "party/enterprise_by_code", "credit_code", code);
}

Result<std::vector<Id<Enterprise>>> knownByName(const store::Reader &reader, const QString &name)
{
    return known(reader, "party/enterprise_by_name", "name", name);
}

/// Reads the rows one after the other and remembers which came before.
class Preparing {
public:
    Preparing(const store::Workspace &workspace, const ColumnMapping &mapping)
        : m_reader(workspace.reader())
        , m_county(workspace.area())
        , m_mapping(mapping)
    {
    }

    Result<ImportRow> read(const sheet::Row &from)
    {
        ImportRow row;
        row.number = from.number;
        row.cells = from.cells;
        for (const auto &[field, column] : m_mapping.columns) {
            const QString cell = from.cell(column);
            if (cell.trimmed().isEmpty())
                continue;
            if (std::optional<Message> fault = readCell(field, cell, m_county, &row.enterprise))
                row.faults.push_back({field, std::move(*fault)});
            else
                row.given.insert(field);
        }
        if (row.enterprise.name.isEmpty() && row.faults.empty())
            row.faults.push_back({ImportField::Name, says(QT_TRANSLATE_NOOP("party", "The name is missing."))});
        if (row.given.contains(ImportField::Longitude) != row.given.contains(ImportField::Latitude)
            && row.faults.empty())
            row.faults.push_back(
                {row.given.contains(ImportField::Longitude) ? ImportField::Latitude : ImportField::Longitude,
                    says(QT_TRANSLATE_NOOP("party", "A position needs both longitude and latitude."))});
        findTwin(&row);
        if (row.faults.empty()) {
            const Result<void> compared = compare(&row);
            if (!compared)
                return compared.error();
        }
        if (!row.faults.empty())
            row.state = State::Faulty;
        return row;
    }

private:
    /// The same enterprise earlier in the file: by its code, or by its name where one of the two has no code.
    void findTwin(ImportRow *row)
    {
        if (!row->faults.empty())
            return;
        const QString &code = row->enterprise.creditCode;
        const QString &name = row->enterprise.name;
        const Seen *twin = nullptr;
        if (const auto at = m_codes.constFind(code); !code.isEmpty() && at != m_codes.constEnd())
            twin = &*at;
        if (const auto at = m_names.constFind(name); !twin && at != m_names.constEnd() && (code.isEmpty() || at->bare))
            twin = &*at;
        if (twin) {
            row->faults.push_back({code.isEmpty() ? ImportField::Name : ImportField::CreditCode,
                says(QT_TRANSLATE_NOOP("party", "Row %1 of the file is the same enterprise. Keep one of them."),
                    {QString::number(twin->row)})});
            return;
        }
        const Seen seen{row->number, code.isEmpty()};
        if (!code.isEmpty())
            m_codes.insert(code, seen);
        m_names.insert(name, seen);
    }

    Result<void> compare(ImportRow *row)
    {
        const QString &code = row->enterprise.creditCode;
        const auto byCode = code.isEmpty() ? Result(std::vector<Id<Enterprise>>()) : knownByCode(m_reader, code);
        const auto byName = knownByName(m_reader, row->enterprise.name);
        if (!byCode || !byName)
            return byCode ? byName.error() : byCode.error();
        std::vector<Enterprise> found;
        for (const Id<Enterprise> &id : byCode->empty() ? *byName : *byCode) {
            Result<Enterprise> enterprise = m_reader.get(id);
            if (!enterprise)
                return enterprise.error();
            // One of the same name that has another code is another enterprise.
            if (!byCode->empty() || code.isEmpty() || enterprise->creditCode.isEmpty())
                found.push_back(std::move(*enterprise));
        }
        if (found.size() > 1) {
            row->faults.push_back({code.isEmpty() ? ImportField::Name : ImportField::CreditCode,
                says(QT_TRANSLATE_NOOP("party",
                         "The workspace has %1 such enterprises. Add the social credit code, or settle them first."),
                    {QString::number(found.size())})});
            return {};
        }
        if (found.empty()) {
            row->enterprise.id = Id<Enterprise>::create();
            return {};
        }
        if (const auto other = m_taken.find(found[0].id); other != m_taken.end()) {
            row->faults.push_back({ImportField::Name,
                says(QT_TRANSLATE_NOOP("party", "Row %1 of the file is the same enterprise. Keep one of them."),
                    {QString::number(other->second)})});
            return {};
        }
        m_taken.emplace(found[0].id, row->number);
        row->state = State::Same;
        for (const ImportField field : row->given) {
            if (!sameField(field, row->enterprise, found[0]))
                row->state = State::Changed;
            copyField(field, row->enterprise, &found[0]);
        }
        row->enterprise = std::move(found[0]);
        return {};
    }

    struct Seen {
        int row;
        bool bare; // without a code
    };
    store::Reader m_reader;
    QString m_county;
    const ColumnMapping &m_mapping;
    QHash<QString, Seen> m_codes;
    QHash<QString, Seen> m_names;
    std::map<Id<Enterprise>, int> m_taken;
};

} // namespace

Result<EnterpriseImport> EnterpriseImport::prepare(const store::Workspace &workspace, const sheet::Sheet &sheet,
    const ColumnMapping &mapping, std::stop_token stop,
    const std::function<void(qsizetype done, qsizetype total)> &progress)
{
    if (!mapping.isUsable() || mapping.headingRow >= int(sheet.rows.size()))
        return Error{Error::Code::Invalid,
            says(QT_TRANSLATE_NOOP("party", "Choose the row of the headings and the column that holds the name.")), {}};
    constexpr std::size_t kStep = 256;
    EnterpriseImport out;
    out.m_headings = sheet.rows[std::size_t(mapping.headingRow)].cells;
    Preparing preparing(workspace, mapping);
    for (std::size_t i = std::size_t(mapping.headingRow) + 1; i < sheet.rows.size(); ++i) {
        if (stop.stop_requested())
            return Error{Error::Code::Cancelled, says(QT_TRANSLATE_NOOP("party", "The import was stopped.")), {}};
        Result<ImportRow> row = preparing.read(sheet.rows[i]);
        if (!row)
            return row.error();
        out.m_rows.push_back(std::move(*row));
        if (progress && (i % kStep == 0 || i + 1 == sheet.rows.size()))
            progress(qsizetype(i + 1), qsizetype(sheet.rows.size()));
    }
    return out;
}

int EnterpriseImport::count(State state) const
{
    return int(
        std::count_if(m_rows.begin(), m_rows.end(), [state](const ImportRow &row) { return row.state == state; }));
}

Result<EnterpriseImportReport> EnterpriseImport::run(
    store::Workspace &workspace, const store::Actor &actor, OnKnown onKnown) const
{
    EnterpriseImportReport report;
    auto work = workspace.begin(actor, says(QT_TRANSLATE_NOOP("party", "Import enterprises from a spreadsheet")));
    const store::Reader reader = workspace.reader();
    for (const ImportRow &row : m_rows) {
        if (row.state == State::Faulty) {
            ++report.faulty;
        } else if (row.state == State::New) {
            const auto met = row.enterprise.creditCode.isEmpty() ? knownByName(reader, row.enterprise.name)
                                                                 : knownByCode(reader, row.enterprise.creditCode);
            if (!met)
                return met.error();
            if (!met->empty())
                return Error{Error::Code::Conflict,
                    says(QT_TRANSLATE_NOOP("party",
                             "The enterprise of row %1 has come into the workspace meanwhile. Look at the preview "
                             "again."),
                        {QString::number(row.number)}),
                    {}};
            work.put(row.enterprise);
            ++report.added;
        } else if (row.state == State::Same || onKnown == OnKnown::Skip) {
            ++report.skipped;
        } else {
            Result<Enterprise> current = work.get(row.enterprise.id);
            if (!current)
                return current.error();
            for (const ImportField field : row.given)
                copyField(field, row.enterprise, &*current);
            work.put(*current);
            ++report.updated;
        }
    }
    const auto done = work.commit();
    if (!done)
        return done.error();
    return report;
}

sheet::Table EnterpriseImport::faultyRows() const
{
    sheet::Table table;
    table.name = says(QT_TRANSLATE_NOOP("party", "Not imported")).inWords();
    table.columns.push_back({says(QT_TRANSLATE_NOOP("party", "Row")).inWords(), sheet::ColumnKind::Number, 8});
    table.columns.push_back({says(QT_TRANSLATE_NOOP("party", "Reason")).inWords(), sheet::ColumnKind::Text, 50});
    qsizetype width = m_headings.size();
    for (const ImportRow &row : m_rows)
        width = std::max(width, row.state == State::Faulty ? row.cells.size() : 0);
    for (qsizetype i = 0; i < width; ++i)
        table.columns.push_back({m_headings.value(i), sheet::ColumnKind::Text, 20});
    for (const ImportRow &row : m_rows) {
        if (row.state != State::Faulty)
            continue;
        QStringList reasons;
        for (const ImportFault &fault : row.faults)
            reasons.append(
                says(QT_TRANSLATE_NOOP("party", "%1: %2"), {nameOf(fault.field).inWords(), fault.message.inWords()})
                    .inWords());
        table.rows.push_back(QStringList{QString::number(row.number), reasons.join(u'\n')} + row.cells);
    }
    return table;
}

} // namespace qilian::party
