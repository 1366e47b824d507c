#include "ui/shell/ExchangeWords.h"

#include "ui/widgets/Labels.h"

#include <QCoreApplication>

namespace qilian::ui {

namespace {

using Standing = ExchangeState::Standing;

class ExchangeWords {
    Q_DECLARE_TR_FUNCTIONS(ExchangeWords)
};

} // namespace

ExchangeTone toneOf(const ExchangeState &state)
{
    switch (state.standing) {
    case Standing::NotEnrolled:
        return ExchangeTone::Muted;
    case Standing::Running:
        return ExchangeTone::Info;
    case Standing::Offline:
        return ExchangeTone::Warn;
    case Standing::Refused:
    case Standing::Failed:
        return ExchangeTone::Danger;
    case Standing::Idle:
        break;
    }
    if (!state.lastExchange.isValid())
        return ExchangeTone::Muted;
    return state.trouble || state.refused > 0 || state.contested > 0 ? ExchangeTone::Warn : ExchangeTone::Ok;
}

QString momentInWords(const QDateTime &at)
{
    const QString minute = minuteText(at);
    const QString today = minuteText(QDateTime::currentDateTime()).section(u' ', 0, 0);
    return minute.section(u' ', 0, 0) == today ? minute.section(u' ', 1) : minute;
}

QString progressInWords(const sync::Progress &progress)
{
    using Stage = sync::Progress::Stage;
    switch (progress.stage) {
    case Stage::Receiving:
        return ExchangeWords::tr("Receiving changes: %1").arg(progress.done);
    case Stage::Sending:
        return ExchangeWords::tr("Sending changes: %1 of %2").arg(progress.done).arg(progress.total);
    case Stage::Uploading:
        return ExchangeWords::tr("Sending files: %1 of %2").arg(sizeText(progress.done), sizeText(progress.total));
    case Stage::Downloading:
        return progress.total > 0
            ? ExchangeWords::tr("Receiving files: %1 of %2").arg(sizeText(progress.done), sizeText(progress.total))
            : ExchangeWords::tr("Receiving files: %1").arg(sizeText(progress.done));
    }
    Q_UNREACHABLE();
}

QString standingInWords(const ExchangeState &state)
{
    switch (state.standing) {
    case Standing::NotEnrolled:
        return ExchangeWords::tr("Not enrolled at the province");
    case Standing::Running:
        return state.progress ? progressInWords(*state.progress) : ExchangeWords::tr("Exchanging with the province …");
    case Standing::Offline:
        return ExchangeWords::tr("Offline since %1").arg(momentInWords(state.offlineSince));
    case Standing::Refused:
        return ExchangeWords::tr("The province refuses the exchange");
    case Standing::Failed:
        return ExchangeWords::tr("The exchange failed");
    case Standing::Idle:
        break;
    }
    return state.lastExchange.isValid()
        ? ExchangeWords::tr("In step with the province %1").arg(momentInWords(state.lastExchange))
        : ExchangeWords::tr("Not yet exchanged with the province");
}

QStringList summaryOf(const ExchangeState &state)
{
    QStringList out{standingInWords(state)};
    if (state.waiting > 0)
        out.append(ExchangeWords::tr("%n change(s) to send", nullptr, int(state.waiting)));
    if (state.filesWaiting.files > 0)
        out.append(ExchangeWords::tr("Files %1/%2 (%3)")
                       .arg(state.filesConfirmed.files)
                       .arg(state.filesConfirmed.files + state.filesWaiting.files)
                       .arg(sizeText(state.filesWaiting.bytes)));
    if (state.filesMissing.files > 0)
        out.append(ExchangeWords::tr("%n file(s) not here yet", nullptr, int(state.filesMissing.files)));
    if (state.refused > 0)
        out.append(ExchangeWords::tr("%n refused by the province", nullptr, int(state.refused)));
    if (state.contested > 0)
        out.append(ExchangeWords::tr("%n record(s) contested", nullptr, int(state.contested)));
    return out;
}

} // namespace qilian::ui
