#include "itemmodels/changelist.h"

#include "support/qtprinters.h"
#include "support/workspacefixture.h"

#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct ChangeListTest : ::testing::Test, testing::WorkspaceFixture {
    IncidentChange change(
        const QString& id, std::optional<Severity> before, Severity now, bool closed = false) const
    {
        IncidentChange made{ {}, incident(id, now, u"ci.power"_s, 13) };
        made.now.closed = closed;
        if (before)
            made.before = incident(id, *before, u"ci.power"_s, 13);
        return made;
    }
    QStringList said(const std::vector<IncidentChange>& changes) const
    {
        QStringList all;
        for (const SinceLine& line : ChangeList::of(changes, book, time.now() - 1h))
            all << u"%1 %2"_s.arg(static_cast<int>(line.change)).arg(line.id);
        return all;
    }
};

} // namespace

TEST_F(ChangeListTest, TellsNewWorseBetterAndClosedApart)
{
    EXPECT_EQ(said({ change(u"closed"_s, Severity::Major, Severity::Major, true),
                  change(u"better"_s, Severity::Grave, Severity::Slight),
                  change(u"worse"_s, Severity::Slight, Severity::Grave),
                  change(u"new"_s, {}, Severity::Slight) }),
        QStringList({ u"0 new"_s, u"1 worse"_s, u"2 better"_s, u"3 closed"_s }));
}

TEST_F(ChangeListTest, SaysNothingOfWhatShowsTheSameAsBefore)
{
    EXPECT_EQ(said({ change(u"same"_s, Severity::Major, Severity::Major),
                  change(u"never open"_s, {}, Severity::Major, true) }),
        QStringList());
}

TEST_F(ChangeListTest, CountsAnIncidentThatWasOpenedAgainAsNew)
{
    IncidentChange again = change(u"again"_s, Severity::Slight, Severity::Slight);
    again.before->closed = true;
    EXPECT_EQ(said({ again }), QStringList({ u"0 again"_s }));
}

TEST_F(ChangeListTest, NamesMattersThatWerePutSince)
{
    Matter fresh;
    fresh.id = u"2026-0002"_s;
    fresh.opened = time.now() - 10min;
    fresh.expires = time.now() + 24h;
    Matter old = fresh;
    old.id = u"2026-0001"_s;
    old.opened = time.now() - 2h;
    BookUpdate update;
    auto state = std::make_shared<CouncilState>();
    state->matters[fresh.id] = fresh;
    state->matters[old.id] = old;
    update.state = std::move(state);
    book.apply(update, time.now());
    EXPECT_EQ(said({}), QStringList({ u"0 2026-0002"_s }));
}

} // namespace yagura
