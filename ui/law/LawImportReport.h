#pragma once

#include "core/law/LawLibrary.h"

#include <QFrame>

class QVBoxLayout;

namespace qilian::ui {

/// What became of each file that was to be imported. A file that does not name its law asks for the title here,
/// and for the day of the version.
class LawImportReport final : public QFrame {
    Q_OBJECT
public:
    struct Outcome {
        QString path;
        Result<law::LawLibrary::Imported> law;
    };

    explicit LawImportReport(QWidget *parent = nullptr);
    void show(const std::vector<Outcome> &outcomes);
    /// The answer to given(): takes the place of the row that asked.
    void replace(const Outcome &outcome);

signals:
    void given(const QString &path, const qilian::law::LawText::Given &given);

private:
    QWidget *rowOf(const Outcome &outcome);
    QLayout *questions(const QString &path);
    QVBoxLayout *m_rows;
};

} // namespace qilian::ui
