#pragma once

#include "core/docx/Template.h"

#include <QTreeWidget>

namespace qilian::ui {

/// The {{placeholders}} of a Word template: which the program fills, which it does not know, and where they stand. The
/// unknown ones first.
class PlaceholderList final : public QTreeWidget {
    Q_OBJECT
public:
    explicit PlaceholderList(QWidget *parent = nullptr);
    /// `names`: what the kind of document knows; null where no kind is chosen yet.
    void show(const std::vector<docx::Placeholder> &placeholders, const docx::Values *names);
    /// What of them is not known, in one sentence; empty where all are.
    static QString unknownWords(const std::vector<docx::Placeholder> &placeholders, const docx::Values &names);
};

} // namespace qilian::ui
