#include "council.h"

#include "evidence/bundlecheck.h"
#include "evidence/evidencebundle.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"


using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::Seat;
using testing::Succeeds;
using testing::waitFor;

struct EvidenceJourney : testing::TrainingCouncil {
    std::unique_ptr<Seat> duty = seat(u"duty"_s, u"nco.duty"_s, u"nco"_s);
    std::unique_ptr<Seat> chair = seat(u"chair"_s, u"council.chair"_s, u"cao"_s);
    std::unique_ptr<Seat> member = seat(u"member"_s, u"council.member"_s, u"npa"_s);
    std::unique_ptr<Seat> other = seat(u"other"_s, u"council.member"_s, u"mod"_s);
    const QTemporaryDir place;

    void SetUp() override
    {
        ASSERT_TRUE(areEnrolled({ duty.get(), chair.get(), member.get(), other.get() }));
    }

    /// Signed off by the whole council, and covered by a head at every seat.
    QString decide() const
    {
        const QString id = duty->desk().nextMatterId();
        duty->put(sheet(id));
        for (const auto& [who, where] : { std::pair(chair.get(), u"chair"_s),
                 std::pair(member.get(), u"member"_s), std::pair(other.get(), u"member"_s) }) {
            EXPECT_TRUE(waitFor([&, seat = who] {
                return seat->matter(id) && seat->desk().whyNot(id, Verb::SignOff).isEmpty();
            }));
            who->mark(id, Verb::SignOff, where);
        }
        for (const Seat* seat : { duty.get(), other.get() }) {
            EXPECT_TRUE(waitFor([&] {
                return seat->matter(id)->council == CouncilOutcome::SignedOff
                    && seat->book().health().verifiedSize == seat->book().size();
            }));
        }
        return id;
    }

    EvidenceReport exportAndCheck(const Seat& seat, const QString& name) const
    {
        const QString target = place.filePath(name);
        const auto future = seat.room().exportEvidence(target);
        EXPECT_TRUE(waitFor([&] { return future.isFinished(); }));
        EXPECT_THAT(future.result(), Succeeds());
        return BundleCheck::of(target);
    }
};

TEST_F(EvidenceJourney, ComesToTheSameDecisionFromWhomeverItIs)
{
    const QString id = decide();
    const EvidenceReport first = exportAndCheck(*duty, u"duty"_s);
    const EvidenceReport second = exportAndCheck(*other, u"other"_s);
    ASSERT_THAT(EvidenceBundle::exportFrom(folder.path(), place.filePath(u"hub"_s)), Succeeds());
    const EvidenceReport third = BundleCheck::of(place.filePath(u"hub"_s));
    for (const EvidenceReport& report : { first, second, third }) {
        EXPECT_TRUE(report.holds());
        EXPECT_EQ(report.root, duty->book().root());
        EXPECT_EQ(report.state, duty->book().state().digest());
        ASSERT_EQ(report.decided.size(), 1);
        EXPECT_EQ(report.decided.front().id, id);
        EXPECT_EQ(report.decided.front().council, CouncilOutcome::SignedOff);
    }
}

} // namespace
} // namespace yagura
