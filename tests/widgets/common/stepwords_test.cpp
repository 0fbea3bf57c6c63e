#include "common/stepwords.h"

#include "common/stepbadge.h"
#include "support/qtprinters.h"

#include <QImage>
#include <QPainter>
#include <QSet>

#include <gtest/gtest.h>

#include <array>

using namespace yagura;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array standings{ StepStanding::NotNeeded, StepStanding::Later, StepStanding::Due,
    StepStanding::Met, StepStanding::Negative, StepStanding::Lapsed };

QByteArray drawn(StepStanding standing, bool isLate)
{
    QImage image(24, 24, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    StepMark::paint(painter, image.rect(), standing, isLate, Qt::black);
    painter.end();
    return QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes());
}

template <typename Each> void forEachStep(Each each)
{
    for (int step = 0; step <= static_cast<int>(StepKind::Close); ++step)
        each(static_cast<StepKind>(step));
}

} // namespace

TEST(StepMark, HasAWordAndAShapeOfItsOwnForEveryStanding)
{
    QSet<QString> words;
    QSet<QByteArray> shapes;
    for (const StepStanding standing : standings) {
        words.insert(StepWords::standing(standing, false));
        shapes.insert(drawn(standing, false));
    }
    for (const StepStanding standing : { StepStanding::Due, StepStanding::Met }) {
        words.insert(StepWords::standing(standing, true));
        shapes.insert(drawn(standing, true));
    }
    EXPECT_EQ(words.size(), qsizetype(standings.size()) + 2);
    EXPECT_EQ(shapes.size(), qsizetype(standings.size()) + 2);
}

TEST(StepBadge, SaysItsWordToAScreenReader)
{
    const StepBadge badge(StepStanding::Due, true);
    EXPECT_EQ(badge.accessibleName(), StepWords::standing(StepStanding::Due, true));
}

TEST(StepWords, NameEveryOutcomeOfEveryStepDifferently)
{
    forEachStep([](StepKind step) {
        QSet<QString> words;
        const QStringList outcomes = outcomesOf(step);
        for (const QString& outcome : outcomes) {
            EXPECT_NE(StepWords::outcome(step, outcome), outcome);
            words.insert(StepWords::outcome(step, outcome));
        }
        EXPECT_EQ(words.size(), outcomes.size()) << stepWord(step).toStdString();
    });
}

TEST(StepWords, ShowAnOutcomeOfANewerVersionAsItIs)
{
    EXPECT_EQ(StepWords::outcome(StepKind::Finding, u"doubtful"_s), u"doubtful"_s);
}

TEST(StepWords, NameEveryKindOfClockDifferently)
{
    const QSet<QString> words{ StepWords::clockKind(ClockKind::Statutory),
        StepWords::clockKind(ClockKind::Order), StepWords::clockKind(ClockKind::Internal) };
    EXPECT_EQ(words.size(), 3);
}

TEST(StepWords, LetNothingButTheCommissionsStepBeCalledApproval)
{
    forEachStep([](StepKind step) {
        if (step == StepKind::Approval)
            return;
        for (const Verb verb : verbsOf(step)) {
            const QString action = StepWords::recordAction(verb, u"name"_s, u"2026-0147"_s);
            EXPECT_FALSE(action.contains(u"pprov"_s)) << action.toStdString();
            EXPECT_TRUE(action.contains(u"2026-0147"_s));
        }
    });
}

TEST(StepWords, SayWhyAStepIsNotNeeded)
{
    forEachStep([](StepKind step) {
        StepNeed need;
        need.step = step;
        need.inUrgentLane = false;
        EXPECT_FALSE(StepWords::whyNotNeeded(need, true).isEmpty()) << stepWord(step).toStdString();
    });
    StepNeed minister;
    minister.step = StepKind::ForeignMinister;
    minister.when = StepCondition::Abroad;
    EXPECT_TRUE(StepWords::whyNotNeeded(minister, false).contains(u"in Japan"_s));
}
