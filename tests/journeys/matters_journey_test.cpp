#include "council.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using testing::Seat;
using testing::waitFor;

struct MattersJourney : testing::TrainingCouncil {
    std::unique_ptr<Seat> a = seat(u"duty"_s, u"nco.duty npa.officer"_s, u"nco"_s);
    std::unique_ptr<Seat> b = seat(u"chair"_s, u"council.chair"_s, u"cao"_s);
    std::unique_ptr<Seat> c = seat(u"member-c"_s, u"council.member"_s, u"npa"_s);
    std::unique_ptr<Seat> d = seat(u"member-d"_s, u"council.member"_s, u"mod"_s);

    void SetUp() override { ASSERT_TRUE(areEnrolled({ a.get(), b.get(), c.get(), d.get() })); }
    bool everyone(const std::function<bool(const Seat&)>& condition) const
    {
        return waitFor(
            [&] { return condition(*a) && condition(*b) && condition(*c) && condition(*d); });
    }
    QString open()
    {
        const QString id = a->desk().nextMatterId();
        a->put(sheet(id));
        EXPECT_TRUE(everyone([&](const Seat& seat) {
            return seat.matter(id) && seat.desk().whyNot(id, Verb::Opinion) != "E-DOC-MISSING"_L1;
        }));
        return id;
    }
};

TEST_F(MattersJourney, ReachesAQuorumThatEveryConsoleSees)
{
    const QString id = open();
    EXPECT_TRUE(b->desk().needsMe(*b->matter(id)));
    EXPECT_FALSE(a->desk().needsMe(*a->matter(id)));
    b->mark(id, Verb::SignOff, u"chair"_s);
    ASSERT_TRUE(everyone([&](const Seat& seat) { return seat.matter(id)->filled(u"chair") == 1; }));
    c->mark(id, Verb::SignOff, u"member"_s);
    ASSERT_TRUE(
        everyone([&](const Seat& seat) { return seat.matter(id)->filled(u"member") == 1; }));
    EXPECT_EQ(a->matter(id)->council, CouncilOutcome::Pending);
    d->mark(id, Verb::SignOff, u"member"_s);
    ASSERT_TRUE(everyone(
        [&](const Seat& seat) { return seat.matter(id)->council == CouncilOutcome::SignedOff; }));
    EXPECT_EQ(a->matter(id)->state, MatterState::Closed);
    EXPECT_EQ(a->book().root(), d->book().root());
    EXPECT_EQ(a->book().state().digest(), d->book().state().digest());

    const Digest decisive = a->matter(id)->marks.back().payloadSha256; // d's own
    ASSERT_TRUE(waitFor([&] { return !d->book().receipt(decisive).isEmpty(); }));
    EXPECT_TRUE(a->book().receipt(decisive).isEmpty());
    a->desk().askReceipt(decisive);
    ASSERT_TRUE(waitFor([&] { return !a->book().receipt(decisive).isEmpty(); }));
    EXPECT_EQ(a->book().receipt(decisive), d->book().receipt(decisive));
}

TEST_F(MattersJourney, KeepsAMeasureBeforeTheStatutoryLaneAfterTheQuorum)
{
    const QString id = a->desk().nextMatterId();
    a->put(sheet(id, u"neutralise"_s, a->desk().self()->id));
    ASSERT_TRUE(everyone([&](const Seat& seat) { return seat.matter(id) != nullptr; }));
    ASSERT_TRUE(waitFor([&] { return b->desk().whyNot(id, Verb::SignOff).isEmpty(); }));
    b->mark(id, Verb::SignOff, u"chair"_s);
    c->mark(id, Verb::SignOff, u"member"_s);
    d->mark(id, Verb::SignOff, u"member"_s);
    ASSERT_TRUE(everyone(
        [&](const Seat& seat) { return seat.matter(id)->council == CouncilOutcome::SignedOff; }));
    EXPECT_EQ(d->matter(id)->state, MatterState::Triage) << "its other lane has not begun";
}

TEST_F(MattersJourney, BringsARefusalAndItsReasonToEveryone)
{
    const QString id = open();
    c->mark(id, Verb::Refuse, u"member"_s, { u"insufficient_evidence"_s, u"証拠が足りない。"_s });
    ASSERT_TRUE(everyone(
        [&](const Seat& seat) { return seat.matter(id)->council == CouncilOutcome::Refused; }));
    const MarkRecord mark = d->matter(id)->marks.back();
    EXPECT_EQ(mark.reasonCode, u"insufficient_evidence"_s);
    const auto reason = d->book().document(mark.reasonCommit);
    ASSERT_TRUE(reason);
    EXPECT_TRUE(reason->contains("証拠が足りない。"));
}

