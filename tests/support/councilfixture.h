#pragma once

#include "ledger/envelope.h"
#include "matters/founding.h"
#include "matters/ledgerintake.h"
#include "domain/reasondocument.h"
#include "matters/statementbuilder.h"
#include "signing/memorysigner.h"
#include "store/database.h"
#include "store/documentstore.h"
#include "store/ledgerstore.h"
#include "support/measures.h"
#include "support/workspacefixture.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <map>
#include <memory>

namespace yagura::testing {

/// A training council on a real ledger: registrar, a chair, members of different bodies and a duty
/// officer who puts matters, each with a key in memory; and the workspace of the console where
/// `self` sits. What the desk signs comes home only when `deliver()` is called.
struct CouncilFixture : WorkspaceFixture {
    QTemporaryDir folder;
    std::unique_ptr<Database> mirror = opened("mirror.db", Database::Schema::Mirror);
    std::unique_ptr<Database> ledgerFile = opened("ledger.db", Database::Schema::Ledger);
    DocumentStore documents{ *mirror };
    LedgerStore ledgerStore{ *ledgerFile };
    LedgerIntake ledger{ ledgerStore, documents, time };
    MemorySigner registrar;
    MemorySigner logKey;
    std::map<QString, std::unique_ptr<MemorySigner>> keys; ///< by member id

    /// Founds the ledger and enrols everybody; `m-self` has the desk.
    CouncilFixture()
    {
        using namespace Qt::StringLiterals;
        const auto founded = Founding::training(ledger, documents, u"training.example/test"_s,
            logKey.key().publicKey, registrar, time.now());
        must(founded);
        std::vector<Member> members{ member(u"m-self"_s, u"academia-1"_s,
                                         { u"委員"_s, u"Member"_s }, u"council.member"_s),
            member(u"m-chair"_s, u"nco"_s, { u"議長"_s, u"Chair"_s }, u"council.chair"_s),
            member(u"m-0003"_s, u"npa"_s, { u"警察庁委員"_s, u"Member for the NPA"_s },
                u"council.member"_s),
            member(u"m-0004"_s, u"mod"_s, { u"防衛省委員"_s, u"Member for the MOD"_s },
                u"council.member"_s),
            member(u"m-duty"_s, u"nco-duty"_s, { u"当直官"_s, u"Duty officer"_s }, u"nco.duty"_s),
            member(u"m-officer"_s, u"police"_s, { u"執行官"_s, u"Officer"_s }, u"npa.officer"_s) };
        members.back().designation = anyDesignation();
        const auto step = Founding::roster(ledger, members, { &registrar }, time.now());
        must(step);
        must(Founding::take(ledger, documents, *step));
        feedBook();
        desk.setSigner(keys.at(u"m-self"_s).get());
    }

    /// An escalation from 2 to 3.
    MatterSheet escalation(const QString& number) const
    {
        using namespace Qt::StringLiterals;
        MatterSheet sheet;
        sheet.matterId = number;
        sheet.action = u"escalate"_s;
        sheet.basis = u"act42-45"_s;
        sheet.title = { u"九州電力分野の深刻度を3へ"_s, u"Raise power in Kyushu to level 3"_s };
        sheet.what = { { u"電力（九州）の深刻度を2から3へ引き上げる。"_s,
            u"Raise power in Kyushu from level 2 to level 3."_s } };
        sheet.why
            = { { u"2拠点で供給に支障が続いている。"_s, u"Supply is disturbed at two sites."_s },
                  { u"同じ手口が他の事業者でも見つかった。"_s,
                      u"The same method was found at another operator."_s } };
        sheet.notKnown = { { u"侵入経路。2拠点は未報告。"_s,
            u"The entry vector; two sites have not reported."_s } };
        sheet.sector = u"ci.power"_s;
        sheet.prefecture = 40;
        sheet.from = Severity::Certain;
        sheet.to = Severity::Major;
        sheet.evidence = { Digest::of("evidence").hex() };
        return sheet;
    }

    /// A measure against three servers, one abroad and one nobody knows where.
    MatterSheet measure(const QString& number) const
    {
        using namespace Qt::StringLiterals;
        MatterSheet sheet = escalation(number);
        sheet.action = u"neutralise"_s;
        sheet.basis = u"pdea-6-2"_s;
        sheet.title = { u"指令サーバ3台の無害化"_s, u"Neutralise three command servers"_s };
        sheet.from = sheet.to = Severity::Unassessed;
        sheet.track = u"P"_s;
        sheet.targets
            = { { u"192.0.2.10"_s, u"ホスティングA"_s, u"JP"_s, u"B2"_s, u"C2通信を観測"_s },
                  { u"198.51.100.7"_s, u"Hosting B"_s, u"NL"_s, u"B2"_s, u"C2通信を観測"_s },
                  { u"203.0.113.5"_s, {}, {}, u"C3"_s, u"指令サーバとして設定に記載"_s } };
        completeMeasure(sheet, u"m-officer"_s);
        return sheet;
    }

