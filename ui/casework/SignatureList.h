#pragma once

#include "core/casework/CaseFile.h"

#include <QFrame>

class QVBoxLayout;

namespace qilian::ui {

/// Who signs a document and who has, beside its paper: drawn on the screen, refused, lost because the document was
/// changed, or to be signed on paper once it is final.
class SignatureList final : public QFrame {
    Q_OBJECT
public:
    explicit SignatureList(QWidget *parent = nullptr);
    void show(const casework::CaseDocument &document, const std::vector<casework::DocumentSignature> &all);

signals:
    void signingAsked(const qilian::casework::SignatureRole &role);

private:
    void addRole(QVBoxLayout *rows, const casework::SignatureRole &role, const casework::CaseDocument &document,
        const std::vector<casework::DocumentSignature> &all);

    QVBoxLayout *m_layout;
    QWidget *m_rows = nullptr;
};

/// Who is likely to sign as this: the officers of the case, the party or its representative.
QStringList likelySigners(const casework::CaseFile &file, const casework::SignatureRole &role);

} // namespace qilian::ui
