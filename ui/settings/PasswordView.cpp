#include "ui/settings/PasswordView.h"

#include "core/access/Session.h"
#include "ui/shell/Background.h"
#include "ui/widgets/PasswordForm.h"

#include <QVBoxLayout>

namespace qilian::ui {

PasswordView::PasswordView(Shell &shell, QWidget *parent)
    : QWidget(parent)
{
    auto *form = new PasswordForm(shell.session().login().login);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(form);
    layout->addStretch(1);
    connect(form, &PasswordForm::chosen, this,
        [this, &shell, form](const QString &login, const QString &old, const QString &password) {
            shell.background().write(
                form,
                [login, old, password](store::Workspace &workspace) {
                    return access::Accounts(workspace).changePassword(login, old, password);
                },
                [this, form](const Result<void> &changed) {
                    if (!changed) {
                        form->refuse(changed.error().message.inWords());
                        return;
                    }
                    form->clear();
                    emit done(tr("The password is changed. The next login asks for the new one."));
                });
        });
}

} // namespace qilian::ui
