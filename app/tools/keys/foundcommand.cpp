#include "tools/keys/commands.h"

#include "evidence/bundlecheck.h"
#include "evidence/bundlecontents.h"
#include "evidence/evidencereport.h"
#include "matters/foundingfile.h"
#include "registry/drafting.h"
#include "registry/rosterplan.h"
#include "tools/keys/files.h"
#include "tools/keys/keyrun.h"
#include "tools/keys/packfile.h"
#include "tools/keys/publickeys.h"
#include "tools/keys/say.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

Error noPredecessor(const QString& folder)
{
    return { Error::Code::NotFound, folder, u"E-FND-PREDECESSOR"_s };
}

/// From an evidence bundle, which ends with the head that is wanted.
Result<Predecessor> fromBundle(const QString& folder)
{
    const EvidenceReport report = BundleCheck::of(folder);
    if (!report.holds())
        return noPredecessor(folder);
    return Predecessor{ report.ledger, report.size, report.root };
}

/// The last head of the closed ledger that enough witnesses signed; where it had none, that its hub
/// signed.
Result<Predecessor> readPredecessor(const QString& name, const Clock& clock)
{
    const QDir folder(name);
    if (folder.exists(QString::fromUtf16(BundleContents::manifest)))
        return fromBundle(folder.absolutePath());
    if (!folder.exists(u"ledger.db"_s)) // nothing is made where nothing is
        return noPredecessor(name);
    const auto copy = LedgerCopy::open(folder.absolutePath(), clock);
    if (!copy)
        return copy.error();
    const LedgerIntake& ledger = (*copy)->ledger();
    const qint64 size = ledger.witnessedSize();
    if (size == 0)
        return noPredecessor(name);
    return Predecessor{ ledger.state().ledger, size, ledger.rootAt(size) };
}

Result<Genesis> readGenesis(KeyRun& run)
{
    Genesis genesis;
    genesis.mode = run.value(u"mode"_s);
    if (genesis.mode != "exercise"_L1 && genesis.mode != "single_site"_L1
        && genesis.mode != "multi_site"_L1)
        return usageError(sayKeys(QT_TRANSLATE_NOOP(
            "yagura-keys", "Say what it is, with --mode single_site, multi_site or exercise.")));
    const auto logKey = readPublicKeys({ run.value(u"log-key"_s) });
    if (!logKey)
        return logKey.error();
    genesis.logKey = logKey->front();
    const auto trust = readTrust(run, {}, Trust{});
    if (!trust)
        return trust.error();
    genesis.trust = *trust;
    if (run.has(u"predecessor"_s)) {
        const auto before = readPredecessor(run.value(u"predecessor"_s), run.clock());
        if (!before)
            return before.error();
        genesis.predecessor = *before;
    }
    return genesis;
}

/// Nobody is there yet: every request brings a newcomer, and roles are those of the new pack.
Result<std::vector<Member>> firstMembers(
    const QStringList& paths, const QString& origin, const QByteArray& pack)
{
    CouncilState empty;
    if (const auto policy = PolicyPack::fromBytes(pack))
        empty.policy = *policy;
    std::vector<EnrolRequest> requests;
    for (const QString& path : paths) {
        const auto bytes = readFile(path);
        if (!bytes)
            return bytes.error();
        const auto request = EnrolRequest::fromBytes(*bytes);
        if (!request)
            return request.error();
        requests.push_back(*request);
    }
    return RosterPlan::members(empty, origin, requests);
}

Result<void> draftFounding(KeyRun& run)
{
    for (const QString& option :
        { u"out"_s, u"origin"_s, u"log-key"_s, u"registrar"_s, u"policy"_s }) {
        if (const auto there = run.needed(option); !there)
            return there.error();
    }
    Drafting::Founding founding;
    founding.ledger = run.value(u"origin"_s);
    const auto genesis = readGenesis(run);
    if (!genesis)
        return genesis.error();
    founding.genesis = *genesis;
    const auto pack = readPack(run.value(u"policy"_s));
    if (!pack)
        return pack.error();
    founding.pack = *pack;
    const auto members = firstMembers(run.values(u"roster"_s), founding.ledger, *pack);
    if (!members)
        return members.error();
    founding.members = *members;
    const auto draft = Drafting::founding(founding, run.clock().now());
    if (!draft)
        return draft.error();
    const auto bytes = draft->toBytes();
    if (!bytes)
        return bytes.error();
    if (auto written = writeFile(run.value(u"out"_s), *bytes, Existing::Refuse); !written)
        return written;
    run.print(run.describe(*draft));
    run.print(run.wording().signaturesOf(*draft));
    run.print(
        sayKeys(QT_TRANSLATE_NOOP("yagura-keys",
                    "%1 goes to the registrars and to the holders of the root keys: each signs it "
                    "with 'cosign'. The registrar named first must be among them."))
            .arg(run.value(u"out"_s)));
    return {};
}

Result<void> finishFounding(KeyRun& run)
{
    const auto out = run.needed(u"out"_s);
    if (!out)
        return out.error();
    const auto bytes = readFile(run.value(u"finish"_s));
    if (!bytes)
        return bytes.error();
    const auto draft = StatementDraft::fromBytes(*bytes);
    if (!draft)
        return draft.error();
    const auto steps = draft->finished();
    if (!steps)
        return steps.error();
    if (auto played = Drafting::rehearse(*steps, run.clock()); !played)
        return played;
    if (auto written = writeFile(*out, FoundingFile::write(*steps), Existing::Refuse); !written)
        return written;
    run.print(run.describe(*draft));
    run.print(run.wording().signaturesOf(*draft));
    run.print(
        sayKeys(QT_TRANSLATE_NOOP("yagura-keys",
                    "Played through on an empty ledger: everything counts. Give %1 to the hub: "
                    "yagura-hub found --data FOLDER --from %1"))
            .arg(*out));
    return {};
}

} // namespace

Result<void> foundLedger(KeyRun& run)
{
    return run.has(u"finish"_s) ? finishFounding(run) : draftFounding(run);
}

} // namespace yagura
