#include "ledger/statementcodec.h"

#include "ledger/signednote.h"
#include "signing/ed25519.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QFile>

#include <gtest/gtest.h>

#include <functional>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

/// A statement whose every field is fixed, so that its bytes are.
Statement fixedStatement(const QString& type, decltype(Statement::body) body)
{
    Statement statement;
    statement.type = type;
    statement.ledger = u"training.example/golden"_s;
    statement.signer = u"m-0012"_s;
    statement.keyId = Digest::of("key").hex();
    statement.signedAtS = 1795404532;
    statement.nonce = u"00112233445566778899aabbccddeeff"_s;
    statement.exercise = true;
    statement.seen = { 7, Digest::of("root"), 1, Digest::of("state") };
    statement.build = Digest::of("build").hex();
    statement.body = std::move(body);
    return statement;
}

/// The same key in every run.
QByteArray keyOf(const QByteArray& name)
{
    return SecretKey::fromSeed(Digest::of(name).bytes())->publicKey();
}

QString witnessOf(const QByteArray& name)
{
    return NoteKey{ u"oversight.example/"_s + QString::fromLatin1(name), NoteKey::Kind::Cosignature,
        keyOf(name) }
        .toVkey();
}

Trust fixedTrust()
{
    return { { keyOf("registrar 1"), keyOf("registrar 2"), keyOf("registrar 3") }, 2,
        { keyOf("root 1"), keyOf("root 2"), keyOf("root 3") }, 2,
        { witnessOf("w1"), witnessOf("w2") }, 1 };
}

Genesis fixedGenesis()
{
    return { u"exercise"_s, keyOf("log"), Trust{ { keyOf("registrar 1") }, 1 } };
}

Mark fixedMark()
{
    return { u"2026-0147"_s, Digest::of("request"), Digest::of("policy"), Digest::of("roster"),
        u"chair"_s, u"council.chair"_s, Verb::Refuse, u"refuse"_s, u"not_necessary"_s,
        Digest::of("reason") };
}

MatterOpen fixedOpen()
{
    return { u"U-2026-0009"_s, u"neutralise"_s, u"pdea-6-2"_s, Digest::of("sheet"),
        Digest::of("targets"), Digest::of("policy"), { Digest::of("evidence") } };
}

ReportStep fixedReportStep()
{
    return { u"x1-001"_s, u"op-mihon-telecom"_s, u"computer-7"_s, u"duty_check"_s, u"nco.duty"_s,
        1795404000, u"reportable"_s, 1, { u"jurisdiction_minister"_s, u"pm"_s }, u"yes"_s,
        { u"report:op-mihon-telecom:x1-001"_s }, Digest::of("record") };
}

/// A matter of the urgent lane that says all that it can.
MatterOpen urgentOpen()
{
    MatterOpen open = fixedOpen();
    open.amends = Digest::of("before");
    open.scope = { 3, 2, { u"national_security"_s, u"sdf"_s, u"usfj"_s },
        { u"block_attacker"_s, u"config_change"_s, u"delete_program"_s, u"stop_program"_s } };
    open.officer = u"m-0021"_s;
    open.ground = u"attack_in_progress"_s;
    open.declaredAtS = 1795404000;
    open.recordFields = QStringList{ u"harm_communication"_s, u"necessity"_s, u"organised_actor"_s,
        u"server_location"_s, u"suspected_harm"_s, u"urgency"_s };
    return open;
}

/// The record of an approval.
Mark approvalMark()
{
    Mark mark = fixedMark();
    mark.seat = u"approval"_s;
    mark.role = u"commission.member"_s;
    mark.verb = Verb::Approve;
    mark.verbText = u"approve"_s;
    mark.facts = { u"met"_s, 1795404000, 1797996000, { u"block_attacker"_s, u"stop_program"_s },
        u"m-0021"_s, 3, Digest::of("record"),
        { u"conditions"_s, u"decision_no"_s, u"decision_reasons"_s } };
    return mark;
}

