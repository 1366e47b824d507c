#pragma once

#include "core/law/Citation.h"
#include "core/record/Ref.h"

#include <QDate>
#include <QWidget>
#include <functional>
#include <vector>

namespace qilian::access {
class Session;
}

namespace qilian::ui {

class Background;
class Exchange;
class Preferences;
class WorkspaceEvents;

/// What a page may ask of the window around it.
class Shell {
public:
    virtual ~Shell() = default;
    virtual Background &background() = 0;
    virtual WorkspaceEvents &events() = 0;
    /// Opens any record in the page that shows its kind.
    virtual void open(const record::Ref &ref) = 0;
    /// Opens the article that is cited, in the version in force on `day`: of the act for what punishes it, of the step
    /// for what tells how to proceed.
    virtual void openArticle(const law::Citation &cited, QDate day) = 0;
    virtual access::Session &session() = 0; ///< who is logged in
    virtual Preferences &preferences() = 0;
    /// Opens the place where a contested record is decided.
    virtual void settle(const record::Ref &ref) = 0;
    /// The running exchange with the province; null while nobody is logged in.
    virtual Exchange *exchange() = 0;
    record::Ref officer();
    QString officerName();
};

/// What the window knows of a page before it is made; handed in by the program, made at its first use.
struct PageEntry {
    QString id; ///< "party"
    QString title;
    QString icon;
    QStringList kinds; ///< record kinds it opens
    enum class Place { Rail, Foot } place = Place::Rail; ///< at the foot of the rail: settings, help
    std::function<QWidget *(Shell &shell)> make;
    std::function<void(QWidget *page, const record::Ref &ref)> open; ///< may be empty
    std::function<void(QWidget *page, const law::Citation &cited, QDate day)> openArticle; ///< of the law texts
    std::function<void(QWidget *page, const QString &topic)> openTopic; ///< of the page that holds the help
    std::function<void(QWidget *page, const record::Ref &ref)>
        settle; ///< only of the page that decides what is contested
};

} // namespace qilian::ui
