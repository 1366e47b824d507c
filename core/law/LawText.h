#pragma once

#include "core/base/Result.h"
#include "core/law/ArticleRef.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <vector>

namespace qilian::law {

/// One article (条) of a law.
struct LawArticle {
    ArticleRef place; ///< article and, where it was put in later, its 之一
    QString section; ///< 第四章　大气污染防治措施 › 第二节　工业污染防治; empty where the text has none
    QString body; ///< without its number; paragraphs (款) and items (项) are lines

    /// What a citation names of it: a paragraph with its items, or a paragraph's head with one item. The whole body
    /// where it names neither or there is no such part. Lines （一）… belong to the paragraph before them.
    QString part(const ArticleRef &cited) const;
};

/// A law as officers import it: law texts never ship with the program.
struct LawText {
    static constexpr qsizetype kMaxBytes = 4 * 1024 * 1024;
    static constexpr qsizetype kMostArticles = 5000;

    QString title; ///< as in the file
    QDate versionOn; ///< day it was adopted or last revised, from the file's name or head; invalid where neither tells
    /// The day this version took effect (施行), from the head or the last article. Invalid where neither tells: a law
    /// that was amended (修正) keeps the day of its first version there, so that day says nothing of this one.
    QDate inForceFrom;
    QString preamble; ///< what stands between head and first article
    std::vector<LawArticle> articles; ///< in order
    QByteArray digest; ///< SHA-256 of the file, hexadecimal

    /// What an officer says of a file that does not say it itself; it counts more than the file.
    struct Given {
        QString title;
        QDate versionOn;
    };

    /// Reads UTF-8 text with 第…条 at the beginning of lines (Markdown headings or plain), or a JSON object of article
    /// number to text, which may name its law beside them: "title", "adopted_on", "in_force_from" (YYYY-MM-DD).
    /// NotFound: the file does not name its law, the title is to be asked for. Invalid: says what is missing, and in
    /// which line JSON ends being JSON. `fileName` only lends its words; no path is opened.
    static Result<LawText> parse(const QByteArray &file, const QString &fileName, const Given &given = {});

    /// The name catalogue and decisions use: without 《》, 中华人民共和国 and a revision in brackets; a title within it
    /// stands in 〈〉.
    static QString shortTitle(const QString &title);
};

} // namespace qilian::law
