#include "tests/core/sync/County.h"

#include "core/store/DeviceKey.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <catch2/catch.hpp>

namespace qilian::test {

namespace {

template <class T> T must(Result<T> result)
{
    if (!result)
        FAIL(result.error().message.inWords().toStdString() << " " << result.error().detail.toStdString());
    return *std::move(result);
}

Message why()
{
    return {"test", "test", {}};
}

const store::Actor &officer()
{
    static const store::Actor kOfficer{Uuid::create(), QStringLiteral("张某")};
    return kOfficer;
}

} // namespace

const record::Description<Note> &Note::description()
{
    static const auto kNote = record::describe<Note>("note")
                                  .field("text", &Note::text, record::Title)
                                  .field("fine_fen", &Note::fineFen, record::Legal)
                                  .field("filed_on", &Note::filedOn, record::Immutable)
                                  .field("photo", &Note::photo, record::Blob);
    return kNote;
}

const record::Description<Mark> &Mark::description()
{
    static const auto kMark = record::describe<Mark>("mark").field("text", &Mark::text).appendOnly();
    return kMark;
}

record::Schema testSchema()
{
    return record::Schema(
        {&Note::description().kind(), &Mark::description().kind(), &store::DeviceKey::description().kind()});
}

County::County(const Clock &clock, const QString &area)
    : County(clock, std::make_unique<QTemporaryDir>(), area)
{
}

County::County(const Clock &clock, std::unique_ptr<QTemporaryDir> folder, const QString &area)
    : m_clock(clock)
    , m_area(area)
    , m_folder(std::move(folder))
{
    open();
}

void County::open()
{
    store::WorkspaceOptions options;
    options.schema =
        record::Schema({&Note::description().kind(), &Mark::description().kind()}); // the workspace adds its own
    options.clock = &m_clock;
    options.area = m_area;
    options.deviceName = QStringLiteral("高台 1");
    options.create = true;
    m_workspace = must(store::Workspace::open(m_folder->path(), options));
}

Note County::write(const QString &text)
{
    Note note;
    note.id = Id<Note>::create();
    note.text = text;
    auto work = m_workspace->begin(officer(), why());
    work.put(note);
    must(work.commit());
    return note;
}

void County::change(Note note)
{
    auto work = m_workspace->begin(officer(), why());
    must(work.get(note.id));
    work.put(note);
    must(work.commit());
}

Note County::read(const Id<Note> &id)
{
    return must(m_workspace->reader().get(id));
}

bool County::has(const Id<Note> &id)
{
    return m_workspace->reader().get(id).has_value();
}

QString County::attach(const QByteArray &content)
{
    const QString digest = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    const QString path = must(m_workspace->blobs().path(digest));
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    file.close();
    Note note;
    note.id = Id<Note>::create();
    note.photo = digest;
    auto work = m_workspace->begin(officer(), why());
    work.put(note);
    must(work.commit());
    return digest;
}

QByteArray County::fileOf(const QString &digest)
{
    QFile file(must(m_workspace->blobs().path(digest)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not here");
}

void County::enrol(sync::Transport &transport, const QString &code)
{
    m_membership = must(sync::Engine::enrol(*m_workspace, transport, sync::SigningKey::create(), code));
}

Result<sync::Report> County::sync(sync::Transport &transport)
{
    sync::Engine engine(
        *m_workspace, transport, *m_membership, [this](const sync::Membership &fresh) { m_membership = fresh; });
    const Result<void> done = engine.run();
    if (!done)
        return done.error();
    return engine.report();
}

std::unique_ptr<County> County::copy()
{
    m_workspace.reset();
    auto folder = std::make_unique<QTemporaryDir>();
    for (const QFileInfo &file : QDir(m_folder->path()).entryInfoList(QDir::Files))
        REQUIRE(QFile::copy(file.filePath(), folder->filePath(file.fileName())));
    open();
    auto other = std::make_unique<County>(m_clock, std::move(folder), m_area);
    other->m_membership = m_membership;
    return other;
}

std::vector<QByteArray> County::journal()
{
    std::vector<QByteArray> out;
    const auto done = m_workspace->journal().each([&out](QByteArrayView entry) { out.push_back(entry.toByteArray()); });
    REQUIRE(done);
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace qilian::test
