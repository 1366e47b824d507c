#pragma once

#include "core/discretion/Determination.h"
#include "ui/widgets/ExhibitButton.h"

#include <QWidget>
#include <map>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace qilian::ui {

/// The facts of one benchmark as fields: branch, what fixes the fine by itself, the base of a share, an option of each
/// factor, the figure inside a row's interval. Answers with the fine they make at once.
///
///     form->show(*pack.benchmark(id));
///     connect(form, &FactorForm::changed, this, [=] { result->show(pack, *form->benchmark(), form->determine()); });
class FactorForm final : public QWidget {
    Q_OBJECT
public:
    /// A chosen option (an override stands as factor and option) with the evidence named for it, if any.
    struct Proof {
        QString factor;
        QString option;
        QString words; ///< as the officer reads the choice
        QStringList exhibits;
    };

    explicit FactorForm(QWidget *parent = nullptr);

    /// Lays the benchmark out with what `facts` holds chosen.
    void show(const discretion::Benchmark &benchmark, const discretion::Facts &facts = {});
    void clear();
    /// From now on every chosen option has a field for the evidence that proves it.
    void offerEvidence(const std::vector<Exhibit> &exhibits);
    void prove(const QString &factor, const QString &option, const QStringList &exhibits);
    /// What the records hold of a factor of recidivism, a line each: its option follows from their number and cannot be
    /// chosen by hand any more. Where no option takes the number it stays with the officer.
    void count(const QString &factor, const QStringList &earlier);

    const discretion::Benchmark *benchmark() const { return m_benchmark ? &*m_benchmark : nullptr; }
    discretion::Facts facts() const;
    Result<discretion::Determination> determine() const;
    int openFactors() const;
    std::vector<Proof> proofs() const;

signals:
    void changed();

private:
    struct Row {
        QString factor;
        QString label;
        QComboBox *choice = nullptr; // one option holds
        std::vector<std::pair<QString, QCheckBox *>> ticks; // several may hold
        QLineEdit *measured = nullptr; // the option follows from the value typed
        QLabel *remark = nullptr; // what was counted, or what is wrong with the value
        bool counted = false; // looked up in the records: proved by them
        QVBoxLayout *proofs = nullptr;
        QStringList shown; // options whose proofs stand below

        QStringList chosen() const;
    };
    QWidget *section(const QString &label, QWidget *field);
    void addFactor(const discretion::Factor &factor, const QStringList &chosen);
    void addMeasured(Row &row, const discretion::Factor &factor, QWidget *place);
    void fillOverrides(const QString &chosen);
    void showProofs(Row &row);
    void refresh();

    std::optional<discretion::Benchmark> m_benchmark;
    QVBoxLayout *m_layout;
    QComboBox *m_branch = nullptr;
    QComboBox *m_override = nullptr;
    QWidget *m_overrideSection = nullptr;
    QLineEdit *m_base = nullptr;
    QLabel *m_baseFault = nullptr;
    QLineEdit *m_amount = nullptr;
    QWidget *m_amountSection = nullptr;
    QLabel *m_interval = nullptr;
    std::vector<Row> m_rows;
    Row m_overrideRow;
    bool m_wantsProof = false;
    std::vector<Exhibit> m_exhibits;
    std::map<std::pair<QString, QString>, QStringList> m_proved; // factor and option → evidence; kept when changed back
};

} // namespace qilian::ui
