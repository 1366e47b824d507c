#pragma once

#include <QPushButton>
#include <vector>

namespace qilian::ui {

/// A piece of evidence one may name.
struct Exhibit {
    QString key;
    QString title;
    bool operator==(const Exhibit &) const = default;
};

/// Names the evidence that proves something: opens the list of what there is, each to be ticked.
class ExhibitButton final : public QPushButton {
    Q_OBJECT
public:
    /// `proves` is what a screen reader says the evidence is for.
    explicit ExhibitButton(const QString &proves, QWidget *parent = nullptr);
    void offer(const std::vector<Exhibit> &exhibits, const QStringList &chosen);
    QStringList chosen() const;

signals:
    void changed();

private:
    void tell();

    QString m_proves;
};

} // namespace qilian::ui
