#include "core/sync/ProvinceClient.h"

#include <QJsonDocument>
#include <cstdlib>

using namespace qilian;
using namespace qilian::sync;

// What a server answers, or somebody in its place: problems, answers to a push, receipts. What is taken reads back, and
// every problem has words.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const QByteArrayView body(bytes, qsizetype(size));
    if (const auto problem = Problem::parse(body)) {
        (void)problem->inWords();
        (void)problem->toError();
        const auto again = Problem::parse(problem->body());
        if (!again || again->type != problem->type || again->values.size() != problem->values.size())
            std::abort();
    }
    if (const auto reply = PushReply::parse(body)) {
        for (const PushReply::Refused &refused : reply->refused)
            (void)refused.problem.inWords();
    }
    const QJsonObject json = QJsonDocument::fromJson(body.toByteArray()).object();
    if (const auto receipt = Receipt::fromJson(json)) {
        const auto again = Receipt::fromJson(receipt->toJson());
        if (!again || !(*again == *receipt))
            std::abort();
        (void)receipt->isSignedBy(receipt->key);
    }
    (void)Membership::fromJson(json);
    return 0;
}
