#include "trainingledger.h"

#include "support/measures.h"
#include "support/resultmatchers.h"

#include <gtest/gtest.h>

namespace yagura::testing {
using namespace Qt::StringLiterals;

LedgerRoom::LedgerRoom(const Clock& clock)
{
    auto ledger = Database::open(folder.filePath(u"ledger.db"_s), Database::Schema::Ledger);
    auto mirror = Database::open(folder.filePath(u"mirror.db"_s), Database::Schema::Mirror);
    if (!ledger || !mirror)
        qFatal("a test's stores cannot be opened");
    ledgerFile = std::move(*ledger);
    mirrorFile = std::move(*mirror);
    store = std::make_unique<LedgerStore>(*ledgerFile);
    documents = std::make_unique<DocumentStore>(*mirrorFile);
    intake = std::make_unique<LedgerIntake>(*store, *documents, clock);
}

TrainingLedger::TrainingLedger()
{
    EXPECT_THAT(Founding::training(intake(), *hub.documents, u"training.example/test"_s,
                    logKey.key().publicKey, registrar, clock.now()),
        Succeeds());
    const std::vector<Member> members{ member(u"chair"_s, u"cao"_s, { u"council.chair"_s }),
        member(u"a"_s, u"npa"_s, { u"council.member"_s }),
        member(u"b"_s, u"mod"_s, { u"council.member"_s }),
        member(u"c"_s, u"npa"_s, { u"council.member"_s }),
        member(u"officer"_s, u"police"_s, { u"npa.officer"_s, u"nco.duty"_s }) };
    const auto roster = Founding::roster(intake(), members, { &registrar }, clock.now());
    EXPECT_THAT(roster, Succeeds());
    EXPECT_THAT(Founding::take(intake(), *hub.documents, *roster), Succeeds());
}

Member TrainingLedger::member(const QString& id, const QString& body, const QStringList& roles)
{
    auto& signer = keys[id];
    if (!signer)
        signer = std::make_unique<MemorySigner>();
    const bool acts = roles.contains(u"npa.officer"_s) || roles.contains(u"sdf.operator"_s);
    return { id, body, { id, id }, roles, { signer->key() },
        acts ? anyDesignation() : Designation() };
}

Statement TrainingLedger::statement(
    const QString& signer, const QString& type, decltype(Statement::body) body)
{
    return StatementBuilder::make(
        intake().place(clock.now()), signer, key(signer).key().keyId, type, std::move(body));
}

QByteArray TrainingLedger::envelope(const Statement& statement)
{
    const auto bytes = StatementBuilder::seal(statement, { &key(statement.signer) });
    EXPECT_THAT(bytes, Succeeds());
    return *bytes;
}

MatterSheet TrainingLedger::sheet(const QString& id, const QString& action)
{
    MatterSheet sheet;
    sheet.matterId = id;
    sheet.action = action;
    sheet.basis = action == u"neutralise" ? u"pdea-6-2"_s : u"act42-45"_s;
    sheet.title = { u"電力事業者への攻撃"_s, u"Attack on a power company"_s };
    sheet.what = { { u"深刻度を3とする。"_s, u"Raise the severity to 3."_s } };
    if (action == u"neutralise") {
        sheet.targets
            = { { u"203.0.113.7"_s, u"unknown"_s, {}, u"B2"_s, u"command and control"_s } };
        completeMeasure(sheet, u"officer"_s);
    }
    return sheet;
}

QByteArray TrainingLedger::openEnvelope(
    const QString& signer, const QString& id, const QString& action)
{
    const MatterSheet asked = sheet(id, action);
    const Document body{ randomBytes(32), *asked.toBytes() };
    EXPECT_THAT(hub.documents->keep(body), Succeeds());
    MatterOpen open{ id, action, asked.basis, body.commit(), {}, state().policy.sha256, {} };
    if (!asked.targets.empty()) {
        const Document targets{ randomBytes(32), *asked.targetBytes() };
        EXPECT_THAT(hub.documents->keep(targets), Succeeds());
        open.targetCommit = targets.commit();
    }
    describe(open, asked);
    return envelope(statement(signer, u"matter_open"_s, open));
}

void TrainingLedger::open(const QString& id, const QString& action, const QString& signer)
{
    EXPECT_TRUE(append(openEnvelope(signer, id, action)).counts);
}

Mark TrainingLedger::mark(const QString& id, Verb verb, const QString& seat) const
{
    const Matter& matter = state().matters.at(id);
    const QString role = seat == u"chair" ? u"council.chair"_s : u"council.member"_s;
    return { id, matter.requestSha256, matter.policySha256, state().roster.sha256, seat, role, verb,
        verbWord(verb), {}, {} };
}

QByteArray TrainingLedger::markEnvelope(
    const QString& signer, const QString& id, Verb verb, const QString& seat)
{
    return envelope(statement(signer, u"mark"_s, mark(id, verb, seat)));
}

LedgerEntry TrainingLedger::append(const QByteArray& bytes)
{
    const auto appended = intake().append(bytes);
    EXPECT_THAT(appended, Succeeds());
    return appended ? appended->entry : LedgerEntry();
}

} // namespace yagura::testing
