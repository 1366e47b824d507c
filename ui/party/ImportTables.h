#pragma once

#include "core/party/EnterpriseImport.h"

#include <QTableWidget>
#include <memory>

namespace qilian::ui {

/// The columns of a sheet, and beside each the field that it fills.
class ImportColumns final : public QTableWidget {
    Q_OBJECT
public:
    explicit ImportColumns(QWidget *parent = nullptr);
    void fill(const sheet::Sheet &sheet, const party::ColumnMapping &mapping);

signals:
    void changed(const party::ColumnMapping &mapping); ///< by the officer

private:
    void addField(int column, const QString &name);
    void assign(int column, int field);

    party::ColumnMapping m_mapping;
};

/// What the rows of a sheet would become, what is wrong with them in words.
class ImportPreview final : public QTableWidget {
    Q_OBJECT
public:
    static constexpr int kShown = 200; ///< rows at most

    explicit ImportPreview(QWidget *parent = nullptr);
    /// Empty for null.
    void fill(std::shared_ptr<const party::EnterpriseImport> import, const party::ColumnMapping &mapping);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillRow(int at, const party::ImportRow &row);
    void refill();

    std::shared_ptr<const party::EnterpriseImport> m_import;
    std::vector<std::pair<party::ImportField, int>> m_fields; ///< with their columns in the file
};

} // namespace qilian::ui
