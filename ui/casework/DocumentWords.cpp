#include "ui/casework/DocumentWords.h"

#include <QCoreApplication>

namespace qilian::ui::words {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("DocumentWords", text);
}

} // namespace

QString state(const casework::CaseDocument &document)
{
    switch (document.state) {
    case casework::DocumentState::Draft:
        return document.approval == casework::ApprovalState::None ? say(QT_TRANSLATE_NOOP("DocumentWords", "Draft"))
                                                                  : approval(document);
    case casework::DocumentState::Final:
        return document.servedOn.isValid() ? say(QT_TRANSLATE_NOOP("DocumentWords", "Served"))
                                           : say(QT_TRANSLATE_NOOP("DocumentWords", "Final"));
    case casework::DocumentState::Void:
        return say(QT_TRANSLATE_NOOP("DocumentWords", "Void"));
    }
    Q_UNREACHABLE();
}

Chip::Tone tone(const casework::CaseDocument &document)
{
    switch (document.state) {
    case casework::DocumentState::Draft:
        return Chip::Tone::Warn;
    case casework::DocumentState::Final:
        return Chip::Tone::Ok;
    case casework::DocumentState::Void:
        return Chip::Tone::Neutral;
    }
    Q_UNREACHABLE();
}

QString approval(const casework::CaseDocument &document)
{
    switch (document.approval) {
    case casework::ApprovalState::None:
        return say(QT_TRANSLATE_NOOP("DocumentWords", "Not submitted"));
    case casework::ApprovalState::Submitted:
        return say(QT_TRANSLATE_NOOP("DocumentWords", "Waits for approval"));
    case casework::ApprovalState::Approved:
        return say(QT_TRANSLATE_NOOP("DocumentWords", "Approved"));
    case casework::ApprovalState::Returned:
        return say(QT_TRANSLATE_NOOP("DocumentWords", "Returned"));
    }
    Q_UNREACHABLE();
}

QString noPrinter()
{
    return say(QT_TRANSLATE_NOOP("DocumentWords",
        "No printer is set up on this computer. Save the document as PDF and print it elsewhere, or set a printer up "
        "in "
        "the system."));
}

} // namespace qilian::ui::words
