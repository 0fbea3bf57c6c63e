#include "tools/keys/commands.h"

#include "registry/drafting.h"
#include "registry/rosterplan.h"
#include "tools/keys/files.h"
#include "tools/keys/keyrun.h"
#include "tools/keys/packfile.h"
#include "tools/keys/publickeys.h"
#include "tools/keys/say.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// Shows what the bytes say before the passphrase is asked for: typing it is the consent.
Result<void> signAndKeep(KeyRun& run, StatementDraft draft, const QString& path, Existing existing)
{
    run.print(run.describe(draft));
    const auto key = run.unlock();
    if (!key)
        return key.error();
    if (const auto added = draft.sign(*key); !added)
        return added.error();
    const auto bytes = draft.toBytes();
    if (!bytes)
        return bytes.error();
    if (auto written = writeFile(path, *bytes, existing); !written)
        return written;
    run.print(run.wording().signaturesOf(draft));
    run.print(draft.isComplete()
            ? sayKeys(QT_TRANSLATE_NOOP(
                          "yagura-keys", "Signed. %1 carries every signature that it needs."))
                  .arg(path)
            : sayKeys(
                QT_TRANSLATE_NOOP("yagura-keys",
                    "Signed. %1 needs further signatures: bring it to the next, with 'cosign'."))
                  .arg(path));
    return {};
}

using MakeDraft = std::function<Result<StatementDraft>(const DraftPlace& place)>;

/// The next change of a ledger that stands, signed by the first of those who have to.
Result<void> draftChange(KeyRun& run, const MakeDraft& make)
{
    const auto out = run.needed(u"out"_s);
    if (!out)
        return out.error();
    const auto key = run.key();
    if (!key)
        return key.error();
    const auto copy = run.openLedger();
    if (!copy)
        return copy.error();
    const auto draft
        = make({ (*copy)->ledger(), (*copy)->documents(), key->publicKey(), run.clock().now() });
    if (!draft)
        return draft.error();
    return signAndKeep(run, *draft, *out, Existing::Refuse);
}

Result<std::vector<EnrolRequest>> readRequests(KeyRun& run)
{
    std::vector<EnrolRequest> requests;
    for (const QString& path : run.names()) {
        const auto bytes = readFile(path);
        if (!bytes)
            return bytes.error();
        const auto request = EnrolRequest::fromBytes(*bytes);
        if (!request)
            return request.error();
        requests.push_back(*request);
    }
    return requests;
}

} // namespace

Result<void> draftEnrolment(KeyRun& run)
{
    if (run.names().isEmpty() && !run.has(u"leave"_s))
        return usageError(sayKeys(QT_TRANSLATE_NOOP(
            "yagura-keys", "Name at least one request, or a member that leaves.")));
    const auto requests = readRequests(run);
    if (!requests)
        return requests.error();
    return draftChange(run, [&](const DraftPlace& place) -> Result<StatementDraft> {
        const CouncilState& state = place.ledger.state();
        const auto members
            = RosterPlan::members(state, state.ledger, *requests, run.values(u"leave"_s));
        if (!members)
            return members.error();
        for (const EnrolRequest& request : *requests) {
            run.print(sayKeys(QT_TRANSLATE_NOOP("yagura-keys",
                "Let this fingerprint be read aloud by the one who brings the request:")));
            run.print(run.wording().aloud(request.key));
            run.print();
        }
        return Drafting::roster(place, *members);
    });
}

Result<void> draftPolicy(KeyRun& run)
{
    const auto path = run.onlyName();
    if (!path)
        return path.error();
    const auto pack = readPack(*path);
    if (!pack)
        return pack.error();
    return draftChange(
        run, [&](const DraftPlace& place) { return Drafting::policy(place, *pack); });
}

Result<void> draftTrust(KeyRun& run)
{
    return draftChange(run, [&](const DraftPlace& place) -> Result<StatementDraft> {
        Trust before = place.ledger.state().trust;
        if (run.has(u"no-witness"_s)) {
            before.witnesses.clear();
            before.witnessThreshold = 0;
        }
        const auto trust = readTrust(run, u"new-"_s, before);
        return trust ? Drafting::trust(place, *trust) : Result<StatementDraft>(trust.error());
    });
}

Result<void> cosignDraft(KeyRun& run)
{
    const auto path = run.onlyName();
    if (!path)
        return path.error();
    const auto bytes = readFile(*path);
    if (!bytes)
        return bytes.error();
    const auto draft = StatementDraft::fromBytes(*bytes);
    if (!draft)
        return draft.error();
    if (run.has(u"data"_s)) {
        const auto copy = run.openLedger();
        if (!copy)
            return copy.error();
        if (auto fits = Drafting::fits(*draft, (*copy)->ledger()); !fits)
            return fits;
        run.print(sayKeys(QT_TRANSLATE_NOOP(
            "yagura-keys", "Compared with your own copy of the ledger: it is the next change.")));
    } else if (!draft->isFounding()) {
        run.print(sayKeys(QT_TRANSLATE_NOOP("yagura-keys",
            "Compared with nothing but what the draft itself carries: name your own copy of the "
            "ledger with --data to be sure.")));
    }
    const QString out = run.has(u"out"_s) ? run.value(u"out"_s) : *path;
    return signAndKeep(run, *draft, out, run.has(u"out"_s) ? Existing::Refuse : Existing::Replace);
}

Result<void> submitDraft(KeyRun& run)
{
    const auto path = run.onlyName();
    if (!path)
        return path.error();
    if (const auto hub = run.needed(u"hub"_s); !hub)
        return hub.error();
    const auto bytes = readFile(*path);
    if (!bytes)
        return bytes.error();
    const auto draft = StatementDraft::fromBytes(*bytes);
    if (!draft)
        return draft.error();
    if (draft->isFounding())
        return Error{ Error::Code::Refused, *path, u"E-FND-SUBMIT"_s };
    const auto steps = draft->finished();
    if (!steps)
        return steps.error();
    const auto copy = run.openLedger();
    if (!copy)
        return copy.error();
    const bool logged
        = (*copy)->holds(Envelope::fromBytes(steps->front().envelope)->payloadSha256());
    if (auto fits = Drafting::fits(*draft, (*copy)->ledger()); !fits && !logged)
        return fits;
    return run.deliver(**copy, *steps);
}

} // namespace yagura
