#pragma once

#include <QWidget>
#include <map>
#include <utility>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace qilian::ui {

/// A form in one column: labels above the fields, required ones marked, what is wrong under its field.
///
///     form->add("name", tr("Name"), m_name, FormColumn::Need::Required);
///     form->showFaults({{"name", words}});     // and the first faulty field gets the focus
class FormColumn final : public QWidget {
    Q_OBJECT
public:
    enum class Need { Optional, Required };
    /// The name of a field and what is wrong with it, in words.
    using Faults = std::vector<std::pair<QString, QString>>;

    explicit FormColumn(QWidget *parent = nullptr);
    void addSection(const QString &title);
    void addText(const QString &text); ///< an explanation between the fields
    void add(const QString &name, const QString &label, QWidget *field, Need need = Need::Optional,
        const QString &hint = {});
    void setFieldVisible(const QString &name, bool visible);
    /// Faults of fields the form does not have stand at its end.
    void showFaults(const Faults &faults);
    void clearFaults() { showFaults({}); }

private:
    struct Row {
        QLabel *label = nullptr;
        QWidget *field = nullptr;
        QLabel *hint = nullptr;
        QLabel *fault = nullptr;
    };
    QVBoxLayout *m_layout;
    QLabel *m_elsewhere;
    std::map<QString, Row> m_rows;
};

} // namespace qilian::ui
