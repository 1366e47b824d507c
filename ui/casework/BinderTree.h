#pragma once

#include "core/binder/BoundCase.h"

#include <QTreeWidget>
#include <memory>

namespace qilian::ui {

/// The case file as it will be bound: on top what keeps it from the archive, check by check with its article, then
/// booklet by booklet the parts and their papers with their pages, and what is kept elsewhere.
class BinderTree final : public QTreeWidget {
    Q_OBJECT
public:
    explicit BinderTree(QWidget *parent = nullptr);
    void fill(std::shared_ptr<const binder::BoundCase> bound);

    /// How a piece may change its volume.
    enum class Move {
        None, ///< it is no piece, or stands in the secondary volume by its kind
        Withhold,
        BringBack, ///< an officer put it there
        ByLaw, ///< the law keeps it in the secondary volume
    };
    struct Piece {
        record::Ref ref; ///< null: none is chosen
        QString title;
        Move move = Move::None;
        QString why; ///< it stands in the secondary volume
    };
    Piece piece() const;
    /// What is missing that is chosen; null for anything else.
    const binder::Shortfall *shortfall() const;

private:
    void addMissing();
    void addBooklet(const binder::Booklet &booklet);
    void addPhotos(QTreeWidgetItem *group, const binder::BoundItem &bound);
    void addElsewhere();

    std::shared_ptr<const binder::BoundCase> m_bound;
};

} // namespace qilian::ui
