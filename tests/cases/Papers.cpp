#include "tests/cases/Papers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <array>
#include <catch2/catch.hpp>

namespace qilian::test {
namespace {

QJsonObject read()
{
    QFile file(QStringLiteral(QILIAN_SOURCE_DIR "/tests/cases/papers.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QJsonParseError error{};
    const QJsonObject out = QJsonDocument::fromJson(file.readAll(), &error).object();
    INFO(error.errorString().toStdString() << " at " << error.offset);
    REQUIRE_FALSE(out.isEmpty());
    return out;
}

QJsonValue replaced(const QJsonValue &value, const std::map<QString, QString> &tokens)
{
    if (value.isString()) {
        QString text = value.toString();
        for (const auto &[token, words] : tokens)
            text.replace(token, words);
        return text;
    }
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue one : value.toArray())
            out.append(replaced(one, tokens));
        return out;
    }
    if (!value.isObject())
        return value;
    QJsonObject out = value.toObject();
    for (auto member = out.begin(); member != out.end(); ++member)
        *member = replaced(member.value(), tokens);
    return out;
}

struct Signer {
    const char16_t *role; ///< how its title begins
    std::vector<const char16_t *> names;
};

const std::array kSigners{
    Signer{u"现场负责人", {u"刘某"}},
    Signer{u"被询问人", {u"刘某"}},
    Signer{u"当事人", {u"王某"}},
    Signer{u"申请人", {u"王某"}},
    Signer{u"陈述人", {u"王某"}},
    Signer{u"收件人", {u"王某"}},
    Signer{u"采样人员", {u"何某", u"许某"}},
    Signer{u"收样人", {u"方某"}},
    Signer{u"编制人", {u"方某"}},
    Signer{u"签发人", {u"韩某"}},
    Signer{u"审查人", {u"赵某"}},
    Signer{u"检查人", {u"赵某"}},
    Signer{u"听证主持人", {u"冯某"}},
    Signer{u"主持人", {u"冯某"}},
    Signer{u"全体参加表决人", {u"孙某", u"周某", u"吴某"}},
    Signer{u"审核人", {u"郑某"}},
    Signer{u"法制机构负责人", {u"郑某"}},
    Signer{u"公安机关签收人", {u"秦某"}},
    Signer{u"机构负责人", {u"陈某"}},
    Signer{u"调查机构负责人", {u"陈某"}},
    Signer{u"审查机构负责人", {u"陈某"}},
    Signer{u"承办机构负责人", {u"陈某"}},
};

} // namespace

QJsonObject wordsFor(const QString &documentType, const std::map<QString, QString> &tokens)
{
    static const QJsonObject papers = read();
    QJsonObject out = papers[u"usual"].toObject();
    const QJsonObject own = papers[u"documents"][documentType].toObject();
    for (auto field = own.begin(); field != own.end(); ++field)
        out.insert(field.key(), field.value());
    return replaced(out, tokens).toObject();
}

QStringList signersOf(const QString &role)
{
    QStringList out;
    for (const Signer &signer : kSigners) {
        if (!role.startsWith(QStringView(signer.role)))
            continue;
        for (const char16_t *name : signer.names)
            out.append(QString::fromUtf16(name));
        return out;
    }
    return {QStringLiteral("张某"), QStringLiteral("李某")};
}

} // namespace qilian::test
