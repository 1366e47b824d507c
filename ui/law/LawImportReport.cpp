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
    mark->setPixmap((outcome.law ? icon(QStringLiteral("ok"), &Theme::ok) : icon(QStringLiteral("warn"), &Theme::warn))
                        .pixmap(measure::kIcon, measure::kIcon));
    layout->addWidget(mark, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(measure::kGrid);
    auto *said = new QLabel(outcome.law ? tr("《%1》 · %n article(s) · %2", nullptr, outcome.law->articles)
                                              .arg(outcome.law->title, words::version(*outcome.law))
                                        : outcome.law.error().message.inWords());
    said->setWordWrap(true);
    said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    texts->addWidget(said);
    texts->addWidget(mutedLabel(QFileInfo(outcome.path).fileName()));
    if (!outcome.law && outcome.law.error().code == Error::Code::NotFound) {
        auto *ask = new QHBoxLayout;
        auto *title = new QLineEdit;
        title->setObjectName(QStringLiteral("lawTitle"));
        title->setAccessibleName(tr("Title of the law"));
        title->setPlaceholderText(tr("Title of the law"));
        auto *import = new QPushButton(tr("Import"));
        import->setEnabled(false);
        ask->addWidget(title, 1);
        ask->addWidget(import);
        texts->addLayout(ask);
        const auto send = [this, title, path = outcome.path] {
            if (!title->text().trimmed().isEmpty())
                emit titled(path, title->text().trimmed());
        };
        connect(title, &QLineEdit::textChanged, import,
            [import](const QString &text) { import->setEnabled(!text.trimmed().isEmpty()); });
        connect(title, &QLineEdit::returnPressed, this, send);
        connect(import, &QPushButton::clicked, this, send);
    }
    layout->addLayout(texts, 1);
    return row;
}

} // namespace qilian::ui
