#include "ui/casework/FactField.h"

#include "core/base/Money.h"
#include "ui/widgets/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <array>

namespace qilian::ui {

namespace {

using Kind = FactField::Kind;
using Section = FactField::Section;
using Option = FactField::Option;

constexpr std::array kPartyKinds{Option{"unit", QT_TRANSLATE_NOOP("FactField", "Unit")},
    Option{"sole_trader", QT_TRANSLATE_NOOP("FactField", "Sole trader")},
    Option{"citizen", QT_TRANSLATE_NOOP("FactField", "Citizen")}};
constexpr std::array kHarms{Option{"", QT_TRANSLATE_NOOP("FactField", "Neither of these")},
    Option{"environment", QT_TRANSLATE_NOOP("FactField", "Harm to the environment")},
    Option{"life_health", QT_TRANSLATE_NOOP("FactField", "Harm to life and health")}};
constexpr std::array kDefences{Option{"none", QT_TRANSLATE_NOOP("FactField", "None")},
    Option{"written", QT_TRANSLATE_NOOP("FactField", "In writing")},
    Option{"oral", QT_TRANSLATE_NOOP("FactField", "Orally")}};
constexpr std::array kReviews{Option{"none", QT_TRANSLATE_NOOP("FactField", "Not given yet")},
    Option{"passed", QT_TRANSLATE_NOOP("FactField", "Passed")},
    Option{"amend", QT_TRANSLATE_NOOP("FactField", "To be amended")},
    Option{"returned", QT_TRANSLATE_NOOP("FactField", "Returned")},
    Option{"transfer", QT_TRANSLATE_NOOP("FactField", "To be transferred")}};

constexpr std::array kFields{
    FactField{"party_kind", Section::Party, QT_TRANSLATE_NOOP("FactField", "Kind of party"), Kind::Choice, false,
        kPartyKinds},
    FactField{"party_name", Section::Party, QT_TRANSLATE_NOOP("FactField", "Party"), Kind::Text, true},
    FactField{"party_code", Section::Party, QT_TRANSLATE_NOOP("FactField", "Credit code or citizen's number")},
    FactField{"party_address", Section::Party, QT_TRANSLATE_NOOP("FactField", "Address")},
    FactField{"party_representative", Section::Party, QT_TRANSLATE_NOOP("FactField", "Legal representative")},
    FactField{"party_phone", Section::Party, QT_TRANSLATE_NOOP("FactField", "Phone")},
    FactField{"cause", Section::Act, QT_TRANSLATE_NOOP("FactField", "Cause"), Kind::Text, true},
    FactField{"act_started_on", Section::Act, QT_TRANSLATE_NOOP("FactField", "The act began on"), Kind::Day},
    FactField{"act_ended_on", Section::Act, QT_TRANSLATE_NOOP("FactField", "The act ended on"), Kind::Day},
    FactField{"discovered_on", Section::Act, QT_TRANSLATE_NOOP("FactField", "Discovered on"), Kind::Day},
    FactField{"place", Section::Act, QT_TRANSLATE_NOOP("FactField", "Place of the act")},
    FactField{"harm", Section::Act, QT_TRANSLATE_NOOP("FactField", "Harm done"), Kind::Choice, false, kHarms},
    FactField{"crime_suspected", Section::Act, QT_TRANSLATE_NOOP("FactField", "A crime is suspected"), Kind::Tick},
    FactField{"source", Section::Lead, QT_TRANSLATE_NOOP("FactField", "Where the lead came from"), Kind::Text, true},
    FactField{"lead_received_on", Section::Lead, QT_TRANSLATE_NOOP("FactField", "Lead received on"), Kind::Day},
    FactField{"officers", Section::Lead, QT_TRANSLATE_NOOP("FactField", "Officers in charge"), Kind::Officers},
    FactField{
        "penalty_proposed", Section::Penalty, QT_TRANSLATE_NOOP("FactField", "A penalty is proposed"), Kind::Tick},
    FactField{"other_penalty", Section::Penalty, QT_TRANSLATE_NOOP("FactField", "Penalty beside the fine")},
    FactField{"heavy_penalty", Section::Penalty,
        QT_TRANSLATE_NOOP("FactField", "It is heard by itself (suspension, revocation …)"), Kind::Tick},
    FactField{
        "confiscation_fen", Section::Penalty, QT_TRANSLATE_NOOP("FactField", "To be confiscated (yuan)"), Kind::Amount},
    FactField{"correction", Section::Penalty, QT_TRANSLATE_NOOP("FactField", "What is to be put right"), Kind::Lines},
    FactField{
        "correction_ordered", Section::Penalty, QT_TRANSLATE_NOOP("FactField", "Correction is ordered"), Kind::Tick},
    FactField{"defence", Section::Defence, QT_TRANSLATE_NOOP("FactField", "Statement and defence"), Kind::Choice, false,
        kDefences},
    FactField{"defence_waived_on", Section::Defence, QT_TRANSLATE_NOOP("FactField", "Defence waived in writing on"),
        Kind::Day},
    FactField{"hearing_asked_on", Section::Defence, QT_TRANSLATE_NOOP("FactField", "Hearing asked for on"), Kind::Day},
    FactField{"hearing_on", Section::Defence, QT_TRANSLATE_NOOP("FactField", "Hearing held on"), Kind::Day},
    FactField{"hearing_chair", Section::Defence, QT_TRANSLATE_NOOP("FactField", "Chair of the hearing"), Kind::Officer},
    FactField{"reviewer", Section::Review, QT_TRANSLATE_NOOP("FactField", "Reviewer of the case"), Kind::Officer},
    FactField{"legal_reviewer", Section::Review, QT_TRANSLATE_NOOP("FactField", "Legal reviewer"), Kind::Officer},
    FactField{"legal_review", Section::Review, QT_TRANSLATE_NOOP("FactField", "Opinion of the legal review"),
        Kind::Choice, false, kReviews},
    FactField{"legal_reviewed_on", Section::Review, QT_TRANSLATE_NOOP("FactField", "Legal review on"), Kind::Day},
    FactField{"major_interest", Section::Review,
        QT_TRANSLATE_NOOP("FactField", "Major public interest or rights are touched"), Kind::Tick},
    FactField{"complex", Section::Review, QT_TRANSLATE_NOOP("FactField", "The case is complex"), Kind::Tick},
    FactField{"discussed_on", Section::Review, QT_TRANSLATE_NOOP("FactField", "Discussed by the heads on"), Kind::Day},
    FactField{"voters", Section::Review, QT_TRANSLATE_NOOP("FactField", "Who voted"), Kind::Officers},
    FactField{"withdrawn", Section::Review, QT_TRANSLATE_NOOP("FactField", "Who must withdraw"), Kind::Officers},
    FactField{"recusal_open", Section::Review, QT_TRANSLATE_NOOP("FactField", "A request for recusal is not decided"),
        Kind::Tick},
    FactField{"corrected_on", Section::Performance, QT_TRANSLATE_NOOP("FactField", "Put right on"), Kind::Day},
    FactField{"note", Section::Performance, QT_TRANSLATE_NOOP("FactField", "Note"), Kind::Lines},
};

QString say(const char *text)
{
    return QCoreApplication::translate("FactField", text);
}

/// Who is named, whatever the order: the order of the list on the screen says nothing.
QJsonArray inOrder(QStringList ids)
{
    ids.sort();
    return QJsonArray::fromStringList(ids);
}

QString nameOf(const QString &id, const std::vector<access::Officer> &officers)
{
    for (const access::Officer &officer : officers) {
        if (officer.id.text() == id)
            return officer.name;
    }
    return {};
}

} // namespace

Result<QDate> parseDay(const QString &text)
{
    for (const char *format : {"yyyy-M-d", "yyyyMMdd", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日"}) {
        if (const QDate day = QDate::fromString(text.trimmed(), QString::fromUtf8(format)); day.isValid())
            return day;
    }
    return Error{
        Error::Code::Invalid, {"FactField", QT_TRANSLATE_NOOP("FactField", "Write the day as 2026-11-25."), {}}, {}};
}

std::span<const FactField> FactField::all()
{
    return kFields;
}

QString FactField::sectionWords(Section section)
{
    static constexpr std::array kWords{QT_TRANSLATE_NOOP("FactField", "The party"),
        QT_TRANSLATE_NOOP("FactField", "The act"), QT_TRANSLATE_NOOP("FactField", "The lead and who handles it"),
        QT_TRANSLATE_NOOP("FactField", "Penalty and correction"), QT_TRANSLATE_NOOP("FactField", "Defence and hearing"),
        QT_TRANSLATE_NOOP("FactField", "Review and decision"), QT_TRANSLATE_NOOP("FactField", "Performance")};
    return say(kWords[std::size_t(section)]);
}

QString FactField::words() const
{
    return say(label);
}

QWidget *FactField::make(const std::vector<access::Officer> &officers) const
{
    switch (kind) {
    case Kind::Text:
    case Kind::Amount:
        return new QLineEdit;
    case Kind::Day: {
        auto *edit = new QLineEdit;
        edit->setPlaceholderText(QStringLiteral("2026-11-25"));
        return edit;
    }
    case Kind::Lines: {
        auto *edit = new QPlainTextEdit;
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 3 + 24);
        return edit;
    }
    case Kind::Tick:
        return new QCheckBox(words());
    case Kind::Choice:
    case Kind::Officer: {
        auto *box = new QComboBox;
        for (const Option &option : options)
            box->addItem(say(option.words), QString::fromLatin1(option.value));
        if (kind == Kind::Officer)
            box->addItem(say(QT_TRANSLATE_NOOP("FactField", "Nobody named yet")), QString());
        for (const access::Officer &officer : officers) {
            if (kind == Kind::Officer)
                box->addItem(officer.name, officer.id.text());
        }
        return box;
    }
    case Kind::Officers: {
        auto *all = new QWidget;
        auto *layout = new QVBoxLayout(all);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(measure::kGrid);
        for (const access::Officer &officer : officers) {
            auto *tick = new QCheckBox(officer.name);
            tick->setProperty("officer", officer.id.text());
            layout->addWidget(tick);
        }
        return all;
    }
    }
    Q_UNREACHABLE();
}

QJsonValue FactField::typed(const QWidget *widget) const
{
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        return edit->text();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
        return edit->toPlainText();
    if (const auto *tick = qobject_cast<const QCheckBox *>(widget))
        return tick->isChecked();
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return box->currentData().toString();
    QStringList out;
    for (const QCheckBox *tick : widget->findChildren<QCheckBox *>()) {
        if (tick->isChecked())
            out.append(tick->property("officer").toString());
    }
    return inOrder(out);
}

void FactField::setTyped(QWidget *widget, const QJsonValue &typed) const
{
    if (auto *edit = qobject_cast<QLineEdit *>(widget))
        edit->setText(typed.toString());
    else if (auto *lines = qobject_cast<QPlainTextEdit *>(widget))
        lines->setPlainText(typed.toString());
    else if (auto *tick = qobject_cast<QCheckBox *>(widget))
        tick->setChecked(typed.toBool());
    else if (auto *box = qobject_cast<QComboBox *>(widget))
        box->setCurrentIndex(std::max(0, box->findData(typed.toString())));
    else {
        for (QCheckBox *one : widget->findChildren<QCheckBox *>())
            one->setChecked(typed.toArray().contains(one->property("officer").toString()));
    }
}

QJsonValue FactField::typedOf(const QJsonValue &stored) const
{
    switch (kind) {
    case Kind::Tick:
        return stored.toBool();
    case Kind::Officers:
        return inOrder(stored.toVariant().toStringList());
    case Kind::Amount:
        return stored.toInteger() == 0 ? QString() : Money::fromFen(stored.toInteger()).text();
    default:
        return stored.toString();
    }
}

Result<QJsonValue> FactField::read(const QJsonValue &typed) const
{
    const QString text = typed.toString().trimmed();
    if (kind == Kind::Day && !text.isEmpty()) {
        const Result<QDate> day = parseDay(text);
        return day ? Result<QJsonValue>(day->toString(Qt::ISODate)) : day.error();
    }
    if (kind == Kind::Amount && !text.isEmpty()) {
        const Result<Money> amount = Money::parse(text);
        return amount ? Result<QJsonValue>(amount->fen()) : amount.error();
    }
    if (kind == Kind::Amount)
        return QJsonValue();
    if ((kind == Kind::Day || kind == Kind::Officer) && text.isEmpty())
        return QJsonValue();
    return kind == Kind::Text || kind == Kind::Lines ? QJsonValue(text) : typed;
}

QString FactField::inWords(const QJsonValue &stored, const std::vector<access::Officer> &officers) const
{
    switch (kind) {
    case Kind::Tick:
        return stored.toBool() ? say(QT_TRANSLATE_NOOP("FactField", "Yes")) : say(QT_TRANSLATE_NOOP("FactField", "No"));
    case Kind::Amount:
        return stored.toInteger() == 0 ? QString() : Money::fromFen(stored.toInteger()).display();
    case Kind::Choice:
        for (const Option &option : options) {
            if (stored.toString() == QLatin1String(option.value))
                return say(option.words);
        }
        return {};
    case Kind::Officer:
        return nameOf(stored.toString(), officers);
    case Kind::Officers: {
        QStringList names;
        for (const QJsonValue id : stored.toArray())
            names.append(nameOf(id.toString(), officers));
        return names.join(QStringLiteral("、"));
    }
    default:
        return stored.toString();
    }
}

} // namespace qilian::ui