std::vector<Statement> oneOfEachKind()
{
    return {
        fixedStatement(u"genesis"_s, fixedGenesis()),
        fixedStatement(u"trust"_s, TrustChange{ 3, fixedTrust() }),
        fixedStatement(u"revocation"_s,
            Revocation{ u"m-0012"_s, Digest::of("key").hex(), 1795404000, u"stolen"_s }),
        fixedStatement(
            u"roster"_s, DocumentChange{ 2, Digest::of("before"), Digest::of("document") }),
        fixedStatement(u"policy"_s, DocumentChange{ 1, {}, Digest::of("document") }),
        fixedStatement(u"matter_open"_s, fixedOpen()),
        fixedStatement(u"mark"_s, fixedMark()),
        fixedStatement(u"report_step"_s, fixedReportStep()),
    };
}

QByteArray edited(const QByteArray& from, const QByteArray& to)
{
    QByteArray bytes = *StatementCodec::write(fixedStatement(u"mark"_s, fixedMark()));
    EXPECT_TRUE(bytes.contains(from)) << from.toStdString();
    return bytes.replace(from, to);
}

} // namespace

TEST(StatementCodec, ReadsBackEachKind)
{
    for (const Statement& statement : oneOfEachKind()) {
        const auto bytes = StatementCodec::write(statement);
        ASSERT_THAT(bytes, Succeeds());
        const auto again = StatementCodec::read(*bytes);
        ASSERT_THAT(again, Succeeds());
        EXPECT_EQ(*again, statement) << bytes->toStdString();
    }
}

TEST(StatementCodec, WritesTheBytesThatWereFixed)
{
    // Golden bytes: a change here means that signatures already made no longer fit.
    for (const Statement& statement : oneOfEachKind()) {
        QFile golden(QStringLiteral(SOURCE_DIR "/tests/data/ledger/%1.json").arg(statement.type));
        ASSERT_TRUE(golden.open(QIODevice::ReadOnly)) << golden.fileName().toStdString();
        EXPECT_EQ(*StatementCodec::write(statement), golden.readAll());
    }
}

TEST(StatementCodec, ReadsBackTheFactsOfTheStatutoryLane)
{
    for (const Statement& statement : { fixedStatement(u"matter_open"_s, urgentOpen()),
             fixedStatement(u"mark"_s, approvalMark()) }) {
        const auto bytes = StatementCodec::write(statement);
        ASSERT_THAT(bytes, Succeeds());
        const auto again = StatementCodec::read(*bytes);
        ASSERT_THAT(again, Succeeds());
        EXPECT_EQ(*again, statement) << bytes->toStdString();
    }
}

TEST(StatementCodec, RefusesASecondFormOfTheSameFacts)
{
    const auto refuses
        = [](const Statement& statement, const QByteArray& from, const QByteArray& to) {
              const QByteArray bytes = *StatementCodec::write(statement);
              ASSERT_TRUE(bytes.contains(from)) << from.toStdString();
              EXPECT_THAT(StatementCodec::read(QByteArray(bytes).replace(from, to)),
                  FailsWithReason("E-STM-FIELD"))
                  << to.toStdString();
          };
    const Statement open = fixedStatement(u"matter_open"_s, urgentOpen());
    const Statement mark = fixedStatement(u"mark"_s, approvalMark());
    const Statement report = fixedStatement(u"report_step"_s, fixedReportStep());
    const QByteArray methods = "[\"block_attacker\",\"stop_program\"]";
    refuses(mark, methods, "[\"stop_program\",\"block_attacker\"]");
    refuses(mark, methods, "[\"stop_program\",\"stop_program\"]");
    refuses(mark, methods, "[]");
    refuses(mark, methods, "[7]");
    refuses(mark, "\"valid_until\":1797996000", "\"valid_until\":0");
    refuses(mark, "\"targets\":3", "\"targets\":101");
    refuses(mark, "\"outcome\":\"met\"", "\"outcome\":\"\"");
    refuses(open, "\"abroad\":2", "\"abroad\":4");
    refuses(open, "\"targets\":3", "\"targets\":101");
    refuses(open, "\"declared_at\":1795404000", "\"declared_at\":0");
    refuses(report, "\"form\":1", "\"form\":4");
    refuses(report, "\"form\":1", "\"form\":0");
    refuses(report, "[\"jurisdiction_minister\",\"pm\"]", "[\"pm\",\"jurisdiction_minister\"]");
    refuses(report, "\"at\":1795404000", "\"at\":-1");
}

