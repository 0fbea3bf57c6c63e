#include "journeys/council.h"
#include "hublink/hubclient.h"
#include "journeys/hubprocess.h"
#include "ledger/envelope.h"
#include "registry/enrolrequest.h"
#include "ledgerlink/ledgercopy.h"
#include "registry/statementdraft.h"
#include "signing/keyfile.h"
#include "support/programrun.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace yagura::testing {
namespace {

const QByteArray passphrase = "correct horse battery staple";

/// A live ledger founded by people with the real programs: three registrars (two sign), five root
/// keys (three sign). Those who do not sign are there with their public keys alone.
struct Ceremony : ::testing::Test {
    SystemClock clock;
    QTemporaryDir folder;
    HubProcess hub{ folder.filePath(u"hub"_s) };
    MemorySigner dutyKey, thirdRegistrar, fourthRoot, fifthRoot;

    static QString origin() { return u"ledger.council.example/main"_s; }
    QString file(const QString& name) const { return folder.filePath(name); }
    static QString base64(const MemorySigner& signer)
    {
        return QString::fromLatin1(signer.key().publicKey.toBase64());
    }

    /// What the program printed; a failure of the test when it did not succeed.
    static QString run(const QStringList& arguments)
    {
        const ProgramRun done = ProgramRun::of(QStringLiteral(YAGURA_KEYS), arguments, passphrase);
        EXPECT_EQ(done.status, 0) << arguments.join(u' ').toStdString() << '\n'
                                  << done.err.toStdString();
        return done.out;
    }
    /// … which signs: the passphrase comes through standard input.
    static QString sign(const QStringList& arguments)
    {
        return run(arguments + QStringList{ u"--passphrase-file"_s, u"0"_s });
    }
    static QString refused(const QStringList& arguments)
    {
        const ProgramRun done = ProgramRun::of(QStringLiteral(YAGURA_KEYS), arguments);
        EXPECT_EQ(done.status, 1) << done.out.toStdString();
        return done.err;
    }
    /// A registrar's own copy of the ledger, brought up to date.
    QStringList at(const QString& desk) const
    {
        return { u"--hub"_s, hub.url().toString(), u"--data"_s, file(desk) };
    }

    QString request(const QString& name, const MemorySigner& signer, const QString& body,
        const QString& role, const QString& member = {}) const
    {
        const OpenedKey key{ signer.key(),
            [&](const QByteArray& bytes) { return Result<QByteArray>(signer.signNow(bytes)); } };
        const auto bytes = EnrolRequest::seal(
            { origin(), member, body, { u"席"_s, u"Seat"_s }, { role }, {} }, key);
        EXPECT_THAT(bytes, Succeeds());
        QFile made(file(name));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(*bytes);
        return made.fileName();
    }

