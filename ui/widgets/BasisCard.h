#pragma once

#include "core/law/Catalogue.h"
#include "core/law/Citation.h"
#include "ui/widgets/Labels.h"

#include <QFrame>

class QVBoxLayout;

namespace qilian::ui {

/// One legal basis (处罚依据): law and articles, the ranges of its fines and what else it provides for.
class BasisCard final : public QFrame {
    Q_OBJECT
public:
    /// The chip says what the law has to do with the matter: "This law applies", "Compared with" …
    BasisCard(const law::Basis &basis, const QString &chip, Chip::Tone tone, QWidget *parent = nullptr);
    /// Something to be done with this basis, below its title.
    void addAction(QWidget *widget);

signals:
    void articleAsked(const qilian::law::Citation &cited); ///< one of its articles is to be read

private:
    QVBoxLayout *m_layout;
};

/// What a chip says of one basis of a choice.
struct BasisStanding {
    QString words;
    Chip::Tone tone;
};
BasisStanding standingOf(const law::Basis &basis, const law::BasisChoice &choice);

} // namespace qilian::ui
