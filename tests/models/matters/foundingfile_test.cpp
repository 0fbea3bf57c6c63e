#include "matters/foundingfile.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <gtest/gtest.h>

namespace yagura {
namespace {

using testing::FailsWithReason;
using testing::Succeeds;

TEST(FoundingFile, ReadsWhatItWrote)
{
    const std::vector<FoundingStep> steps{ { "genesis", {} }, { "roster", "document" } };
    const auto read = FoundingFile::read(FoundingFile::write(steps));
    ASSERT_THAT(read, Succeeds());
    ASSERT_EQ(read->size(), 2u);
    EXPECT_EQ(read->at(0).envelope, QByteArray("genesis"));
    EXPECT_TRUE(read->at(0).document.isEmpty());
    EXPECT_EQ(read->at(1).document, QByteArray("document"));
}

TEST(FoundingFile, RefusesWhatIsNoFounding)
{
    for (const QByteArray& bytes :
        { QByteArray(), QByteArray("{}"), QByteArray("[]"),
            QByteArray(R"({"v":2,"type":"founding","steps":[{"envelope_base64":"YQ=="}]})"),
            QByteArray(R"({"v":1,"type":"founding","steps":[]})"),
            QByteArray(R"({"v":1,"type":"founding","steps":[{}]})"),
            QByteArray(R"({"v":1,"type":"founding","steps":["YQ=="]})"),
            QByteArray(R"({"v":1,"type":"founding","steps":[{"envelope_base64":"YQ"}]})"),
            QByteArray(
                R"({"v":1,"type":"founding","steps":[{"envelope_base64":"YQ==","document_base64":""}]})"),
            QByteArray(
                R"({"v":1,"type":"founding","steps":[{"envelope_base64":"YQ==","more":1}]})") })
        EXPECT_THAT(FoundingFile::read(bytes), FailsWithReason("E-FND-FORM"))
            << bytes.toStdString();
}

TEST(FoundingFile, RefusesMoreThanAFoundingNeeds)
{
    const std::vector<FoundingStep> many(65, FoundingStep{ "a", {} });
    EXPECT_THAT(FoundingFile::read(FoundingFile::write(many)), FailsWithReason("E-FND-FORM"));
    const FoundingStep huge{ QByteArray(FoundingFile::mostBytes, 'a'), {} };
    EXPECT_THAT(FoundingFile::read(FoundingFile::write({ huge })), FailsWithReason("E-FND-FORM"));
}

} // namespace
} // namespace yagura
