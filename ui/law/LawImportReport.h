#pragma once

#include "core/law/LawLibrary.h"

#include <QFrame>

class QVBoxLayout;

namespace qilian::ui {

/// What became of each file that was to be imported. A file that does not name its law asks for the title here.
class LawImportReport final : public QFrame {
    Q_OBJECT
public:
    struct Outcome {
        QString path;
        Result<law::LawLibrary::Entry> law;
    };

    explicit LawImportReport(QWidget *parent = nullptr);
    void show(const std::vector<Outcome> &outcomes);
    /// The answer to titled(): takes the place of the row that asked.
    void replace(const Outcome &outcome);

signals:
    void titled(const QString &path, const QString &title);

private:
    QWidget *rowOf(const Outcome &outcome);
    QVBoxLayout *m_rows;
};

} // namespace qilian::ui