    /// Puts the sheet as `opener`; its documents arrive unless `withDocuments` is false. Returns
    /// the matter's number.
    QString put(const MatterSheet& sheet, const QString& opener, bool withDocuments = true)
    {
        using namespace Qt::StringLiterals;
        const Document content{ randomBytes(32), *sheet.toBytes() };
        MatterOpen open{ sheet.matterId, sheet.action, sheet.basis, content.commit(), {},
            ledger.state().policy.sha256, {} };
        std::vector<Document> papers{ content };
        if (!sheet.targets.empty()) {
            papers.push_back({ randomBytes(32), *sheet.targetBytes() });
            open.targetCommit = papers.back().commit();
        }
        describe(open, sheet);
        for (const QString& hex : sheet.evidence)
            open.evidence.push_back(*Digest::fromHex(hex));
        for (const Document& paper : papers)
            must(documents.keep(paper));
        state(opener, u"matter_open"_s, open);
        feedBook(withDocuments ? papers : std::vector<Document>());
        return sheet.matterId;
    }

    /// A mark by another seat, verified and in the book.
    void mark(const QString& matterId, const QString& member, const QString& seat, Verb verb,
        const QString& reason = {})
    {
        const Matter& matter = ledger.state().matters.at(matterId);
        const QString role = ledger.state().roster.findMember(member)->roles.front();
        Mark content{ matterId, matter.requestSha256, matter.policySha256,
            ledger.state().roster.sha256, seat, role, verb, verbWord(verb), reason, {} };
        state(member, QStringLiteral("mark"), content);
        feedBook();
    }

    /// The member says that the own key counts for nothing from now on.
    void revoke(const QString& who, const QString& reasonCode)
    {
        state(who, QStringLiteral("revocation"),
            Revocation{ who, keys.at(who)->key().keyId, 0, reasonCode });
        feedBook();
    }

    /// The ledger has one witness, and it has signed a head above the first `size` entries.
    void witness(qint64 size)
    {
        LedgerHealth health = book.health();
        health.freshness = LedgerHealth::Freshness::Fresh;
        health.witnessThreshold = 1;
        health.witnessedSize = size;
        health.witnessTime = size > 0 ? time.now() : Instant();
        book.setHealth(health);
    }

    /// What the hub does with the desk's queue: orders it, and sends it to everybody.
    void deliver()
    {
        const auto waiting = desk.submissions();
        for (const Submission& submission : waiting) {
            if (submission.state != SubmissionState::Queued)
                continue;
            for (const Document& paper : submission.documents)
                must(documents.keep(paper));
            const auto appended = ledger.append(submission.envelope);
            feedBook(submission.documents);
            desk.settle(submission.payloadSha256,
                appended ? SubmissionState::Logged : SubmissionState::Refused,
                appended ? QString() : appended.error().reason);
        }
    }

    /// Hands the book what the ledger has and the book does not.
    void feedBook(const std::vector<Document>& papers = {})
    {
        BookUpdate update;
        const auto& all = ledger.entries();
        update.entries.assign(all.begin() + m_fed, all.end());
        m_fed = static_cast<std::ptrdiff_t>(all.size());
        for (const LedgerEntry& entry : update.entries) {
            if (const auto* change = entry.statement.as<DocumentChange>())
                update.addressed.emplace_back(change->document,
                    documents.findAddressed(change->document).value_or(QByteArray()));
        }
        update.state = std::make_shared<const CouncilState>(ledger.state());
        update.root = ledger.root();
        update.documents = papers;
        book.apply(update, time.now());
    }

private:
    template <typename T> static void must(const Result<T>& result)
    {
        ASSERT_TRUE(result.has_value())
            << result.error().reason.toStdString() << ' ' << result.error().detail.toStdString();
    }

    std::unique_ptr<Database> opened(const char* file, Database::Schema schema) const
    {
        return std::move(*Database::open(folder.filePath(QString::fromLatin1(file)), schema));
    }

    Member member(
        const QString& id, const QString& content, const BilingualText& office, const QString& role)
    {
        keys[id] = std::make_unique<MemorySigner>();
        return { id, content, office, { role }, { keys[id]->key() } };
    }

    void state(const QString& member, const QString& type, decltype(Statement::body) content)
    {
        time.advance(std::chrono::minutes(1));
        const MemorySigner& key = *keys.at(member);
        const Statement statement = StatementBuilder::make(
            ledger.place(time.now()), member, key.key().keyId, type, std::move(content));
        const auto envelope = StatementBuilder::seal(statement, { &key });
        must(envelope);
        must(ledger.append(*envelope));
    }

    std::ptrdiff_t m_fed = 0;
};

} // namespace yagura::testing
