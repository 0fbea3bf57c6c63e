#include "council.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::Seat;
using testing::Succeeds;
using testing::waitFor;

/// What travels beside the line, and what a hub says without anybody's signature.
struct CarriedJourney : testing::TrainingCouncil {
    std::unique_ptr<Seat> duty = seat(u"duty"_s, u"nco.duty"_s, u"nco"_s);
    std::unique_ptr<Seat> chair = seat(u"chair"_s, u"council.chair"_s, u"cao"_s);
    QString id;

    void SetUp() override
    {
        ASSERT_TRUE(areEnrolled({ duty.get(), chair.get() }));
        id = duty->desk().nextMatterId();
        duty->put(sheet(id));
        ASSERT_TRUE(waitFor([&] {
            return duty->matter(id) && chair->matter(id)
                && chair->desk().whyNot(id, Verb::SignOff).isEmpty();
        }));
    }
    bool chairHasSigned(const Seat& seat) const
    {
        return seat.matter(id) && seat.matter(id)->filled(u"chair") == 1;
    }
};

TEST_F(CarriedJourney, BringsASignatureThroughAnotherConsoleWhenTheOwnLineIsDown)
{
    const quint16 port = quint16(hub->url().port());
    hub.reset();
    const Digest payload = chair->mark(id, Verb::SignOff, u"chair"_s);
    ASSERT_TRUE(waitFor([&] { return !chair->desk().submissions().empty(); }));
    const auto file = chair->desk().exportSigned(payload);
    ASSERT_THAT(file, Succeeds());
    chair->close();

    startHub(port);
    ASSERT_THAT(duty->desk().importSigned(*file), Succeeds());
    ASSERT_TRUE(waitFor([&] { return chairHasSigned(*duty); }));
    ASSERT_TRUE(waitFor(
        [&] { return duty->desk().submissions().back().state == SubmissionState::Logged; }));

    chair->open(hub->url()); // its own outbox sends the same statement once more
    ASSERT_TRUE(waitFor([&] {
        return chairHasSigned(*chair)
            && chair->desk().submissions().back().state == SubmissionState::Logged;
    }));
    EXPECT_EQ(chair->entriesOf(payload), 1);
}

TEST_F(CarriedJourney, TellsEveryConsoleWhoHasOpenedTheSheet)
{
    EXPECT_TRUE(duty->book().openedBy(id).empty());
    chair->desk().noteOpened(id);
    const auto isKnownTo = [&](const Seat& seat) {
        const auto openings = seat.book().openedBy(id);
        return openings.size() == 1 && openings.front().member == chair->desk().self()->id;
    };
    ASSERT_TRUE(waitFor([&] { return isKnownTo(*duty) && isKnownTo(*chair); }));
    const auto late = seat(u"member"_s, u"council.member"_s, u"npa"_s);
    ASSERT_TRUE(waitFor([&] { return isKnownTo(*late); })) << "who joins is told as well";
}

} // namespace
} // namespace yagura
