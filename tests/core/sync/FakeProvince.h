#pragma once

#include "core/base/Clock.h"
#include "core/sync/BatchCheck.h"
#include "core/sync/Receipt.h"
#include "core/sync/Scope.h"
#include "core/sync/Transport.h"

#include <QUrlQuery>
#include <map>

namespace qilian::test {

/// A small province in memory, with a line that can be cut at any byte.
class FakeProvince final : public sync::Transport {
public:
    FakeProvince(const Clock &clock, record::Schema schema);

    /// The line breaks after so many bytes, counted over questions and answers, and stays broken.
    void cutAfter(qint64 bytes);
    void heal() { m_left.reset(); }
    qint64 carried() const { return m_carried; }
    void forgetAfter(qint64 seq); ///< of every device: the province was restored from an old backup
    void altersAnswers(bool on) { m_alters = on; }
    void signWith(const sync::SigningKey &key) { m_key = key; }

    std::vector<QByteArray> journal() const; ///< all entries, sorted
    QByteArray fileOf(const QString &digest) const { return m_files.value(digest.toLatin1()); }
    void removeFile(const QString &digest) { m_files.remove(digest.toLatin1()); }

    Result<sync::Answer> ask(const sync::Ask &ask, std::stop_token stop) override;

private:
    struct Device {
        sync::ChainView chain;
        QByteArray token;
        QString area;
        std::map<qint64, QByteArray> entries;
        std::map<qint64, sync::Problem> refused;
        std::vector<sync::Receipt> receipts;
    };
    struct Upload {
        QByteArray digest;
        qint64 length = 0;
        QByteArray content;
    };

    sync::Answer handle(const sync::Ask &ask);
    sync::Answer enrol(const sync::Ask &ask);
    sync::Answer push(Device &device, const sync::Ask &ask);
    sync::Answer pull(Device &device, const QUrlQuery &query);
    sync::Answer files(const sync::Ask &ask, const QByteArray &path);
    Device *deviceOf(const sync::Ask &ask);
    sync::Answer problem(const sync::Problem &problem) const;

    const Clock &m_clock;
    record::Schema m_schema;
    sync::SigningKey m_key = sync::SigningKey::create();
    std::map<Uuid, Device> m_devices;
    std::vector<std::pair<Uuid, QByteArray>> m_journal;
    std::map<Uuid, std::vector<record::Change>> m_records;
    QHash<QByteArray, QByteArray> m_files;
    std::map<QByteArray, Upload> m_uploads;
    std::optional<qint64> m_left;
    qint64 m_carried = 0;
    bool m_alters = false;
};

} // namespace qilian::test