TEST(StatementCodec, AnEmptyScopeStandsNowhere)
{
    EXPECT_FALSE(
        StatementCodec::write(fixedStatement(u"matter_open"_s, fixedOpen()))->contains("scope"));
    QByteArray bytes = *StatementCodec::write(fixedStatement(u"matter_open"_s, urgentOpen()));
    const qsizetype from = bytes.indexOf("{\"abroad\"");
    ASSERT_GT(from, 0);
    bytes.replace(from, bytes.indexOf('}', from) - from + 1, "{\"abroad\":0,\"targets\":0}");
    EXPECT_THAT(StatementCodec::read(bytes), FailsWithReason("E-STM-FIELD"));
}

TEST(StatementCodec, AnUrgentRequestThatSaysEverythingFitsWithTenPiecesOfEvidence)
{
    MatterOpen open = urgentOpen();
    open.matterId = u"U-2026-000147"_s;
    Statement statement = fixedStatement(u"matter_open"_s, open);
    statement.ledger = u"training.example/123e4567-e89b-12d3-a456-426614174000"_s;
    statement.seen.size = 1'000'000;
    statement.body = open;
    open.evidence.assign(10, Digest::of("evidence"));
    statement.body = open;
    EXPECT_THAT(StatementCodec::write(statement), Succeeds());
    // More than that is refused before anybody signs it.
    open.evidence.assign(16, Digest::of("evidence"));
    statement.body = open;
    EXPECT_THAT(StatementCodec::write(statement), FailsWithReason("E-ENV-SIZE"));
}

TEST(StatementCodec, AMatterWithAllItsEvidenceFits)
{
    MatterOpen open = fixedOpen();
    open.matterId = u"U-2026-000147"_s;
    open.evidence.assign(16, Digest::of("evidence"));
    Statement statement = fixedStatement(u"matter_open"_s, open);
    statement.ledger = u"training.example/123e4567-e89b-12d3-a456-426614174000"_s;
    statement.seen.size = 1'000'000;
    EXPECT_THAT(StatementCodec::write(statement), Succeeds());
}

TEST(StatementCodec, LeavesOutWhatIsOptional)
{
    Mark mark = fixedMark();
    mark.reasonCode.clear();
    mark.reasonCommit = {};
    const auto bytes = StatementCodec::write(fixedStatement(u"mark"_s, mark));
    ASSERT_THAT(bytes, Succeeds());
    EXPECT_FALSE(bytes->contains("reason"));
    EXPECT_THAT(StatementCodec::read(*bytes), Succeeds());
}

TEST(StatementCodec, RefusesAFieldThatIsNotOfItsKind)
{
    EXPECT_THAT(StatementCodec::read(edited("\"exercise\":true", "\"exercise\":1")),
        FailsWithReason("E-STM-FIELD"));
    EXPECT_THAT(StatementCodec::read(edited("\"v\":1", "\"v\":2")), FailsWithReason("E-STM-FIELD"));
    EXPECT_THAT(
        StatementCodec::read(edited("00112233", "001122XY")), FailsWithReason("E-STM-FIELD"));
    EXPECT_THAT(StatementCodec::read(edited("\"seat\":\"chair\"", "\"seat\":\"\"")),
        FailsWithReason("E-STM-FIELD"));
    EXPECT_THAT(
        StatementCodec::read(edited("\"rules\":1", "\"rules\":0")), FailsWithReason("E-STM-FIELD"));
    EXPECT_THAT(StatementCodec::read(edited("\"key_id\":\"", "\"key_id\":\"0")),
        FailsWithReason("E-STM-FIELD"));
}

