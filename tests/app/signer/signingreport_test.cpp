#include "signer/signingsheet.h"

#include "common/uilanguage.h"
#include "fullstatements.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QLabel>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

/// Steps of a report and of the statutory lane, and requests that take another one's place.
struct SigningSteps : ::testing::Test, FullStatements {
    SigningSteps() { setUiLanguage(Language::English); }
    ~SigningSteps() override { setUiLanguage(Language::English); }

    Result<SigningContent> content(const SigningRequest& request) const
    {
        return SigningContent::read(request, key());
    }
    static QString text(const SigningContent& content, const QString& row)
    {
        const SigningSheet sheet(content);
        const auto* label = sheet.findChild<QLabel*>(row);
        return label ? label->text() : QString();
    }
    template <typename Body, typename Change>
    Result<SigningContent> with(const SigningRequest& request, Change change) const
    {
        return content(changed(
            request, [&](Statement& statement) { change(std::get<Body>(statement.body)); }));
    }
};

} // namespace

TEST_F(SigningSteps, SignAReportWithItsRecord)
{
    const auto read = content(fullReport());
    ASSERT_THAT(read, Succeeds());
    EXPECT_EQ(read->kind, SigningContent::Kind::ReportStep);
    EXPECT_EQ(SigningSheet::actOf(*read), u"Record on report x1-001: Duty check"_s);
    EXPECT_EQ(read->lastDigits(), QString());
    EXPECT_EQ(text(*read, u"reportOutcome"_s), u"Must be reported"_s);
    EXPECT_EQ(
        text(*read, u"reportAt"_s), u"2026-09-21 (Mon) 23:13:20 JST (2026-09-21T14:13:20Z)"_s);
    EXPECT_EQ(text(*read, u"reportRecipients"_s), u"Minister with jurisdiction\nPrime Minister"_s);
}

TEST_F(SigningSteps, RefuseAReportsRecordThatIsNotTheNamedOne)
{
    const SigningRequest request = fullReport();
    SigningRequest lacking = request;
    lacking.papers.documents.clear();
    EXPECT_THAT(content(lacking), FailsWithReason("E-SGN-PAPER"));
    const auto said = [&](auto change) { return with<ReportStep>(request, change); };
    EXPECT_THAT(
        said([](ReportStep& s) { s.reportId = u"x1-002"_s; }), FailsWithReason("E-SGN-PAPER"));
    EXPECT_THAT(said([](ReportStep& s) { s.step = u"detail"_s; }), FailsWithReason("E-SGN-PAPER"));
}

TEST_F(SigningSteps, RefuseAStepOfAReportThatTheyDoNotKnow)
{
    const auto read = with<ReportStep>(fullReport(), [](ReportStep& s) { s.step = u"annul"_s; });
    EXPECT_THAT(read, FailsWithReason("E-SGN-BYTES"));
}

TEST_F(SigningSteps, DrawAnApprovalInTheWordsOfTheScreen)
{
    const auto read = content(fullMark());
    ASSERT_THAT(read, Succeeds());
    EXPECT_EQ(SigningSheet::actOf(*read), u"Approve matter 2026-0147"_s);
    EXPECT_EQ(
        text(*read, u"sheetPeriod"_s), u"2026-09-22 (Tue) 23:13:20 JST (2026-09-22T14:13:20Z)"_s);
    EXPECT_EQ(text(*read, u"sheetMarkMethods"_s), u"Cut the attacker's access\nStop the program"_s);
    EXPECT_EQ(text(*read, u"sheetMarkTargets"_s), u"2 of 3"_s);
    setUiLanguage(Language::Japanese);
    EXPECT_EQ(SigningSheet::actOf(*read), u"第2026-0147号を承認する"_s);
    EXPECT_EQ(text(*read, u"sheetMarkTargets"_s), u"全3件のうち2件"_s);
    EXPECT_EQ(text(*read, u"sheetRecord_decision_no"_s), u"議決第12号"_s);
}

TEST_F(SigningSteps, CallAMarkNoStepWhereItsVerbIsNotTheSteps)
{
    const auto read = with<Mark>(fullMark(), [](Mark& mark) { mark.verb = Verb::Stop; });
    ASSERT_THAT(read, Succeeds());
    EXPECT_EQ(read->step(), nullptr);
    EXPECT_EQ(SigningSheet::actOf(*read), u"Stop matter 2026-0147"_s);
    EXPECT_EQ(text(*read, u"sheetVerb"_s), u"Stop"_s);
}

TEST_F(SigningSteps, TellAnAmendmentFromANewMatterAndAnUrgentOne)
{
    const SigningRequest request = fullOpen();
    EXPECT_EQ(SigningSheet::actOf(*content(request)), u"Put matter U-2026-0147 again, amended"_s);
    EXPECT_TRUE(text(*content(request), u"sheetTargetsBefore"_s).startsWith(u"3 targets"_s));
    const auto urgent = with<MatterOpen>(request, [](MatterOpen& open) { open.amends = {}; });
    EXPECT_EQ(SigningSheet::actOf(*urgent),
        u"Declare matter U-2026-0147 urgent, without prior approval"_s);
    EXPECT_TRUE(text(*urgent, u"sheetGround"_s).contains(u"under way"_s));
    EXPECT_EQ(text(*urgent, u"sheetAmends"_s), QString());
}

TEST_F(SigningSteps, RefuseAnAmendmentOfAnotherRequest)
{
    SigningRequest request = fullOpen();
    EXPECT_THAT(with<MatterOpen>(request, [](MatterOpen& o) { o.amends = Digest::of("other"); }),
        FailsWithReason("E-SGN-PAPER"));
    request.papers.request.clear();
    EXPECT_THAT(content(request), FailsWithReason("E-SGN-PAPER"));
}

TEST_F(SigningSteps, RefuseARequestWithOtherEvidenceThanItsSheet)
{
    const auto read = with<MatterOpen>(
        fullOpen(), [](MatterOpen& open) { open.evidence.push_back(Digest::of("more")); });
    EXPECT_THAT(read, FailsWithReason("E-SGN-PAPER"));
}
