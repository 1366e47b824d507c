#include "ui/casework/FieldParts.h"

#include <QCoreApplication>
#include <array>

namespace qilian::ui {

namespace {

using Kind = TypedLine::Kind;

constexpr std::array kPerson{
    FieldPart{"name", QT_TRANSLATE_NOOP("FieldPart", "Name"), Kind::Words, 2},
    FieldPart{"unit", QT_TRANSLATE_NOOP("FieldPart", "Unit"), Kind::Words, 3},
    FieldPart{"post", QT_TRANSLATE_NOOP("FieldPart", "Post"), Kind::Words, 2},
    FieldPart{"number", QT_TRANSLATE_NOOP("FieldPart", "Certificate or identity number"), Kind::Words, 3},
    FieldPart{"relation", QT_TRANSLATE_NOOP("FieldPart", "Relation to the case"), Kind::Words, 2},
};
constexpr std::array kQuestion{
    FieldPart{"q", QT_TRANSLATE_NOOP("FieldPart", "Question"), Kind::Words, 1},
    FieldPart{"a", QT_TRANSLATE_NOOP("FieldPart", "Answer"), Kind::Words, 1},
};
constexpr std::array kEvidence{
    FieldPart{"title", QT_TRANSLATE_NOOP("FieldPart", "Evidence"), Kind::Words, 3},
    FieldPart{"taken_at", QT_TRANSLATE_NOOP("FieldPart", "Taken on"), Kind::Day, 2},
    FieldPart{"by", QT_TRANSLATE_NOOP("FieldPart", "Taken or given by"), Kind::Words, 2},
    FieldPart{"proves", QT_TRANSLATE_NOOP("FieldPart", "What it proves"), Kind::Words, 4},
};
constexpr std::array kLaw{
    FieldPart{"law", QT_TRANSLATE_NOOP("FieldPart", "Law"), Kind::Words, 3},
    FieldPart{"article", QT_TRANSLATE_NOOP("FieldPart", "Article"), Kind::Words, 2},
    FieldPart{"text", QT_TRANSLATE_NOOP("FieldPart", "Its words"), Kind::Words, 4},
};
constexpr std::array kDateRange{
    FieldPart{"from", QT_TRANSLATE_NOOP("FieldPart", "From"), Kind::Day, 1},
    FieldPart{"to", QT_TRANSLATE_NOOP("FieldPart", "Until"), Kind::Day, 1},
};
constexpr std::array kPenalty{
    FieldPart{"fine_fen", QT_TRANSLATE_NOOP("FieldPart", "Fine"), Kind::Money, 1},
    FieldPart{"confiscation_fen", QT_TRANSLATE_NOOP("FieldPart", "Confiscation of illegal gains"), Kind::Money, 1},
    FieldPart{"kinds", QT_TRANSLATE_NOOP("FieldPart", "Kinds of penalty"), Kind::List, 1},
    FieldPart{"other", QT_TRANSLATE_NOOP("FieldPart", "Other, in words"), Kind::Words, 1},
};
constexpr std::array kApproval{
    FieldPart{"opinion", QT_TRANSLATE_NOOP("FieldPart", "Opinion"), Kind::Words, 3},
    FieldPart{"name", QT_TRANSLATE_NOOP("FieldPart", "Name"), Kind::Words, 1},
    FieldPart{"on", QT_TRANSLATE_NOOP("FieldPart", "Day"), Kind::Day, 1},
};
constexpr std::array kSeal{
    FieldPart{"place", QT_TRANSLATE_NOOP("FieldPart", "Place of the seal"), Kind::Words, 1},
    FieldPart{"on", QT_TRANSLATE_NOOP("FieldPart", "Day"), Kind::Day, 1},
    FieldPart{"copies", QT_TRANSLATE_NOOP("FieldPart", "Copies"), Kind::Integer, 1},
};
constexpr std::array kReceipt{
    FieldPart{"name", QT_TRANSLATE_NOOP("FieldPart", "Received by"), Kind::Words, 1},
    FieldPart{"on", QT_TRANSLATE_NOOP("FieldPart", "Day"), Kind::Day, 1},
    FieldPart{"note", QT_TRANSLATE_NOOP("FieldPart", "Remark"), Kind::Words, 2},
};

} // namespace

QString FieldPart::name() const
{
    return QCoreApplication::translate("FieldPart", label);
}

std::span<const FieldPart> partsOf(casework::FieldType type)
{
    using casework::FieldType;
    switch (type) {
    case FieldType::Person:
    case FieldType::PersonList:
        return kPerson;
    case FieldType::QuestionTable:
        return kQuestion;
    case FieldType::EvidenceList:
        return kEvidence;
    case FieldType::LawList:
        return kLaw;
    case FieldType::DateRange:
        return kDateRange;
    case FieldType::Penalty:
        return kPenalty;
    case FieldType::Approval:
        return kApproval;
    case FieldType::Seal:
        return kSeal;
    case FieldType::Receipt:
        return kReceipt;
    default:
        return {};
    }
}

} // namespace qilian::ui