TEST(StatementCodec, RefusesFurtherAndMissingFields)
{
    EXPECT_THAT(StatementCodec::read(edited("\"refuse\"}", "\"refuse\",\"x\":1}")),
        FailsWithReason("E-STM-FIELD"));
    EXPECT_THAT(StatementCodec::read(edited("\"size\":7,", "\"size\":7,\"sizes\":7,")),
        FailsWithReason("E-STM-FIELD"));
    EXPECT_THAT(
        StatementCodec::read(edited("\"seat\":\"chair\",", "")), FailsWithReason("E-STM-FIELD"));
}

TEST(StatementCodec, ReadsAnUnknownTypeAsUnknown)
{
    const auto statement
        = StatementCodec::read(edited("\"type\":\"mark\"", "\"type\":\"erasure\""));
    ASSERT_THAT(statement, Succeeds());
    EXPECT_EQ(statement->type, u"erasure"_s);
    EXPECT_TRUE(statement->as<UnknownStatement>());
    EXPECT_THAT(StatementCodec::read(
                    edited("\"type\":\"mark\",\"v\":1", "\"type\":\"erasure\",\"v\":\"1\"")),
        FailsWithReason("E-STM-FIELD"));
}

TEST(StatementCodec, KeepsAnUnknownVerb)
{
    const auto statement = StatementCodec::read(edited("\"refuse\"", "\"veto\""));
    ASSERT_THAT(statement, Succeeds());
    const Mark& mark = *statement->as<Mark>();
    EXPECT_EQ(mark.verb, Verb::Unknown);
    EXPECT_EQ(mark.verbText, u"veto"_s);
    EXPECT_EQ(*StatementCodec::write(*statement), edited("\"refuse\"", "\"veto\""));
}

TEST(StatementCodec, RefusesWhatIsNotCanonical)
{
    EXPECT_THAT(
        StatementCodec::read(edited("\"v\":1", "\"v\": 1")), FailsWithReason("E-ENV-CANON"));
    EXPECT_THAT(StatementCodec::read(edited("\"chair\"", "\"" + QByteArray(2000, 'x') + "\"")),
        FailsWithReason("E-ENV-SIZE"));
}

namespace {

/// What a reader makes of a genesis with this trust.
Result<Statement> readTrusting(const Trust& trust)
{
    Genesis genesis = fixedGenesis();
    genesis.trust = trust;
    return StatementCodec::read(*StatementCodec::write(fixedStatement(u"genesis"_s, genesis)));
}

Trust trustWith(const std::function<void(Trust&)>& spoil)
{
    Trust trust = fixedTrust();
    spoil(trust);
    return trust;
}

} // namespace

TEST(StatementCodec, ALedgerThatGoesOnNamesTheOneBefore)
{
    Genesis genesis = fixedGenesis();
    genesis.trust = fixedTrust();
    genesis.predecessor = { u"council.example/main"_s, 1219, Digest::of("root") };
    const Statement statement = fixedStatement(u"genesis"_s, genesis);
    const auto again = StatementCodec::read(*StatementCodec::write(statement));
    ASSERT_THAT(again, Succeeds());
    EXPECT_EQ(*again, statement);
}

TEST(StatementCodec, RefusesTrustThatNamesAKeyTwice)
{
    EXPECT_THAT(readTrusting(fixedTrust()), Succeeds());
    const auto refuses = [](const std::function<void(Trust&)>& spoil) {
        EXPECT_THAT(readTrusting(trustWith(spoil)), FailsWithReason("E-STM-FIELD"));
    };
    refuses([](Trust& trust) { trust.registrars[1] = trust.registrars[0]; });
    refuses([](Trust& trust) { trust.rootKeys[1] = trust.rootKeys[0]; });
    refuses([](Trust& trust) { trust.rootKeys[1] = trust.registrars[0]; });
    refuses([](Trust& trust) { trust.witnesses[1] = trust.witnesses[0]; });
    refuses([](Trust& trust) {
        trust.witnesses[1]
            = NoteKey{ u"other.example/name"_s, NoteKey::Kind::Cosignature, keyOf("w1") }.toVkey();
    });
}

