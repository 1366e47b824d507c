#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QStringList>
#include <utility>
#include <vector>

namespace qilian::docx {

/// What a sample template shows.
struct Sample {
    QString title;
    QString note; ///< how to go on with it
    std::vector<std::pair<QString, QString>> fields; ///< what it is, placeholder without its braces
    std::vector<std::pair<QString, QStringList>> tables; ///< name and columns
};

/// A .docx on the paper of GB/T 9704-2012 with every placeholder of the sample once, to be made into a template in Word
/// or WPS.
Result<QByteArray> sampleTemplate(const Sample &sample);

} // namespace qilian::docx
