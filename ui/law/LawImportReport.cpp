#include "ui/law/LawImportReport.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/LawWords.h"
#include "ui/widgets/Theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace qilian::ui {

namespace {

QString saidOf(const LawImportReport::Outcome &outcome)
{
    if (!outcome.law)
        return outcome.law.error().message.inWords();
    const law::LawLibrary::Entry &law = outcome.law->law;
    const QString said = LawImportReport::tr("《%1》 · %n article(s) · %2", nullptr, law.articles)
                             .arg(law.title, words::versionDays(law));
    return outcome.law->versions == 1
        ? said
        : LawImportReport::tr("%1 · now %n version(s) of this law", nullptr, outcome.law->versions).arg(said);
}

/// What is there already is no failure.
bool isWell(const LawImportReport::Outcome &outcome)
{
    return outcome.law || outcome.law.error().code == Error::Code::Conflict;
}

} // namespace

LawImportReport::LawImportReport(QWidget *parent)
    : QFrame(parent)
    , m_rows(new QVBoxLayout)
{
    setRole(this, "card");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::kMargin, measure::kPadding, measure::kMargin, measure::kPadding);
    layout->setSpacing(measure::kPadding);
    layout->addWidget(titleLabel(tr("Imported files")));
    m_rows->setSpacing(measure::kPadding);
    layout->addLayout(m_rows);
    layout->addStretch(1);
}

void LawImportReport::show(const std::vector<Outcome> &outcomes)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Outcome &outcome : outcomes)
        m_rows->addWidget(rowOf(outcome));
    if (auto *asked = findChild<QLineEdit *>())
        asked->setFocus();
}

void LawImportReport::replace(const Outcome &outcome)
{
    for (int i = 0; i < m_rows->count(); ++i) {
        QWidget *row = m_rows->itemAt(i)->widget();
        if (row->objectName() != outcome.path)
            continue;
        delete m_rows->replaceWidget(row, rowOf(outcome));
        row->deleteLater(); // it may be its own button that asked
        return;
    }
}

QWidget *LawImportReport::rowOf(const Outcome &outcome)
{
    auto *row = new QWidget(this);
    row->setObjectName(outcome.path);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kGap);
    auto *mark = new QLabel;
    mark->setPixmap(
        (isWell(outcome) ? icon(QStringLiteral("ok"), &Theme::ok) : icon(QStringLiteral("warn"), &Theme::warn))
            .pixmap(measure::kIcon, measure::kIcon));
    layout->addWidget(mark, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(measure::kGrid);
    auto *said = new QLabel(saidOf(outcome));
    said->setWordWrap(true);
    said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    texts->addWidget(said);
    texts->addWidget(mutedLabel(QFileInfo(outcome.path).fileName()));
    if (!outcome.law && outcome.law.error().code == Error::Code::NotFound)
        texts->addLayout(questions(outcome.path));
    layout->addLayout(texts, 1);
    return row;
}

QLayout *LawImportReport::questions(const QString &path)
{
    auto *ask = new QHBoxLayout;
    const auto field = [ask](const char *name, const QString &words, int stretch) {
        auto *out = new QLineEdit;
        out->setObjectName(QString::fromLatin1(name));
        out->setAccessibleName(words);
        out->setPlaceholderText(words);
        ask->addWidget(out, stretch);
        return out;
    };
    QLineEdit *title = field("lawTitle", tr("Title of the law"), 3);
    QLineEdit *day = field("lawDay", tr("Adopted or revised on (2026-03-12), if known"), 2);
    auto *import = new QPushButton(tr("Import"));
    import->setEnabled(false);
    ask->addWidget(import);
    const auto given = [title, day]() -> std::optional<law::LawText::Given> {
        const QDate on = QDate::fromString(day->text().trimmed(), Qt::ISODate);
        if (title->text().trimmed().isEmpty() || (!day->text().trimmed().isEmpty() && !on.isValid()))
            return std::nullopt;
        return law::LawText::Given{title->text().trimmed(), on};
    };
    const auto send = [this, given, path] {
        if (const auto answer = given())
            emit this->given(path, *answer);
    };
    for (QLineEdit *line : {title, day}) {
        connect(line, &QLineEdit::textChanged, import, [import, given] { import->setEnabled(given().has_value()); });
        connect(line, &QLineEdit::returnPressed, this, send);
    }
    connect(import, &QPushButton::clicked, this, send);
    return ask;
}

} // namespace qilian::ui
