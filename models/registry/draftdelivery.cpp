#include "registry/draftdelivery.h"

#include "hublink/hubclient.h"
#include "ledger/envelope.h"

#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 20s; // a receipt promises ten

Error asError(const Refusal& refusal)
{
    return { Error::Code::Refused, refusal.detail, refusal.code };
}

} // namespace

DraftDelivery::DraftDelivery(LedgerCopy& copy, std::vector<FoundingStep> steps, QObject* parent)
    : QObject(parent)
    , m_copy(copy)
    , m_steps(std::move(steps))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        end(m_told
                ? Error{ Error::Code::Unavailable, u"no witness signed it yet"_s, u"E-LED-UNWIT"_s }
                : Error{ Error::Code::Unavailable, u"the hub does not answer"_s, u"E-HUB-AWAY"_s });
    });
    connect(&m_copy.follower(), &LedgerFollower::headTaken, this, &DraftDelivery::look);
    connect(&m_copy.follower(), &LedgerFollower::alarmRaised, this, &DraftDelivery::end);
    connect(&m_copy.follower(), &LedgerFollower::failed, this, &DraftDelivery::end);
    connect(m_copy.hub(), &HubClient::refusalReceived, this, [this](const Refusal& refusal) {
        // An older refusal of the same statement (fewer signatures) comes again to whoever joins.
        const bool ours = m_next < m_steps.size() && refusal.payloadSha256 == m_payload
            && refusal.envelope == m_steps[m_next].envelope;
        if (ours)
            end(asError(refusal));
    });
    connect(m_copy.hub(), &HubClient::hubRefused, this, [this](const HubError& error) {
        end({ Error::Code::Refused, error.text, error.code });
    });
}

void DraftDelivery::start()
{
    send();
}

void DraftDelivery::send()
{
    if (m_next == m_steps.size()) {
        m_ended = true;
        m_patience.stop();
        emit finished();
        return;
    }
    const FoundingStep& step = m_steps[m_next];
    const auto envelope = Envelope::fromBytes(step.envelope);
    if (!envelope)
        return end(envelope.error());
    m_payload = envelope->payloadSha256();
    m_told = false;
    m_patience.start();
    if (find()) // handed in before: the hub has nothing new to say
        return look();
    if (!step.document.isEmpty())
        m_copy.hub()->sendDocument({ {}, step.document });
    m_copy.hub()->submit(step.envelope);
}

const LedgerEntry* DraftDelivery::find() const
{
    const LedgerIntake& ledger = m_copy.ledger();
    for (const LedgerEntry& entry : ledger.entries()) {
        if (entry.payloadSha256 == m_payload && entry.index < ledger.coveredSize())
            return &entry;
    }
    return nullptr;
}

void DraftDelivery::look()
{
    const LedgerEntry* entry = m_ended ? nullptr : find();
    if (!entry)
        return;
    if (!entry->counts)
        return end({ Error::Code::Refused, u"it stands in the ledger and counts for nothing"_s,
            entry->whyNot });
    if (!std::exchange(m_told, true))
        emit logged(*entry);
    if (entry->index >= m_copy.ledger().witnessedSize())
        return;
    ++m_next;
    send();
}

void DraftDelivery::end(const Error& error)
{
    if (std::exchange(m_ended, true))
        return;
    m_patience.stop();
    emit failed(error);
}

} // namespace yagura
