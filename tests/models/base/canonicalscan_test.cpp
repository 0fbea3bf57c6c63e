#include "base/canonicalscan.h"

#include "base/canonicaljson.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <random>

using namespace yagura;

namespace {

const QByteArray statement
    = R"({"build":"","evidence":["a","b"],"exercise":true,"list":[],"none":{},)"
      R"("seen":{"root":"60f6","rules":2,"size":-6},"signed_at":179540481,"v":0})";

/// What the scan spares: reading, and writing again.
bool isWrittenAgain(const QByteArray& bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    return document.isObject() && document.toJson(QJsonDocument::Compact) == bytes
        && CanonicalJson::write(document.object(), { 8192, 3 }).has_value();
}

} // namespace

TEST(CanonicalScan, SeesAStatementsForm)
{
    EXPECT_TRUE(CanonicalScan::sees(statement, 2));
    EXPECT_TRUE(CanonicalScan::sees("{}", 1));
    EXPECT_FALSE(CanonicalScan::sees(statement, 1)) << "nested too deeply";
    EXPECT_FALSE(CanonicalScan::sees("{}", 0));
}

TEST(CanonicalScan, LeavesToTheProofWhatItDoesNotKnow)
{
    for (const QByteArray& bytes : { QByteArray(R"({"a":"\"quoted\""})"),
             QByteArray(R"({"a":9007199254740991})"), QByteArray("{\"a\":\"\xE6\xAB\x93\"}") }) {
        EXPECT_FALSE(CanonicalScan::sees(bytes, 4));
        EXPECT_TRUE(CanonicalJson::read(bytes, { 2048, 4 })) << bytes.constData();
    }
}

TEST(CanonicalScan, DoesNotSeeWhatIsNotCanonical)
{
    for (const char* bytes :
        { R"({"a":1,"a":1})", R"({"a":1,"b":{"d":1,"d":2}})", R"({"b":1,"a":2})", R"({"A":1})",
            R"({"":1})", R"({"a":01})", R"({"a":-0})", R"({"a":1.0})", R"({"a":1e3})", R"({"a":-})",
            R"({"a":null})", R"({"a":[1,]})", R"({"a":1,})", R"({"a": 1})", R"([])", R"("a")", "" })
        EXPECT_FALSE(CanonicalScan::sees(bytes, 4)) << bytes;
    EXPECT_FALSE(CanonicalScan::sees("{\"" + QByteArray(33, 'k') + "\":1}", 4));
    EXPECT_TRUE(CanonicalScan::sees("{\"" + QByteArray(32, 'k') + "\":1}", 4)) << "control";
}

TEST(CanonicalScan, SeesNothingThatIsCutOff)
{
    for (qsizetype length = 0; length < statement.size(); ++length)
        EXPECT_FALSE(CanonicalScan::sees(statement.first(length), 4)) << length;
    EXPECT_FALSE(CanonicalScan::sees(statement + '}', 4));
}

TEST(CanonicalScan, NeverSeesWhatAProofRefuses)
{
    std::mt19937 random(1);
    const QByteArray parts = R"({}[]",:0129-+.eEtruefalsn_ab\ /)"
                             "\n\x7f\xE6";
    const auto upTo = [&random](qsizetype most) {
        return std::uniform_int_distribution<qsizetype>(0, most)(random);
    };
    int seen = 0;
    for (int round = 0; round < 200'000; ++round) {
        QByteArray bytes = statement;
        for (qsizetype edits = upTo(3); edits >= 0; --edits) {
            const qsizetype at = upTo(bytes.size() - 1);
            if (upTo(2) == 0)
                bytes.remove(at, 1);
            else if (upTo(1) == 0)
                bytes[at] = parts[upTo(parts.size() - 1)];
            else
                bytes.insert(at, parts[upTo(parts.size() - 1)]);
        }
        if (!CanonicalScan::sees(bytes, 3))
            continue;
        ++seen;
        ASSERT_TRUE(isWrittenAgain(bytes)) << bytes.constData();
    }
    EXPECT_GT(seen, 1000) << "edits that keep the form";
}
