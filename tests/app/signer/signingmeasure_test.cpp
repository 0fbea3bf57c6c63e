#include "signer/signingcontent.h"

#include "signingrequests.h"
#include "support/measures.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

/// Measures say more than other matters: the statement's scope, and the record of a step.
struct SigningMeasure : ::testing::Test, SigningRequests {
    Result<SigningContent> read(const SigningRequest& request) const
    {
        return SigningContent::read(request, key());
    }
    /// What a seat with another role than the fixture's would ask for: the mark becomes a step.
    SigningRequest legalTest()
    {
        SigningRequest request = markOfMeasure();
        const StepRecord record{ number, u"requirements"_s, { { u"legal_test"_s, u"満たす"_s } } };
        const Document paper{ randomBytes(32), *record.toBytes() };
        request.papers.documents.push_back(paper);
        return changed(request, [&](Statement& statement) {
            Mark& mark = std::get<Mark>(statement.body);
            mark.verb = Verb::Consent;
            mark.seat = u"requirements"_s;
            mark.facts.outcome = u"met"_s;
            mark.facts.recordCommit = paper.commit();
            mark.facts.recordFields = QStringList{ u"legal_test"_s };
        });
    }
};

} // namespace

TEST_F(SigningMeasure, ReadsTheRecordOfAStep)
{
    const auto content = read(legalTest());
    ASSERT_THAT(content, Succeeds());
    ASSERT_EQ(content->record.fields.size(), 1U);
    EXPECT_EQ(content->record.fields.front().second, u"満たす"_s);
}

TEST_F(SigningMeasure, RefusesARecordThatIsNotTheNamedOne)
{
    const SigningRequest request = legalTest();
    SigningRequest lacking = request;
    lacking.papers.documents.pop_back();
    EXPECT_THAT(read(lacking), FailsWithReason("E-SGN-PAPER"));
    const auto said = [&](auto change) {
        return read(changed(
            request, [&](Statement& statement) { change(std::get<Mark>(statement.body)); }));
    };
    EXPECT_THAT(said([](Mark& mark) { mark.facts.recordFields.append(u"more"_s); }),
        FailsWithReason("E-SGN-PAPER"));
    EXPECT_THAT(
        said([](Mark& mark) { mark.seat = u"nsc_review"_s; }), FailsWithReason("E-SGN-PAPER"));
    EXPECT_THAT(
        said([](Mark& mark) { mark.facts.recordCommit = {}; }), FailsWithReason("E-SGN-PAPER"));
}

TEST_F(SigningMeasure, RefusesARequestThatSaysLessThanItsSheet)
{
    SigningRequest request = markOfMeasure();
    request.papers.request = remade(request.papers.request,
        [](Statement& statement) { std::get<MatterOpen>(statement.body).scope.abroad = 0; });
    const Digest object = Digest::of(request.papers.request);
    request = changed(request,
        [&](Statement& statement) { std::get<Mark>(statement.body).requestSha256 = object; });
    EXPECT_THAT(read(request), FailsWithReason("E-SGN-PAPER"));
}

TEST_F(SigningMeasure, AsksNoDigitsOfWhoStops)
{
    const SigningRequest request = markOfMeasure();
    EXPECT_EQ(read(request)->lastDigits(), number.right(4));
    const auto stop = read(changed(
        request, [](Statement& statement) { std::get<Mark>(statement.body).verb = Verb::Stop; }));
    ASSERT_THAT(stop, Succeeds());
    EXPECT_EQ(stop->lastDigits(), QString());
}
