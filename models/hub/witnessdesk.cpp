#include "hub/witnessdesk.h"

#include "base/log.h"
#include "hub/ledgerdesk.h"
#include "hub/trainingregistrar.h"
#include "hub/witnesslink.h"
#include "hub/witnessquestion.h"
#include "ledger/checkpoint.h"
#include "ledger/cosignature.h"
#include "matters/ledgerintake.h"
#include "store/ledgerstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {

constexpr auto startPatience = 5s;

Error untrusted(const QString& detail, const QString& reason)
{
    return { Error::Code::Untrusted, detail, reason };
}

} // namespace

WitnessDesk::WitnessDesk(const QList<QUrl>& witnesses, const Rooms& rooms, QObject* parent)
    : QObject(parent)
    , m_rooms(rooms)
{
    for (const QUrl& witness : witnesses) {
        auto* link = new WitnessLink(witness, rooms.ledger.tree(), rooms.desk, this);
        connect(link, &WitnessLink::vkeyTold, this,
            [this, witness](const QString& vkey) { meet(witness, vkey); });
        connect(link, &WitnessLink::cosigned, this, &WitnessDesk::takeLines);
        m_links.push_back(link);
    }
}

Result<void> WitnessDesk::askLatest() const
{
    QList<QUrl> witnesses;
    for (const WitnessLink* link : m_links)
        witnesses.append(link->url());
    const QString origin
        = QString::fromUtf8(QUrl::toPercentEncoding(m_rooms.ledger.state().ledger));
    const auto answers
        = WitnessQuestion::ask(witnesses, u"/latest?origin="_s + origin, startPatience);
    for (std::size_t n = 0; n < answers.size(); ++n) {
        if (answers[n].status == 404)
            continue; // it has not signed for this ledger yet
        if (answers[n].status != 200) {
            qCWarning(logLedger) << "the witness at" << m_links[n]->url().toDisplayString()
                                 << "does not tell what it signed last";
            continue;
        }
        if (auto fitting = fits(answers[n].body); !fitting)
            return fitting;
    }
    return {};
}

/// The log key's own signature is what proves it: a witness that lies cannot stop the hub.
Result<void> WitnessDesk::fits(const QByteArray& note) const
{
    const LedgerIntake& ledger = m_rooms.ledger;
    const auto head
        = Checkpoint::fromNote(note, ledger.state().ledger, ledger.state().genesis.logKey);
    if (!head) {
        qCWarning(logLedger) << "a witness shows a head that is not ours:" << head.error().reason;
        return {};
    }
    if (head->size > ledger.size())
        return untrusted(u"%1 entries, but a witness signed a checkpoint of %2"_s.arg(ledger.size())
                             .arg(head->size),
            u"E-LED-ROLLBACK"_s);
    if (ledger.rootAt(head->size) != head->root)
        return untrusted(
            u"the entries do not give checkpoint %1, which a witness signed"_s.arg(head->size),
            u"E-LED-INCONS"_s);
    return {};
}

void WitnessDesk::start()
{
    connect(&m_rooms.desk, &LedgerDesk::checkpointSigned, this,
        [this](qint64 size, const QByteArray& note) {
            for (WitnessLink* link : m_links)
                link->offer(size, note);
        });
}

void WitnessDesk::meet(const QUrl& witness, const QString& vkey)
{
    const CouncilState& state = m_rooms.ledger.state();
    if (state.trust.witnesses.contains(vkey))
        return;
    const Result<void> trusted = state.exercise
        ? m_rooms.registrar.trustWitness(vkey, m_rooms.desk)
        : Error{ Error::Code::Untrusted, u"the ledger's trust does not name it"_s,
              u"E-WIT-UNKNOWN"_s };
    if (!trusted)
        qCWarning(logLedger) << "what the witness at" << witness.toDisplayString()
                             << "signs counts for nothing:" << trusted.error().reason
                             << trusted.error().detail;
}

void WitnessDesk::takeLines(qint64 size, const QByteArray& note, const QByteArray& lines)
{
    const auto kept = m_rooms.store.newestHead(0, size);
    auto head = SignedNote::fromBytes(kept && kept->size == size ? kept->note : note);
    const auto answer = head ? SignedNote::fromBytes(head->text + '\n' + lines) : head;
    if (!answer) {
        qCWarning(logLedger) << "a witness's answer is no signature:" << answer.error().detail;
        return;
    }
    if (merge(*answer, *head))
        m_rooms.desk.takeNote(head->toBytes());
    else
        qCInfo(logLedger) << "nobody whom the ledger trusts has signed head" << size;
}

bool WitnessDesk::merge(const SignedNote& answer, SignedNote& head) const
{
    bool merged = false;
    for (const QString& vkey : m_rooms.ledger.state().trust.witnesses) {
        const auto witness = NoteKey::fromVkey(vkey);
        const auto time = witness ? Cosignature::verify(*witness, answer) : std::nullopt;
        if (!time)
            continue;
        const auto older = head.linesOf(*witness);
        std::erase_if(head.lines, [&](const SignedNote::Line& line) {
            return std::find(older.begin(), older.end(), line) != older.end();
        });
        for (const SignedNote::Line& line : answer.linesOf(*witness)) {
            const SignedNote alone{ head.text, { line } };
            if (Cosignature::verify(*witness, alone) == time)
                head.lines.push_back(line);
        }
        // An answer that somebody recorded says nothing about the time now.
        if (const Instant told{ *time * 1000 }; told > m_rooms.ledger.witnessTime())
            m_rooms.desk.hearWitness(told);
        merged = true;
    }
    return merged;
}

} // namespace yagura
