#pragma once

#include "core/store/Workspace.h"

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <memory>

namespace qilian::ui {

/// Runs work off the UI thread and hands the answer back to an object that lives on it; an answer to an object that is
/// gone is dropped.
///
///     background->read(this, [](const store::Reader &reader) { return reader.get(id); },
///         [this](const Result<Enterprise> &enterprise) { show(enterprise); });
class Background final : public QObject {
    Q_OBJECT
public:
    explicit Background(store::Workspace &workspace, QObject *parent = nullptr);
    ~Background() override; ///< waits for what runs

    store::Workspace &workspace() const { return m_workspace; }

    /// On one of several reading threads.
    template <class Work, class Then> void read(QObject *context, Work work, Then then)
    {
        run(
            m_readers, context, [this, work = std::move(work)]() mutable { return work(m_workspace.reader()); },
            std::move(then));
    }
    /// On the one writing thread, in the order asked.
    template <class Work, class Then> void write(QObject *context, Work work, Then then)
    {
        run(
            m_writer, context, [this, work = std::move(work)]() mutable { return work(m_workspace); }, std::move(then));
    }
    /// What takes long (files taken in, a check of everything), beside the short writes; one at a time.
    template <class Work, class Then> void longWork(QObject *context, Work work, Then then)
    {
        run(
            m_long, context, [this, work = std::move(work)]() mutable { return work(m_workspace); }, std::move(then));
    }

private:
    template <class Work, class Then> void run(QThreadPool &pool, QObject *context, Work work, Then then)
    {
        pool.start([context = QPointer<QObject>(context), work = std::move(work), then = std::move(then)]() mutable {
            auto answer = std::make_shared<decltype(work())>(work());
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [context, answer, then = std::move(then)] {
                    if (context)
                        then(*answer);
                },
                Qt::QueuedConnection);
        });
    }

    store::Workspace &m_workspace;
    QThreadPool m_readers;
    QThreadPool m_writer;
    QThreadPool m_long;
};

} // namespace qilian::ui
