#include "signing/signingrequest.h"

#include "signing/ed25519.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

SigningRequest full()
{
    SigningRequest request;
    request.key = { {}, u"/usr/lib/module.so"_s, u"council"_s, QByteArray::fromHex("0102") };
    request.language = Language::English;
    request.textPercent = 150;
    request.window = QRect(10, -20, 800, 600);
    request.bytes = QByteArray("DSSEv1\0bytes", 12);
    request.papers = { { { QByteArray(32, 's'), "{}" } }, "request", "policy" };
    return request;
}

QByteArray changed(const QString& field, const QJsonValue& value)
{
    QJsonObject object = QJsonDocument::fromJson(full().toBytes()).object();
    if (value.isUndefined())
        object.remove(field);
    else
        object[field] = value;
    return QJsonDocument(object).toJson();
}

} // namespace

TEST(SigningRequest, ComesThroughWhole)
{
    const auto read = SigningRequest::fromBytes(full().toBytes());
    ASSERT_THAT(read, Succeeds());
    EXPECT_EQ(*read, full());
    SigningRequest file = full();
    file.act = SigningRequest::Act::ListKeys;
    file.key = { u"/home/member/member.key"_s };
    EXPECT_EQ(*SigningRequest::fromBytes(file.toBytes()), file);
}

TEST(SigningRequest, TakesNothingThatItDoesNotKnow)
{
    for (const QString& field : { u"v"_s, u"act"_s, u"key"_s, u"language"_s, u"window"_s,
             u"bytes_base64"_s, u"documents"_s, u"text_percent"_s })
        EXPECT_THAT(SigningRequest::fromBytes(changed(field, QJsonValue::Undefined)),
            FailsWithReason("E-SGN-FORM"))
            << field.toStdString();
    EXPECT_THAT(SigningRequest::fromBytes(changed(u"pin"_s, u"1234"_s)),
        FailsWithReason("E-SGN-FORM")); // no secret has a place in it
    EXPECT_THAT(
        SigningRequest::fromBytes(changed(u"act"_s, u"export"_s)), FailsWithReason("E-SGN-FORM"));
    EXPECT_THAT(SigningRequest::fromBytes(changed(u"bytes_base64"_s, u"!"_s)),
        FailsWithReason("E-SGN-FORM"));
    EXPECT_THAT(SigningRequest::fromBytes("[]"), FailsWithReason("E-SGN-FORM"));
    EXPECT_THAT(SigningRequest::fromBytes({}), FailsWithReason("E-SGN-FORM"));
}

TEST(SigningRequest, IsNoLongerThanItsLimit)
{
    QByteArray bytes = full().toBytes();
    bytes += QByteArray(SigningRequest::mostBytes - bytes.size(), ' ');
    EXPECT_THAT(SigningRequest::fromBytes(bytes), Succeeds());
    EXPECT_THAT(SigningRequest::fromBytes(bytes + ' '), FailsWithReason("E-SGN-FORM"));
}

TEST(SigningAnswer, ComesThroughWhole)
{
    const MemberKey key = Ed25519::memberKey(SecretKey::generate().publicKey());
    const SigningAnswer answer{ "signature", { { "\x01", u"council key"_s, key } } };
    const auto read = SigningAnswer::fromBytes(answer.toBytes());
    ASSERT_THAT(read, Succeeds());
    EXPECT_EQ(*read, answer);
}

TEST(SigningAnswer, CarriesWhyThereIsNone)
{
    const auto read = SigningAnswer::fromBytes(
        SigningAnswer::toBytes(Error{ Error::Code::Refused, u"detail"_s, u"E-SGN-PAPER"_s }));
    EXPECT_THAT(read, FailsWithReason("E-SGN-PAPER"));
    EXPECT_EQ(read.error().detail, u"detail"_s);
}

TEST(SigningAnswer, IsGoneWhenItCannotBeRead)
{
    EXPECT_THAT(SigningAnswer::fromBytes({}), FailsWithReason("E-SGN-GONE"));
    EXPECT_THAT(SigningAnswer::fromBytes("{}"), FailsWithReason("E-SGN-GONE"));
    EXPECT_THAT(SigningAnswer::fromBytes(R"({"v":1,"reason":"E-X","more":1})"),
        FailsWithReason("E-SGN-GONE"));
    const SigningAnswer longest{ QByteArray(SigningAnswer::mostBytes, 'x'), {} };
    EXPECT_THAT(SigningAnswer::fromBytes(longest.toBytes()), FailsWithReason("E-SGN-GONE"));
    // A point that nobody may use is no key of a token.
    EXPECT_THAT(
        SigningAnswer::fromBytes(
            R"({"v":1,"signature_base64":"","keys":[{"id":"01","label":"","algorithm":"ed25519","public_base64":")"
            + QByteArray(32, '\0').toBase64() + R"("}]})"),
        FailsWithReason("E-SGN-GONE"));
}
