#include "core/record/Chain.h"

namespace qilian::record {

QString enumText(ChainVerdict::Fault fault)
{
    switch (fault) {
    case ChainVerdict::Fault::None:
        return QStringLiteral("none");
    case ChainVerdict::Fault::Altered:
        return QStringLiteral("altered");
    case ChainVerdict::Fault::Gap:
        return QStringLiteral("gap");
    case ChainVerdict::Fault::Reordered:
        return QStringLiteral("reordered");
    case ChainVerdict::Fault::Fork:
        return QStringLiteral("fork");
    case ChainVerdict::Fault::BrokenLink:
        return QStringLiteral("broken_link");
    }
    Q_UNREACHABLE();
}

ChainCheck::ChainCheck(ChainDigest digest, Completeness completeness)
    : m_digest(digest)
    , m_completeness(completeness)
{
}

void ChainCheck::add(qint64 seq, QByteArrayView bytes)
{
    using Fault = ChainVerdict::Fault;
    if (m_verdict.firstBadSeq)
        return;
    const Result<Change> change = open(bytes, m_digest);
    if (!change || change->seq != seq || (m_device && change->device != *m_device))
        return fail(seq, Fault::Altered);
    if (change->seq == m_verdict.headSeq)
        return fail(seq, Fault::Fork);
    if (change->seq < m_verdict.headSeq)
        return fail(seq, Fault::Reordered);
    const bool follows = change->seq == m_verdict.headSeq + 1;
    if (!follows && m_completeness == Completeness::Whole)
        return fail(seq, Fault::Gap);
    if (follows && change->prev != m_verdict.head
        && (m_completeness == Completeness::Whole || !m_verdict.head.isEmpty()))
        return fail(seq, Fault::BrokenLink);
    if (change->hlc <= m_hlc)
        return fail(seq, Fault::Reordered);
    m_device = change->device;
    m_hlc = change->hlc;
    m_verdict.headSeq = change->seq;
    m_verdict.head = change->hash;
    ++m_verdict.entries;
}

void ChainCheck::end(qint64 headSeq, QByteArrayView head)
{
    using Fault = ChainVerdict::Fault;
    if (m_verdict.firstBadSeq || (m_verdict.headSeq == headSeq && m_verdict.head == head))
        return;
    if (m_verdict.headSeq < headSeq)
        fail(m_verdict.headSeq + 1, Fault::Gap);
    else
        fail(m_verdict.headSeq, Fault::BrokenLink);
}

void ChainCheck::fail(qint64 seq, ChainVerdict::Fault fault)
{
    m_verdict.firstBadSeq = seq;
    m_verdict.fault = fault;
}

} // namespace qilian::record
