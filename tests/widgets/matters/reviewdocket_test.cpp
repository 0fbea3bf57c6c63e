#include "matters/reviewdocket.h"

#include "common/look.h"
#include "common/uilanguage.h"
#include "matters/statutorylane.h"
#include "screentext.h"
#include "support/lanefixture.h"

#include <QApplication>
#include <QDir>
#include <QGroupBox>
#include <QListWidget>
#include <QPixmap>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString urgent = u"U-2026-0001"_s;

struct ReviewDocketTest : ::testing::Test, LaneFixture {
    ReviewDocketTest()
    {
        workspace.pictureAt = [this](Instant t) {
            asked.push_back(t);
            return QtFuture::makeReadyFuture(Result<std::vector<Item>>(then));
        };
    }
    ~ReviewDocketTest() override { setUiLanguage(Language::English); }

    Item report(const QString& id, Instant stored) const
    {
        Item item;
        item.objectId = id;
        item.kind = ItemKind::OperatorReport;
        item.type = u"yagura.report.v1"_s;
        item.title = { u"決済の遅延 "_s + id, u"Delayed settlement "_s + id };
        item.summary = item.title;
        item.severity = Severity::Major;
        item.sector = u"ci.finance"_s;
        item.received = item.stored = item.modified = stored;
        item.marking = { Tlp::Green, Marking::Origin::Stated, {} };
        return item;
    }
    /// One act, and what was and became known about its incident.
    void act()
    {
        MatterSheet sheet = urgentMeasure(urgent);
        sheet.incident = u"report:op:1"_s;
        then = { report(sheet.incident, ledger.clock.now() - 1h) };
        put(sheet);
        upTo(urgent, StepKind::Execution);
        ledger.clock.advance(1h);
        Item newer = report(sheet.incident, ledger.clock.now());
        newer.title = { u"病院の納入業者"_s, u"Supplier of a hospital"_s };
        picture.reset({ newer });
    }
    std::unique_ptr<ReviewDocket> open(const QString& member = u"k1"_s)
    {
        sitAs(member);
        auto docket = std::make_unique<ReviewDocket>(workspace, [](const QString&) {});
        docket->resize(1200, 700);
        docket->show();
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                return then.empty() || known(*docket).contains(u"Delayed"_s)
                    || known(*docket).contains(u"決済"_s);
            },
            3000));
        return docket;
    }
    static QString rows(QWidget& docket, const QString& list)
    {
        QStringList all;
        const auto& widget = child<QListWidget>(docket, list);
        for (int row = 0; row < widget.count(); ++row)
            all << widget.item(row)->text();
        return all.join(u'\n');
    }
    static QString known(QWidget& docket) { return rows(docket, u"knownAtAct"_s); }
    static QString label(QWidget& docket, const QString& name)
    {
        return child<QLabel>(docket, name).text();
    }
    static void keepPicture(QWidget& docket, const QString& name)
    {
        const QString folder = qEnvironmentVariable("YAGURA_TEST_PICTURES");
        if (!folder.isEmpty()) {
            EXPECT_TRUE(docket.grab().save(QDir(folder).filePath(name + u".png"_s)));
        }
    }

    std::vector<Item> then;
    std::vector<Instant> asked;
};

} // namespace

TEST_F(ReviewDocketTest, SaysThatThereIsNoUrgentAct)
{
    put(measure(u"2026-0001"_s));
    const auto docket = open();
    EXPECT_TRUE(label(*docket, u"docketEmpty"_s).contains(u"No urgent act"_s));
    EXPECT_EQ(child<QListWidget>(*docket, u"docketList"_s).count(), 0);
}

TEST_F(ReviewDocketTest, ShowsWhatWasKnownAtTheActApartFromHindsight)
{
    act();
    const auto docket = open();
    ASSERT_FALSE(asked.empty());
    EXPECT_EQ(asked.back(), matter(urgent).started);
    EXPECT_FALSE(known(*docket).contains(u"hospital"_s)) << known(*docket).toStdString();
    const QString later = rows(*docket, u"learnedLater"_s);
    EXPECT_TRUE(later.startsWith(u"HINDSIGHT, newer version: "_s)) << later.toStdString();
    EXPECT_TRUE(later.contains(u"Supplier of a hospital"_s)) << later.toStdString();
    EXPECT_TRUE(later.endsWith(u"the incident of this matter"_s)) << later.toStdString();
    EXPECT_TRUE(clock.isLive()) << "the screen itself stays where it is";
}

