#pragma once

#include "ui/widgets/FormSection.h"

#include <utility>

namespace qilian::ui {

/// A whole form: sections one below the other, and what is wrong with it told at once.
///
///     form->add("name", tr("Name"), m_name, FormColumn::Need::Required);
///     form->showFaults({{"name", words}});     // and the first faulty field gets the focus
class FormColumn final : public QWidget {
    Q_OBJECT
public:
    using Need = FormSection::Need;
    /// The name of a field and what is wrong with it, in words.
    using Faults = std::vector<std::pair<QString, QString>>;

    explicit FormColumn(QWidget *parent = nullptr);
    void addSection(const QString &title); ///< what is added from now on stands in it
    void foldSection(); ///< the one added last; a fault in it opens it
    void addText(const QString &text);
    void add(const QString &name, const QString &label, QWidget *field, Need need = Need::Optional,
        const QString &hint = {});
    void setFieldVisible(const QString &name, bool visible);
    /// Faults of fields the form does not have stand at its end.
    void showFaults(const Faults &faults);
    void clearFaults() { showFaults({}); }

private:
    FormSection *last();

    QVBoxLayout *m_layout;
    std::vector<FormSection *> m_sections;
    std::vector<QString> m_names;
    QLabel *m_elsewhere;
};

} // namespace qilian::ui
