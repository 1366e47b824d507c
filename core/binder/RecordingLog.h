#pragma once

#include "core/casework/CaseFile.h"

namespace qilian::binder {

/// A line of the register of sound and film (全过程音像记录登记表).
struct RecordingLine {
    QString words; ///< all of it
    QDateTime begin; ///< local to the office; invalid where none can be read
    QDateTime end;
    bool explained = false; ///< it says why the recording broke off
};

/// The lines of a register, a table or typed line by line. The two first times of a line are its begin and end; one
/// without a day is of the day before it. "2026-09-01 09:00—10:30", "2026年9月1日9时00分至10时30分".
std::vector<RecordingLine> linesOf(const casework::CaseDocument &log);

/// Whether a line is about a document: it has its number, or its name with or without what stands in brackets.
bool isAbout(const RecordingLine &line, const casework::CaseDocument &document);

/// Whether recordings that may overlap cover a span of time whole.
bool cover(std::vector<RecordingLine> lines, const QDateTime &begin, const QDateTime &end);

} // namespace qilian::binder