    void found()
    {
        for (const QString& name : { u"r1"_s, u"r2"_s, u"o1"_s, u"o2"_s, u"o3"_s })
            sign({ u"make"_s, file(name) });
        const ProgramRun logKey = ProgramRun::of(
            QStringLiteral(YAGURA_HUB), { u"keys"_s, u"--data"_s, file(u"hub"_s) });
        ASSERT_EQ(logKey.status, 0) << logKey.err.toStdString();
        run({ u"found"_s, u"--mode"_s, u"single_site"_s, u"--origin"_s, origin(), u"--log-key"_s,
            logKey.out.trimmed(), u"--registrar"_s, file(u"r1"_s), u"--registrar"_s, file(u"r2"_s),
            u"--registrar"_s, base64(thirdRegistrar), u"--registrar-threshold"_s, u"2"_s,
            u"--root"_s, file(u"o1"_s), u"--root"_s, file(u"o2"_s), u"--root"_s, file(u"o3"_s),
            u"--root"_s, base64(fourthRoot), u"--root"_s, base64(fifthRoot), u"--root-threshold"_s,
            u"3"_s, u"--policy"_s, QStringLiteral(SOURCE_DIR "/resources/policy/default.json"),
            u"--roster"_s, request(u"duty.req"_s, dutyKey, u"nco"_s, u"nco.duty"_s), u"--out"_s,
            file(u"draft"_s) });
        sign({ u"cosign"_s, file(u"draft"_s), u"--registrar"_s, file(u"r1"_s) });
        for (const QString& root : { u"o1"_s, u"o2"_s, u"o3"_s })
            sign({ u"cosign"_s, file(u"draft"_s), u"--root"_s, file(root) });
        const QStringList finish{ u"found"_s, u"--finish"_s, file(u"draft"_s), u"--out"_s,
            file(u"founding"_s) };
        EXPECT_EQ(ProgramRun::of(QStringLiteral(YAGURA_KEYS), finish).status, 1)
            << "one registrar alone founded a ledger";
        sign({ u"cosign"_s, file(u"draft"_s), u"--registrar"_s, file(u"r2"_s) });
        run(finish);
        const ProgramRun taken = ProgramRun::of(QStringLiteral(YAGURA_HUB),
            { u"found"_s, u"--data"_s, file(u"hub"_s), u"--from"_s, file(u"founding"_s) });
        ASSERT_EQ(taken.status, 0) << taken.err.toStdString();
        hub.start();
    }
    /// Two members at once: what one registrar drafts, the other one cosigns on her own machine.
    void enrol(const QString& draft, const QStringList& requests)
    {
        sign(QStringList{ u"enrol"_s } + requests + at(u"desk1"_s)
            + QStringList{ u"--registrar"_s, file(u"r1"_s), u"--out"_s, file(draft) });
        const QString alone = refused(QStringList{ u"submit"_s, file(draft) } + at(u"desk1"_s));
        EXPECT_TRUE(alone.contains(u"registrars"_s)) << alone.toStdString();
        const QString seen
            = sign(QStringList{ u"cosign"_s, file(draft), u"--registrar"_s, file(u"r2"_s) }
                + at(u"desk2"_s));
        EXPECT_TRUE(seen.contains(u"New member"_s)) << seen.toStdString();
        const QString logged = run(QStringList{ u"submit"_s, file(draft) } + at(u"desk1"_s));
        EXPECT_TRUE(logged.contains(u"it counts"_s)) << logged.toStdString();
    }
    /// A ledger that goes on from this one names its last head, from a copy or from a bundle.
    void expectSuccessor() const
    {
        const ProgramRun exported = ProgramRun::of(QStringLiteral(YAGURA_HUB),
            { u"evidence"_s, u"--data"_s, file(u"hub"_s), u"--out"_s, file(u"bundle"_s) });
        ASSERT_EQ(exported.status, 0) << exported.err.toStdString();
        run(QStringList{ u"list"_s } + at(u"desk1"_s));
        for (const QString& source : { u"desk1"_s, u"bundle"_s }) {
            run({ u"found"_s, u"--mode"_s, u"single_site"_s, u"--origin"_s, origin() + u'2',
                u"--log-key"_s, base64(fourthRoot), u"--registrar"_s, file(u"r1"_s),
                u"--predecessor"_s, file(source), u"--policy"_s,
                QStringLiteral(SOURCE_DIR "/resources/policy/default.json"), u"--out"_s,
                file(source + u".next"_s) });
            QFile made(file(source + u".next"_s));
            ASSERT_TRUE(made.open(QIODevice::ReadOnly));
            const auto draft = StatementDraft::fromBytes(made.readAll());
            ASSERT_THAT(draft, Succeeds());
            const auto* genesis = draft->steps().front().statement.as<Genesis>();
            const auto copy = LedgerCopy::open(file(u"desk1"_s), clock);
            ASSERT_THAT(copy, Succeeds());
            const LedgerIntake& closed = (*copy)->ledger();
            const Predecessor last{ origin(), closed.size(), closed.root() };
            EXPECT_EQ(genesis->predecessor, last) << source.toStdString();
        }
    }
    std::unique_ptr<Seat> seat(const QString& role, const QString& body) const
    {
        return std::make_unique<Seat>(hub.url(), clock, u""_s, role, body);
    }
};

TEST_F(Ceremony, EnrolsTwoMembersWhoSignUntilOneIsRevoked)
{
    found();
    ASSERT_FALSE(HasFatalFailure());
    const auto chair = seat(u"council.chair"_s, u"cao"_s);
    const auto member = seat(u"council.member"_s, u"npa"_s);
    const auto duty = seat(u"nco.duty"_s, u"nco"_s);
    duty->console->setSigner(&dutyKey);
    enrol(u"enrolment"_s,
        { request(u"chair.req"_s, chair->signer, u"cao"_s, u"council.chair"_s),
            request(u"member.req"_s, member->signer, u"npa"_s, u"council.member"_s) });
    ASSERT_TRUE(TrainingCouncil::areEnrolled({ chair.get(), member.get(), duty.get() }));

    const QString id = duty->desk().nextMatterId();
    duty->put(TrainingCouncil::sheet(id));
    const auto everyone = [&](const std::function<bool(const Seat&)>& condition) {
        return waitFor([&] { return condition(*chair) && condition(*member) && condition(*duty); });
    };
    ASSERT_TRUE(everyone([&](const Seat& one) {
        return one.matter(id) && one.desk().whyNot(id, Verb::Opinion) != "E-DOC-MISSING"_L1;
    }));
    chair->mark(id, Verb::SignOff, u"chair"_s);
    ASSERT_TRUE(everyone([&](const Seat& one) { return one.matter(id)->filled(u"chair") == 1; }));
    member->mark(id, Verb::SignOff, u"member"_s);
    ASSERT_TRUE(everyone([&](const Seat& one) { return one.matter(id)->filled(u"member") == 1; }));

    const QByteArray next
        = member->envelope(u"mark"_s, member->markBody(id, Verb::Opinion, u"member"_s));
    const QString memberId = member->desk().self()->id;
    sign(QStringList{ u"revoke"_s, memberId, u"--reason"_s, u"stolen"_s, u"--since"_s,
             u"2026-11-23T09:00:00+09:00"_s, u"--registrar"_s, file(u"r2"_s) }
        + at(u"desk2"_s));
    // At r: what was signed by the key counts no more while nothing is decided.
    ASSERT_TRUE(everyone([&](const Seat& one) { return one.matter(id)->filled(u"member") == 0; }));
    EXPECT_EQ(chair->matter(id)->filled(u"chair"), 1);
    ASSERT_TRUE(waitFor([&] { return !member->isEnrolled(); }));
    // Sent past the desk, it is refused, and everybody sees that.
    HubClient thief(hub.url(), u"thief"_s, clock);
    thief.start();
    ASSERT_TRUE(waitFor([&] { return thief.isWelcome(); }));
    thief.submit(next);
    const Digest payload = Envelope::fromBytes(next)->payloadSha256();
    EXPECT_TRUE(
        everyone([&](const Seat& one) { return one.hasRefusal(payload, u"E-KEY-REVOKED"_s); }));

    expectSuccessor();

    const QString list = run(QStringList{ u"list"_s } + at(u"desk1"_s));
    EXPECT_TRUE(list.contains(u"REVOKED at entry"_s)) << list.toStdString();
    EXPECT_TRUE(list.contains(u"2 of 3"_s)) << list.toStdString();
}

} // namespace
} // namespace yagura::testing
