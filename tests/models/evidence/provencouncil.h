#pragma once

#include "domain/mattersheet.h"
#include "evidence/bundleshelves.h"
#include "ledger/checkpoint.h"
#include "ledger/cosignature.h"
#include "ledger/envelope.h"
#include "ledger/statementcodec.h"
#include "matters/draftroom.h"
#include "matters/ledgerintake.h"
#include "domain/reasondocument.h"
#include "domain/recorddocument.h"
#include "policy/rosterdocument.h"
#include "signing/memorysigner.h"
#include "signing/signaturecheck.h"
#include "support/manualclock.h"

#include <QProcess>
#include <QTemporaryFile>
#include <gtest/gtest.h>

#include <map>
#include <memory>

namespace yagura::testing {

/// A quarter of an hour of a council with everything that a bundle can hold: root keys, three
/// registrars, a witness, a member whose key is on P-256, new trust, a decided and a refused
/// matter, a revoked key and its member's return, a measure on its way and an operator's report.
/// Keys, salts, nonces and times are always the same; only signatures on P-256 differ from run to
/// run.
class ProvenCouncil {
public:
    static constexpr char16_t origin[] = u"training.example/evidence-sample";
    static constexpr char16_t witnessName[] = u"oversight.example/w1";

    ManualClock time{ Instant{ 1795404532123 } }; // 2026-11-23
    BundleLedger shelf;
    BundleDocuments documents;
    LedgerIntake ledger{ shelf, documents, time };

    /// The whole story, with heads at 9 and 21 entries; one more entry stands behind them.
    static std::unique_ptr<ProvenCouncil> whole()
    {
        auto council = std::make_unique<ProvenCouncil>();
        council->found();
        council->decide();
        council->head();
        council->revoke();
        council->apply();
        council->report();
        council->head();
        council->put("2026-0003");
        return council;
    }

    std::vector<KeptHead> heads() const { return *shelf.heads(); }

    static MemorySigner key(const char* name)
    {
        return MemorySigner(std::move(
            *SecretKey::fromSeed(Digest::of(QByteArray("evidence sample: ") + name).bytes())));
    }

    static NoteKey witness()
    {
        return { QString::fromUtf16(witnessName), NoteKey::Kind::Cosignature,
            key("witness").key().publicKey };
    }

    /// Founds the ledger, enrols everybody, changes trust.
    void found()
    {
        using namespace Qt::StringLiterals;
        Trust trust;
        for (const char* name : { "registrar-1", "registrar-2", "registrar-3" })
            trust.registrars.push_back(key(name).key().publicKey);
        trust.registrarThreshold = 2;
        for (const char* name : { "root-1", "root-2", "root-3" })
            trust.rootKeys.push_back(key(name).key().publicKey);
        trust.rootThreshold = 2;
        trust.witnesses = { witness().toVkey() };
        trust.witnessThreshold = 1;
        say({ "registrar-1", "root-1", "root-2" }, u"registrar"_s, u"genesis"_s,
            Genesis{ u"exercise"_s, key("log").key().publicKey, trust, {} });

        const QByteArray pack = PolicyPack::builtInBytes();
        must(documents.keepAddressed(pack));
        say({ "registrar-1", "registrar-2" }, u"registrar"_s, u"policy"_s,
            DocumentChange{ 1, {}, Digest::of(pack) });
        enrol(1);

        trust.registrars.back() = key("registrar-4").key().publicKey;
        say({ "root-2", "root-3" }, u"root"_s, u"trust"_s, TrustChange{ 1, trust });
    }

    /// A matter that everybody signs off, one of them on P-256.
    void decide()
    {
        using namespace Qt::StringLiterals;
        put("2026-0001");
        mark("m-0001", u"chair"_s, u"council.chair"_s, Verb::SignOff);
        mark("m-0002", u"member"_s, u"council.member"_s, Verb::SignOff);
        mark("m-0003", u"member"_s, u"council.member"_s, Verb::SignOff);
        mark("m-0005", u"commission"_s, u"commission.member"_s, Verb::Acknowledge);
    }

