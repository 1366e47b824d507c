#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace qilian::ui {

class FormColumn;

/// First use, first step: whose records this computer is to hold, and whether they begin here or come from the
/// province.
class PlaceForm final : public QWidget {
    Q_OBJECT
public:
    struct Place {
        QString area; ///< GB/T 2260
        bool join = false; ///< the records come from the province; what follows is for that
        QString url;
        QString caFile;
        QString code;
    };

    explicit PlaceForm(const QString &url, QWidget *parent = nullptr);
    void refuse(const QString &why); ///< the answer to chosen(): not done
    void showProgress(const QString &words);

signals:
    void chosen(const qilian::ui::PlaceForm::Place &place);

private:
    void fillCounties();
    void showWay();
    void ask();

    FormColumn *m_form;
    QComboBox *m_city;
    QComboBox *m_county;
    QRadioButton *m_begin;
    QRadioButton *m_join;
    QLineEdit *m_url;
    QLineEdit *m_code;
    QLineEdit *m_caFile;
    QLabel *m_progress;
    QPushButton *m_go;
};

} // namespace qilian::ui
