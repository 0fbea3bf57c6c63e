#include "registry/statementdraft.h"

#include "foundedledger.h"
#include "support/qtprinters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

struct Drafts : FoundedLedger {
    MemorySigner stranger, newcomer;

    Drafts() { found(); }
    StatementDraft enrolment() const
    {
        auto draft = enrol({ request(newcomer) }, registrars[0]);
        EXPECT_THAT(draft, Succeeds());
        return *draft;
    }
    static StatementDraft again(const StatementDraft& draft)
    {
        auto read = StatementDraft::fromBytes(draft.toBytes().value());
        EXPECT_THAT(read, Succeeds());
        return *read;
    }
    /// The draft's file with something changed in its first step.
    template <typename Change>
    static QByteArray changed(const StatementDraft& draft, const Change& change)
    {
        QJsonObject object = QJsonDocument::fromJson(*draft.toBytes()).object();
        QJsonArray steps = object[u"steps"].toArray();
        QJsonObject step = steps[0].toObject();
        change(step);
        steps[0] = step;
        object[u"steps"] = steps;
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
};

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace

TEST_F(Drafts, GoFromHandToHandUntilEnoughHaveSigned)
{
    StatementDraft draft = enrolment();
    EXPECT_FALSE(draft.isComplete());
    sign(draft, { &registrars[0] });
    StatementDraft second = again(draft);
    EXPECT_FALSE(second.isComplete());
    EXPECT_THAT(second.finished(), FailsWithReason("E-ROS-THRESHOLD"));
    sign(second, { &registrars[2] });
    const StatementDraft whole = again(second);
    EXPECT_TRUE(whole.isComplete());
    append(whole);
    EXPECT_EQ(ledger.state().roster.members.size(), 1u);
}

TEST_F(Drafts, CountAKeyOnceHoweverOftenItSigns)
{
    StatementDraft draft = enrolment();
    sign(draft, { &registrars[0] });
    EXPECT_THAT(draft.sign(opened(registrars[0])), FailsWithReason("E-DRF-SIGNED"));
    EXPECT_FALSE(draft.isComplete());
    const QByteArray twice = changed(draft, [](QJsonObject& step) {
        QJsonArray lines = step[u"signatures"].toArray();
        lines.append(lines[0]);
        step[u"signatures"] = lines;
    });
    EXPECT_THAT(StatementDraft::fromBytes(twice), FailsWithReason("E-DRF-FORM"));
}

TEST_F(Drafts, TakeNobodyElsesSignature)
{
    StatementDraft draft = enrolment();
    EXPECT_THAT(draft.sign(opened(stranger)), FailsWithReason("E-KEY-UNKNOWN"));
    EXPECT_THAT(draft.sign(opened(roots[0])), FailsWithReason("E-KEY-UNKNOWN"));
    sign(draft, { &registrars[0] });
    const QByteArray payload = draft.steps().front().payload;
    const QByteArray forged = changed(draft, [&](QJsonObject& step) {
        step[u"signatures"] = QJsonArray{ QJsonObject{ { u"keyid"_s, stranger.key().keyId },
            { u"sig"_s,
                base64(stranger.signNow(
                    Envelope::preAuthentication(Envelope::statementType, payload))) } } };
    });
    EXPECT_THAT(StatementDraft::fromBytes(forged), FailsWithReason("E-DRF-SIG"));
}

TEST_F(Drafts, AreRefusedWhenTheStatementWasChangedOnTheWay)
{
    StatementDraft draft = enrolment();
    sign(draft, { &registrars[0] });
    QByteArray payload = draft.steps().front().payload;
    payload.replace("\"seq\":2", "\"seq\":3");
    ASSERT_NE(payload, draft.steps().front().payload);
    EXPECT_THAT(StatementDraft::fromBytes(changed(
                    draft, [&](QJsonObject& step) { step[u"payload_base64"] = base64(payload); })),
        FailsWithReason("E-DRF-SIG"));
}

TEST_F(Drafts, AreRefusedWithADocumentThatTheStatementDoesNotName)
{
    const StatementDraft draft = enrolment();
    const auto swap = [&](const QString& field, const QByteArray& bytes) {
        return StatementDraft::fromBytes(
            changed(draft, [&](QJsonObject& step) { step[field] = base64(bytes); }));
    };
    EXPECT_THAT(
        swap(u"document_base64"_s, draft.steps().front().before), FailsWithReason("E-DRF-DOC"));
    // The roster to compare with is named by the statement as well: no change can hide behind it.
    EXPECT_THAT(
        swap(u"before_base64"_s, draft.steps().front().document), FailsWithReason("E-DRF-DOC"));
}

TEST_F(Drafts, AreRefusedInAnyOtherForm)
{
    const QByteArray bytes = *enrolment().toBytes();
    EXPECT_THAT(StatementDraft::fromBytes(bytes + " x"), FailsWithReason("E-DRF-FORM"));
    EXPECT_THAT(StatementDraft::fromBytes("{}"), FailsWithReason("E-DRF-FORM"));
    EXPECT_THAT(StatementDraft::fromBytes(bytes.mid(1)), FailsWithReason("E-DRF-FORM"));
    QByteArray other = bytes;
    other.replace("\"v\":1", "\"v\":2");
    EXPECT_THAT(StatementDraft::fromBytes(other), FailsWithReason("E-DRF-FORM"));
    QByteArray more = bytes;
    more.replace("\"v\":1", "\"v\":1,\"w\":1");
    EXPECT_THAT(StatementDraft::fromBytes(more), FailsWithReason("E-DRF-FORM"));
}

TEST_F(Drafts, PutTheKeyThatThePayloadNamesFirst)
{
    StatementDraft draft = enrolment();
    sign(draft, { &registrars[1], &registrars[2] });
    EXPECT_FALSE(draft.isComplete()); // two of three, but not the one who drafted it
    sign(draft, { &registrars[0] });
    ASSERT_TRUE(draft.isComplete());
    const auto envelope = Envelope::fromBytes(draft.finished()->front().envelope);
    ASSERT_TRUE(envelope);
    EXPECT_EQ(envelope->signatures.front().keyId, registrars[0].key().keyId);
    append(draft);
}
