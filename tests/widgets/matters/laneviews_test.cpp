#include "matters/matterpane.h"

#include "common/look.h"
#include "common/uilanguage.h"
#include "screentext.h"
#include "matters/statutorylane.h"
#include "support/lanefixture.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>

#include <optional>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"2026-0001"_s;
const QString urgent = u"U-2026-0001"_s;

/// A matter in one state, and whose desk it is looked at.
struct View {
    const char* name;
    QString matterId;
    QString member;
    bool isAbroad;
    std::optional<StepKind> last; ///< recorded so far
};

void PrintTo(const View& view, std::ostream* out)
{
    *out << view.name;
}

struct LaneViews : ::testing::TestWithParam<View>, LaneFixture {
    LaneViews() { Look::apply(*qApp); } // with the fonts and sizes of the desk
    ~LaneViews() override { setUiLanguage(Language::English); }

    void enter(const View& view)
    {
        const bool isUrgent = view.matterId == urgent;
        put(isUrgent ? urgentMeasure(urgent, view.isAbroad) : measure(id, view.isAbroad));
        if (view.last)
            upTo(view.matterId, *view.last);
        sitAs(view.member);
        refresh();
    }

    /// For the eye: into the folder that the environment names.
    static void keepPicture(QWidget& pane, const QString& name)
    {
        const QString folder = qEnvironmentVariable("YAGURA_TEST_PICTURES");
        if (folder.isEmpty())
            return;
        for (int pass = 0; pass < 3; ++pass) // a lane moves beside the other once it has room
            QCoreApplication::sendPostedEvents();
        EXPECT_TRUE(pane.grab().save(QDir(folder).filePath(name + u".png"_s)));
    }
};

const std::vector<View> views{
    { "put", id, u"chair"_s, true, {} },
    { "requirements_due", id, u"duty"_s, false, {} },
    { "minister_due", id, u"mofa"_s, true, StepKind::NscReview },
    { "approval_due", id, u"k1"_s, true, StepKind::ForeignMinister },
    { "council_missing", id, u"a"_s, true, StepKind::Approval },
    { "commanded", id, u"officer"_s, true, StepKind::Command },
    { "executed", id, u"clerk"_s, false, StepKind::Execution },
    { "closed", id, u"chair"_s, false, StepKind::Close },
    { "urgent_commanded", urgent, u"chair"_s, true, StepKind::Command },
    { "urgent_notice_due", urgent, u"commander"_s, true, StepKind::Execution },
    { "urgent_finding_due", urgent, u"k2"_s, true, StepKind::Receipt },
    { "urgent_responded", urgent, u"clerk"_s, true, StepKind::Response },
};

} // namespace

TEST_P(LaneViews, FitTheSmallestScreenInBothLanguages)
{
    enter(GetParam());
    MatterPane pane(
        workspace, [](const QString&) {}, Qt::Horizontal);
    pane.showMatter(GetParam().matterId);
    present(pane, { 1110, 600 }); // beside the list of a desk of 1366 x 768
    for (const Language language : { Language::Japanese, Language::English }) {
        setUiLanguage(language);
        const auto& lane = child<StatutoryLane>(pane, u"statutoryLane"_s);
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return lane.accessibleName() == StatutoryLane::tr("Statutory lane"); }));
        const QString name = QString::fromLatin1(GetParam().name)
            + (language == Language::Japanese ? u"_ja"_s : u"_en"_s);
        EXPECT_LE(pane.minimumSizeHint().width(), 1110);
        pane.resize(1110, 600);
        keepPicture(pane, name + u"_1366"_s);
        pane.resize(1660, 920);
        keepPicture(pane, name + u"_1920"_s);
        pane.resize(1110, 600);
    }
}

INSTANTIATE_TEST_SUITE_P(EveryState, LaneViews, ::testing::ValuesIn(views),
    [](const ::testing::TestParamInfo<View>& view) { return std::string(view.param.name); });
