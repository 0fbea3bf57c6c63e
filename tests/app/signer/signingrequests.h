#pragma once

#include "ledger/envelope.h"
#include "ledger/statementcodec.h"
#include "signing/signingrequest.h"
#include "support/councilfixture.h"

namespace yagura::testing {

/// Keeps what the desk asks a signature for, and signs nothing.
class AskedSigner : public Signer {
public:
    explicit AskedSigner(MemberKey key)
        : m_key(std::move(key))
    {
    }

    MemberKey key() const override { return m_key; }
    void offerPapers(const SigningPapers& papers) override { request.papers = papers; }
    QFuture<Result<QByteArray>> sign(const QByteArray& bytes) override
    {
        request.bytes = bytes;
        return QtFuture::makeReadyFuture(
            Result<QByteArray>(Error{ Error::Code::Refused, {}, QStringLiteral("E-SGN-CANCEL") }));
    }

    SigningRequest request;

private:
    MemberKey m_key;
};

/// What the desk of a council member hands to the signing process, as the console makes it.
struct SigningRequests : CouncilFixture {
    AskedSigner asked{ keys.at(QStringLiteral("m-self"))->key() };
    const QString number = QStringLiteral("2026-0147");

    SigningRequests() { desk.setSigner(&asked); }

    MemberKey key() const { return asked.key(); }

    SigningRequest mark(Verb verb = Verb::SignOff, const MarkReason& reason = {})
    {
        if (!book.find(number))
            put(escalation(number), QStringLiteral("m-duty"));
        return drafted(desk.draftMark(number, verb, QStringLiteral("member"), reason));
    }
    SigningRequest markOfMeasure()
    {
        put(measure(number), QStringLiteral("m-duty"));
        return drafted(desk.draftMark(number, Verb::SignOff, QStringLiteral("member"), {}));
    }
    SigningRequest matterOpen() { return drafted(desk.draftMatter(escalation(number))); }

    SigningRequest drafted(const Result<Draft>& draft)
    {
        EXPECT_TRUE(draft) << (draft ? "" : draft.error().reason.toStdString());
        if (draft)
            desk.sign(*draft);
        SigningRequest request = asked.request;
        request.key = { {}, QStringLiteral("/module.so"), QStringLiteral("token"), "\x01" };
        request.language = Language::English;
        return request;
    }

    /// The payload inside a pre-authentication encoding of a statement.
    static QByteArray payloadOf(const QByteArray& bytes)
    {
        return bytes.sliced(bytes.indexOf('{'));
    }
    static QByteArray encoded(const QByteArray& payload)
    {
        return Envelope::preAuthentication(Envelope::statementType, payload);
    }
    /// The same statement with something changed, in canonical form again.
    template <typename Change> static QByteArray remade(const QByteArray& payload, Change change)
    {
        auto statement = StatementCodec::read(payload);
        EXPECT_TRUE(statement);
        change(*statement);
        return StatementCodec::write(*statement).value_or(QByteArray());
    }
    /// The request with its mark changed.
    template <typename Change> static SigningRequest changed(SigningRequest request, Change change)
    {
        request.bytes = encoded(remade(payloadOf(request.bytes), change));
        return request;
    }
};

} // namespace yagura::testing
