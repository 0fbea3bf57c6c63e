#include "measurecouncil.h"

#include "support/qtprinters.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"2026-0001"_s;

/// Nanoseconds for one mark: the best of some rounds, as other programs disturb.
template <typename Put> qint64 costOf(Put put)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        for (int k = 0; k < 20; ++k)
            put(k);
        best = std::min(best, timer.nsecsElapsed() / 20);
    }
    return best;
}

} // namespace

// A member who puts thousands of marks on one matter must not slow down everybody who ever replays
// the ledger.
TEST(MarkCost, DoesNotGrowWithTheMarksThatAreThere)
{
    MeasureCouncil council;
    council.open(u"duty"_s, council.request(id));
    const auto remark = [&](int) {
        council.put(u"c"_s, council.say(id, Verb::Opinion, u"member"_s, u"council.member"_s));
    };
    const auto answer
        = [&](int k) { council.answer(u"a"_s, id, k % 2 == 0 ? Verb::Abstain : Verb::SignOff); };
    // The fixture copies no marks; the rules are what is measured.
    const qint64 early = costOf(remark) + costOf(answer);
    while (council.matter(id).marks.size() < 5000) {
        remark(0);
        answer(static_cast<int>(council.matter(id).marks.size()) / 2);
    }
    const qint64 late = costOf(remark) + costOf(answer);
    RecordProperty("early_ns", std::to_string(early));
    RecordProperty("late_ns", std::to_string(late));
    EXPECT_LT(late, early * 4) << early << " ns at first, " << late << " ns at 5,000";
}
