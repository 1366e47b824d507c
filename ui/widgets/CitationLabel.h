#pragma once

#include "core/law/Citation.h"

#include <QLabel>

namespace qilian::ui {

/// Words in which every citation of a law is a link to its article; Tab reaches them, Enter follows. Without a citation
/// it is a label like any other.
class CitationLabel final : public QLabel {
    Q_OBJECT
public:
    explicit CitationLabel(const QString &words = {}, QWidget *parent = nullptr);
    /// `law`: what an article without the name of a law belongs to.
    void setWords(const QString &words, const QString &law = {});

signals:
    void articleAsked(const qilian::law::Citation &cited);
};

} // namespace qilian::ui
