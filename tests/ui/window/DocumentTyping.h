#pragma once

#include "ui/casework/DocumentForm.h"

namespace qilian::test {

/// Words by the keyboard, as an input method hands them over: a character at a time.
void type(QWidget *into, const QString &words);

/// Writes into every field of a draft that still lacks something what such a field takes, with real keys.
void fillInAll(ui::DocumentForm *form);

} // namespace qilian::test