TEST(StatementCodec, RefusesKeysThatAreNone)
{
    const auto refuses = [](const std::function<void(Trust&)>& spoil) {
        EXPECT_THAT(readTrusting(trustWith(spoil)), FailsWithReason("E-STM-FIELD"));
    };
    const QByteArray smallOrder = QByteArray(1, '\x01') + QByteArray(31, '\0');
    refuses([&](Trust& trust) { trust.registrars[0] = smallOrder; });
    refuses([&](Trust& trust) { trust.rootKeys[0] = smallOrder; });
    refuses([&](Trust& trust) { trust.registrars[0].chop(1); });
    refuses([](Trust& trust) { trust.witnesses[0] = u"oversight.example/w1"_s; });
    refuses([](Trust& trust) {
        trust.witnesses[0]
            = NoteKey{ u"log.example/x"_s, NoteKey::Kind::Ed25519, keyOf("log") }.toVkey();
    });
}

TEST(StatementCodec, RefusesAThresholdThatNobodyReachesOrEverybodyDoes)
{
    const auto refuses = [](const std::function<void(Trust&)>& spoil) {
        EXPECT_THAT(readTrusting(trustWith(spoil)), FailsWithReason("E-STM-FIELD"));
    };
    refuses([](Trust& trust) { trust.registrarThreshold = 4; });
    refuses([](Trust& trust) { trust.registrarThreshold = 0; });
    refuses([](Trust& trust) { trust.rootThreshold = 4; });
    refuses([](Trust& trust) { trust.rootThreshold = 0; });
    refuses([](Trust& trust) { trust.witnessThreshold = 3; });
    refuses([](Trust& trust) { trust.witnessThreshold = -1; });
}

TEST(StatementCodec, TheLargestTrustFitsWithNamesOfACommonLength)
{
    Trust trust;
    for (int k = 0; k < 8; ++k)
        trust.registrars.push_back(keyOf("registrar " + QByteArray::number(k)));
    for (int k = 0; k < 5; ++k)
        trust.rootKeys.push_back(keyOf("root " + QByteArray::number(k)));
    for (int k = 0; k < 4; ++k)
        trust.witnesses.append(witnessOf("witness-" + QByteArray::number(k)));
    trust.registrarThreshold = 5;
    trust.rootThreshold = 3;
    trust.witnessThreshold = 2;
    Genesis genesis{ u"multi_site"_s, keyOf("log"), trust };
    genesis.predecessor = { u"ledger.council.example/main"_s, 1'000'000, Digest::of("root") };
    EXPECT_THAT(StatementCodec::write(fixedStatement(u"genesis"_s, genesis)), Succeeds());
    EXPECT_THAT(
        StatementCodec::write(fixedStatement(u"trust"_s, TrustChange{ 1, trust })), Succeeds());
    // Names longer than that are refused with the sizes, before anybody signs them.
    for (QString& vkey : trust.witnesses)
        vkey.prepend(QString(150, u'w'));
    EXPECT_THAT(StatementCodec::write(fixedStatement(u"trust"_s, TrustChange{ 1, trust })),
        FailsWithReason("E-ENV-SIZE"));
}

TEST(StatementCodec, RefusesARevocationOfNoKey)
{
    Statement statement
        = fixedStatement(u"revocation"_s, Revocation{ u"m-0012"_s, u"6f6c"_s, 0, u"lost"_s });
    EXPECT_THAT(
        StatementCodec::read(*StatementCodec::write(statement)), FailsWithReason("E-STM-FIELD"));
    statement.body = Revocation{ u"m-0012"_s, Digest::of("key").hex(), 0, {} };
    EXPECT_THAT(
        StatementCodec::read(*StatementCodec::write(statement)), FailsWithReason("E-STM-FIELD"));
}