TEST_F(MattersJourney, ShowsOnesOwnMarkAsPendingUntilItComesHome)
{
    const QString id = open();
    b->mark(id, Verb::SignOff, u"chair"_s);
    ASSERT_TRUE(waitFor([&] { return !b->desk().submissions().empty(); }));
    EXPECT_EQ(b->desk().submissions().back().state, SubmissionState::Queued);
    EXPECT_TRUE(b->matter(id)->marks.empty());
    ASSERT_TRUE(
        waitFor([&] { return b->desk().submissions().back().state == SubmissionState::Logged; }));
    EXPECT_EQ(b->matter(id)->marks.size(), 1u);
}

TEST_F(MattersJourney, SendsWhatWasSignedWhileTheHubWasAway)
{
    const QString id = open();
    const quint16 port = quint16(hub->url().port());
    hub.reset();
    ASSERT_TRUE(waitFor([&] { return b->room().feeds.worstLink() == FeedState::Offline; }));
    b->mark(id, Verb::SignOff, u"chair"_s);
    ASSERT_TRUE(waitFor([&] { return !b->desk().submissions().empty(); }));
    b->close(); // and even the console was closed in between
    startHub(port);
    b->open(hub->url());
    ASSERT_TRUE(everyone([&](const Seat& seat) {
        return seat.matter(id) && seat.matter(id)->filled(u"chair") == 1;
    }));
    EXPECT_EQ(b->desk().submissions().back().state, SubmissionState::Logged);
}

TEST_F(MattersJourney, ShowsALateComerTheSameLedger)
{
    const QString id = open();
    b->mark(id, Verb::SignOff, u"chair"_s);
    ASSERT_TRUE(everyone([&](const Seat& seat) { return seat.matter(id)->filled(u"chair") == 1; }));
    const auto late = seat(u"late"_s, u"council.member"_s, u"academia"_s);
    ASSERT_TRUE(
        waitFor([&] { return late->matter(id) && late->matter(id)->filled(u"chair") == 1; }));
    EXPECT_TRUE(late->book().document(late->matter(id)->sheetCommit));
    ASSERT_TRUE(waitFor([&] { return a->book().root() == late->book().root(); }));
}

TEST_F(MattersJourney, ReplacesTheKeyOfAScriptedSeat)
{
    const QString before = c->desk().self()->id;
    const auto again = seat(u"member-c"_s, u"council.member"_s, u"npa"_s);
    ASSERT_TRUE(areEnrolled({ again.get() }));
    EXPECT_EQ(again->desk().self()->id, before);
    EXPECT_TRUE(waitFor([&] { return !c->isEnrolled(); }));
}

TEST_F(MattersJourney, RaisesTheAlarmWhenAnotherLedgerAnswers)
{
    QTemporaryDir otherFolder;
    auto other = Hub::start({ otherFolder.path(), QHostAddress::LocalHost, 0 }, clock);
    ASSERT_TRUE(other);
    d->close();
    d->open((*other)->url());
    ASSERT_TRUE(waitFor([&] { return d->book().alarm().has_value(); }));
    EXPECT_EQ(d->book().alarm()->reason, u"E-LED-ORIGIN"_s);
    EXPECT_EQ(d->desk().whyNotOpen(u"escalate"_s, u"basic-act"_s), u"E-LED-ALARM"_s);
}

TEST_F(MattersJourney, RaisesTheAlarmWhenTheHubHasForgottenEntries)
{
    const quint16 port = quint16(hub->url().port());
    hub.reset();
    QTemporaryDir copy; // an older state of the hub's folder
    for (const QString& name : QDir(folder.path()).entryList(QDir::Files | QDir::Hidden))
        QFile::copy(folder.filePath(name), copy.filePath(name));
    startHub(port);
    ASSERT_TRUE(waitFor([&] { return a->room().feeds.worstLink() == FeedState::Live; }));
    ASSERT_FALSE(open().isEmpty());
    hub.reset();
    for (const QString& name : QDir(copy.path()).entryList(QDir::Files | QDir::Hidden)) {
        QFile::remove(folder.filePath(name));
        QFile::copy(copy.filePath(name), folder.filePath(name));
    }
    startHub(port);
    ASSERT_TRUE(everyone([&](const Seat& seat) { return seat.book().alarm().has_value(); }));
    EXPECT_EQ(a->book().alarm()->reason, u"E-LED-ROLLBACK"_s);
}

} // namespace
} // namespace yagura
