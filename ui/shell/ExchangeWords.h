#pragma once

#include "ui/shell/Exchange.h"

/// The exchange as the officer reads it, in the status bar and on its page.
namespace qilian::ui {

enum class ExchangeTone { Muted, Ok, Info, Warn, Danger };
ExchangeTone toneOf(const ExchangeState &state);

/// 「已与省级平台同步 09:12」「离线，09:12 起」…
QString standingInWords(const ExchangeState &state);
/// 「正在上传附件 3.1 MB / 18 MB」
QString progressInWords(const sync::Progress &progress);
/// What an officer must know at a glance, with the standing first: changes and files that wait, refused, contested.
QStringList summaryOf(const ExchangeState &state);
/// The time alone where it is today.
QString momentInWords(const QDateTime &at);

} // namespace qilian::ui
