#pragma once

#include <QObject>

class QWidget;

namespace qilian::ui {

/// Keeps Tab in the order in which the eye reads an area: fields made anew stand where they are laid out, while Qt puts
/// them behind everything made before. `changing` is the part of the area whose fields come and go; what happens inside
/// a scroll area is not told further up. The first field of the area stays where it is.
///
///     new TabOrder(this, page);
class TabOrder final : public QObject {
    Q_OBJECT
public:
    TabOrder(QWidget *area, QWidget *changing);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_area;
};

} // namespace qilian::ui