    /// A matter that is refused, and between its marks a key that is revoked.
    void revoke()
    {
        using namespace Qt::StringLiterals;
        put("2026-0002");
        mark("m-0002", u"member"_s, u"council.member"_s, Verb::SignOff);
        say({ "registrar-2" }, u"registrar"_s, u"revocation"_s,
            Revocation{ u"m-0002"_s, key("m-0002").key().keyId, 0, u"stolen"_s });
        mark("m-0001", u"chair"_s, u"council.chair"_s, Verb::Refuse, u"insufficient_evidence"_s);
        m_seeds["m-0002"] = "m-0002-again";
        enrol(2);
    }

    /// A measure against one server in Japan, with its requirements checked and the chair's answer.
    void apply()
    {
        using namespace Qt::StringLiterals;
        MatterSheet sheet;
        sheet.matterId = m_matter = u"2026-0004"_s;
        sheet.action = u"neutralise"_s;
        sheet.basis = u"pdea-6-2"_s;
        sheet.track = u"P"_s;
        sheet.title = { u"国内の指令サーバの無害化"_s, u"Neutralise a C2 server in Japan"_s };
        sheet.what = { { u"指令サーバのプログラムを停止する。"_s, u"Stop the C2 program."_s } };
        sheet.why = { { u"攻撃が続いている。"_s, u"The attack goes on."_s } };
        sheet.sector = u"ci.power"_s;
        sheet.prefecture = 40;
        for (const char* field :
            { "harm_communication", "necessity", "server_location", "suspected_harm", "urgency" })
            sheet.record.emplace_back(
                QString::fromLatin1(field), BilingualText{ u"記載"_s, u"Recorded."_s });
        sheet.methods = { u"stop_program"_s };
        sheet.officer = u"m-0006"_s;
        sheet.targets
            = { { u"203.0.113.21"_s, u"架空ホスティング"_s, u"JP"_s, u"B2"_s, u"指令の通信"_s } };
        const Document paper = keep(*sheet.toBytes());
        const Document targets = keep(*sheet.targetBytes());
        say({ "m-0006" }, u"m-0006"_s, u"matter_open"_s,
            requestFor(sheet, paper.commit(), targets.commit(), ledger.state().policy.sha256));
        const StepRecord record{ m_matter, u"requirements"_s,
            { { u"legal_test"_s, u"要件を満たす。"_s } } };
        MarkFacts facts;
        facts.outcome = u"met"_s;
        facts.atS = time.now().ms / 1000;
        facts.recordFields = record.fieldNames();
        facts.recordCommit = keep(*record.toBytes()).commit();
        mark("m-0004", u"requirements"_s, u"nco.duty"_s, verbsOf(StepKind::Requirements).front(),
            {}, facts);
        mark("m-0001", u"chair"_s, u"council.chair"_s, Verb::SignOff);
    }

    /// An operator's report up to the prompt one, by the operator itself and the office.
    void report()
    {
        using namespace Qt::StringLiterals;
        const auto step = [&](const char* member, const QString& role, const QString& word,
                              const QString& outcome = {}) {
            ReportStep content;
            content.reportId = u"r-2026-01"_s;
            content.operatorId = u"op-1"_s;
            content.computerId = u"op-1-c1"_s;
            content.step = word;
            content.role = role;
            content.atS = time.now().ms / 1000;
            content.outcome = outcome;
            say({ member }, QString::fromLatin1(member), u"report_step"_s, content);
        };
        step("m-0007", u"operator.reporter"_s, u"detected"_s);
        step("m-0007", u"operator.reporter"_s, u"aware"_s);
        step("m-0004", u"nco.duty"_s, u"duty_check"_s, u"reportable"_s);
        step("m-0007", u"operator.reporter"_s, u"quick"_s);
    }