TEST_F(ReviewDocketTest, CountsUpUntilTheNoticeAndTellsForEverThatItCameLate)
{
    act();
    ledger.clock.advance(25h);
    refresh();
    const auto docket = open();
    const auto line = [&] { return rows(*docket, u"docketList"_s); };
    EXPECT_TRUE(line().contains(u"NOT NOTIFIED 26:"_s)) << line().toStdString();
    EXPECT_TRUE(line().endsWith(u"Notice late"_s)) << line().toStdString();
    upTo(urgent, StepKind::Close);
    EXPECT_EQ(state(urgent), MatterState::Closed);
    EXPECT_FALSE(line().contains(u"NOT NOTIFIED"_s)) << line().toStdString();
    EXPECT_TRUE(line().endsWith(u"Notice late"_s)) << line().toStdString();
    EXPECT_TRUE(label(*docket, u"actClock"_s).endsWith(u"Notice late"_s));
}

TEST_F(ReviewDocketTest, SaysThatItCannotBeClosedWithoutAFinding)
{
    act();
    upTo(urgent, StepKind::Receipt);
    const auto docket = open();
    EXPECT_TRUE(
        label(*docket, u"actReview"_s).contains(u"Without one this docket cannot be closed"_s))
        << label(*docket, u"actReview"_s).toStdString();
    EXPECT_FALSE(child<QWidget>(*docket, u"stepPanel"_s).isHidden())
        << "a member of the Commission records the finding here";
    record(u"k1"_s, urgent, StepKind::Finding, u"improper"_s);
    EXPECT_TRUE(label(*docket, u"actReview"_s).contains(u"given theirs: 1"_s))
        << label(*docket, u"actReview"_s).toStdString();
}

TEST_F(ReviewDocketTest, ShowsTheFormOfTheCommissionWithoutScrolling)
{
    Look::apply(*qApp);
    act();
    upTo(urgent, StepKind::Receipt);
    const auto docket = open();
    docket->resize(1180, 480); // what a window of 1366 x 768 leaves
    QCoreApplication::processEvents();
    const auto& form = child<QWidget>(*docket, u"stepPanel"_s);
    EXPECT_GE(form.visibleRegion().boundingRect().height(), 150);
    keepPicture(*docket, u"docket_form"_s);
}

TEST_F(ReviewDocketTest, TellsTheFindingTheRecommendationAndTheResponse)
{
    act();
    upTo(urgent, StepKind::Response);
    const auto docket = open();
    const QString review = label(*docket, u"actReview"_s);
    EXPECT_TRUE(review.contains(u"Finding of the Commission: "_s)) << review.toStdString();
    EXPECT_TRUE(review.contains(u"Recommendation: "_s)) << review.toStdString();
    EXPECT_TRUE(review.contains(u"Response: "_s)) << review.toStdString();
}

TEST_F(ReviewDocketTest, StaysWithItsActWhenTheScreenChoosesAnotherMatter)
{
    act();
    put(measure(u"2026-0001"_s));
    const auto docket = open();
    focus.setMatter(u"2026-0001"_s);
    EXPECT_EQ(docket->matter(), urgent);
    put(urgentMeasure(u"U-2026-0002"_s));
    focus.setMatter(u"U-2026-0002"_s);
    EXPECT_EQ(docket->matter(), u"U-2026-0002"_s);
}

TEST_F(ReviewDocketTest, FitsTheSmallestScreenInBothLanguages)
{
    const QFont before = QApplication::font();
    QApplication::setFont(Look::font()); // the desk's, which is larger
    act();
    upTo(urgent, StepKind::Receipt);
    for (const Language language : { Language::English, Language::Japanese }) {
        setUiLanguage(language);
        const auto docket = open();
        for (const QSize size : { QSize(1180, 560), QSize(1720, 900), QSize(3600, 1950) }) {
            docket->resize(size);
            QCoreApplication::sendPostedEvents();
            EXPECT_LE(docket->minimumSizeHint().width(), 1180);
            EXPECT_LE(docket->minimumSizeHint().height(), 560);
            keepPicture(*docket,
                u"docket_%1_%2"_s.arg(language == Language::Japanese ? u"ja"_s : u"en"_s)
                    .arg(size.width()));
        }
    }
    QApplication::setFont(before);
}