    void put(const char* number)
    {
        using namespace Qt::StringLiterals;
        MatterSheet sheet;
        sheet.matterId = m_matter = QString::fromLatin1(number);
        sheet.action = u"escalate"_s;
        sheet.basis = u"act42-45"_s;
        sheet.title = { u"九州電力分野の深刻度を3へ"_s, u"Raise power in Kyushu to level 3"_s };
        sheet.what = { { u"電力（九州）の深刻度を2から3へ引き上げる。"_s,
            u"Raise power in Kyushu from level 2 to level 3."_s } };
        sheet.why
            = { { u"2拠点で供給に支障が続いている。"_s, u"Supply is disturbed at two sites."_s } };
        sheet.notKnown = { { u"侵入経路。"_s, u"The entry vector."_s } };
        sheet.sector = u"ci.power"_s;
        sheet.prefecture = 40;
        sheet.from = Severity::Certain;
        sheet.to = Severity::Major;
        sheet.evidence = { Digest::of("evidence").hex() };
        const Document paper = keep(*sheet.toBytes());
        say({ "m-0004" }, u"m-0004"_s, u"matter_open"_s,
            MatterOpen{ sheet.matterId, sheet.action, sheet.basis, paper.commit(), {},
                ledger.state().policy.sha256, { Digest::of("evidence") } });
    }

    void mark(const char* member, const QString& seat, const QString& role, Verb verb,
        const QString& reason = {}, const MarkFacts& facts = {})
    {
        using namespace Qt::StringLiterals;
        const Matter& matter = ledger.state().matters.at(m_matter);
        Mark content{ m_matter, matter.requestSha256, matter.policySha256,
            ledger.state().roster.sha256, seat, role, verb, verbWord(verb), reason, {} };
        if (!reason.isEmpty())
            content.reasonCommit
                = keep(*ReasonDocument::write(m_matter, { reason, u"現地の報告が一件のみ。"_s }))
                      .commit();
        content.facts = facts;
        say({ member }, QString::fromLatin1(member), u"mark"_s, content);
    }

    /// What the log key and the witness sign about all entries so far.
    QByteArray note() const
    {
        const Checkpoint checkpoint{ ledger.state().ledger, ledger.size(), ledger.root() };
        auto signedNote = SignedNote::fromBytes(checkpoint.toNote(key("log").key().publicKey,
            [](QByteArrayView bytes) { return key("log").signNow(bytes); }));
        signedNote->lines.push_back(
            Cosignature::make(witness(), checkpoint.text(), time.now().ms / 1000,
                [](QByteArrayView bytes) { return key("witness").signNow(bytes); }));
        return signedNote->toBytes();
    }

    void head() { must(ledger.acceptCheckpoint(note())); }

private:
    template <typename T> static void must(const Result<T>& result)
    {
        ASSERT_TRUE(result.has_value())
            << result.error().reason.toStdString() << ' ' << result.error().detail.toStdString();
    }

    Document keep(const QByteArray& body)
    {
        const Document document{ Digest::of(QByteArray("salt") + body).bytes(), body };
        must(documents.keep(document));
        return document;
    }

    MemberKey keyOf(const char* name) const
    {
        if (name == QByteArray("m-0003"))
            return *SignatureCheck::memberKey(QString::fromUtf16(SignatureCheck::p256),
                QByteArray::fromHex(
                    "048563fbedf91c611d6e044fabf9deba6b10c25d526dd880d7754fb801c84c1cb1"
                    "78d1f0963f94e6c31ab11e82bcf5e082fbea812c8cc6927396f0c74442d2e566"));
        const auto seed = m_seeds.find(name);
        return key(seed == m_seeds.end() ? name : seed->second.constData()).key();
    }

    void enrol(qint64 seq)
    {
        using namespace Qt::StringLiterals;
        Roster roster;
        roster.seq = seq;
        roster.members = {
            { u"m-0001"_s, u"nco"_s, { u"議長"_s, u"Chair"_s }, { u"council.chair"_s },
                { keyOf("m-0001") } },
            { u"m-0002"_s, u"npa"_s, { u"警察庁委員"_s, u"Member for the NPA"_s },
                { u"council.member"_s }, { keyOf("m-0002") } },
            { u"m-0003"_s, u"mod"_s, { u"防衛省委員"_s, u"Member for the MOD"_s },
                { u"council.member"_s }, { keyOf("m-0003") } },
            { u"m-0004"_s, u"nco-duty"_s, { u"当直官"_s, u"Duty officer"_s }, { u"nco.duty"_s },
                { keyOf("m-0004") } },
            { u"m-0005"_s, u"commission"_s, { u"監理委員"_s, u"Commissioner"_s },
                { u"commission.member"_s }, { keyOf("m-0005") } },
            { u"m-0006"_s, u"npa-cyber"_s, { u"執行官"_s, u"Officer"_s }, { u"npa.officer"_s },
                { keyOf("m-0006") }, { u"No.1"_s, 1790000000, 0 } },
            { u"m-0007"_s, u"op-1"_s, { u"電力会社の報告担当"_s, u"Reporter of a power company"_s },
                { u"operator.reporter"_s }, { keyOf("m-0007") } },
        };
        const QByteArray bytes = *RosterDocument::write(roster);
        must(documents.keepAddressed(bytes));
        say({ "registrar-2", "registrar-1" }, u"registrar"_s, u"roster"_s,
            DocumentChange{ seq, ledger.state().roster.sha256, Digest::of(bytes) });
    }

    /// P-256 by the openssl program: this program itself only verifies such signatures.
    static QByteArray signOnP256(const QByteArray& bytes, const MemberKey& key)
    {
        using namespace Qt::StringLiterals;
        // RFC 5915: version 1, the number itself, the curve.
        const QByteArray scalar = Digest::of("evidence sample: m-0003").bytes().toHex();
        QTemporaryFile secret, message;
        EXPECT_TRUE(secret.open() && message.open());
        secret.write(QByteArray::fromHex("30310201010420" + scalar + "a00a06082a8648ce3d030107"));
        message.write(bytes);
        secret.flush();
        message.flush();
        for (int attempt = 0; attempt < 64; ++attempt) { // until s is in the lower half
            QProcess openssl;
            openssl.start(u"openssl"_s,
                { u"dgst"_s, u"-sha256"_s, u"-keyform"_s, u"DER"_s, u"-sign"_s, secret.fileName(),
                    message.fileName() });
            EXPECT_TRUE(openssl.waitForFinished());
            const QByteArray signature = openssl.readAllStandardOutput();
            if (SignatureCheck::verify(key, bytes, signature))
                return signature;
        }
        ADD_FAILURE() << "openssl gives no signature that holds";
        return {};
    }

    QByteArray sign(const char* name, const QByteArray& bytes) const
    {
        if (name == QByteArray("m-0003"))
            return signOnP256(bytes, keyOf(name));
        const auto seed = m_seeds.find(name);
        return key(seed == m_seeds.end() ? name : seed->second.constData()).signNow(bytes);
    }

    void say(const std::vector<const char*>& signers, const QString& signer, const QString& type,
        decltype(Statement::body) body)
    {
        using namespace Qt::StringLiterals;
        time.advance(std::chrono::seconds(41));
        Statement statement;
        statement.type = type;
        statement.ledger = QString::fromUtf16(origin);
        statement.signer = signer;
        statement.keyId = keyOf(signers.front()).keyId;
        statement.signedAtS = time.now().ms / 1000 - 2;
        statement.nonce = Digest::of(QByteArray::number(ledger.size())).hex().left(32);
        statement.exercise = true;
        statement.seen = ledger.seen();
        statement.build = Digest::of("the sample's program").hex();
        statement.body = std::move(body);
        const auto payload = StatementCodec::write(statement);
        must(payload);
        Envelope envelope{ QString::fromUtf16(Envelope::statementType), *payload, {} };
        for (const char* name : signers)
            envelope.signatures.push_back(
                { keyOf(name).keyId, sign(name, envelope.preAuthentication()) });
        const auto appended = ledger.append(*envelope.toBytes());
        must(appended);
        EXPECT_TRUE(appended->entry.counts || type == "mark"_L1)
            << type.toStdString() << ' ' << appended->entry.whyNot.toStdString();
    }

    QString m_matter;
    std::map<QByteArray, QByteArray> m_seeds; ///< of keys that are not named like their member
};

} // namespace yagura::testing
