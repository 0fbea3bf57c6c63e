#include "reports/reportcaseview.h"

#include "../matters/screentext.h"
#include "common/look.h"
#include "common/uilanguage.h"
#include "reports/reporttable.h"
#include "reportsscreen.h"
#include "support/shownwords.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QSplitter>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const QString object = u"report:op-1:r1"_s;
const QString report = u"r1"_s;

/// A report in one state of domain.md 3.3.
struct View {
    const char* name;
    void (*enter)(ReportsScreen&);
};

void PrintTo(const View& view, std::ostream* out)
{
    *out << view.name;
}

struct ReportViews : ::testing::TestWithParam<View>, ReportsScreen {
    ReportViews() { Look::apply(*qApp); }
    ~ReportViews() override { setUiLanguage(Language::English); }
};

const std::vector<View> views{
    { "not_taken_up", [](ReportsScreen&) {} },
    { "detected", [](ReportsScreen& s) { s.step(report, u"detected"_s); } },
    { "aware", [](ReportsScreen& s) { s.step(report, u"aware"_s); } },
    { "not_reportable",
        [](ReportsScreen& s) {
            s.step(report, u"aware"_s);
            s.step(report, u"duty_check"_s, u"not_reportable"_s,
                { { u"grounds"_s, u"対象の電子計算機ではない。"_s } });
        } },
    { "quick_due", [](ReportsScreen& s) { s.dutyOf(report); } },
    { "quick_overdue",
        [](ReportsScreen& s) {
            s.dutyOf(report);
            s.ledger.clock.advance(std::chrono::hours(80));
            s.sync();
        } },
    { "quick_sent",
        [](ReportsScreen& s) {
            s.dutyOf(report);
            s.step(report, u"quick"_s);
        } },
    { "follow_up",
        [](ReportsScreen& s) {
            s.dutyOf(report);
            s.step(report, u"quick"_s);
            s.step(report, u"follow_up"_s);
        } },
    { "corrective_order",
        [](ReportsScreen& s) {
            s.dutyOf(report);
            s.step(report, u"corrective_order"_s);
        } },
    { "detail_sent",
        [](ReportsScreen& s) {
            s.dutyOf(report);
            s.step(report, u"quick"_s);
            s.step(report, u"detail"_s);
        } },
    { "closed",
        [](ReportsScreen& s) {
            s.dutyOf(report);
            s.step(report, u"quick"_s);
            s.step(report, u"detail"_s);
            s.step(report, u"close"_s);
        } },
};

} // namespace

TEST_P(ReportViews, SayAllOfItInBothLanguagesOnEveryScreen)
{
    feed(object);
    GetParam().enter(*this);
    sitAs(u"duty"_s);
    emit book.stateChanged();
    for (const Language language : { Language::Japanese, Language::English }) {
        setUiLanguage(language);
        QSplitter place;
        auto* table = new ReportTable(workspace);
        auto* view = new ReportCaseView(workspace, [](const QString&) {});
        place.addWidget(table);
        place.addWidget(view);
        place.setSizes({ 640, 640 });
        focus.setObject(object);
        const QString name = u"report_"_s + QString::fromLatin1(GetParam().name)
            + (language == Language::Japanese ? u"_ja"_s : u"_en"_s);
        for (const QSize size : { QSize(1210, 545), QSize(1764, 857) }) {
            present(place, size);
            EXPECT_TRUE(QTest::qWaitFor([&] { return cutWords(place).isEmpty(); }, 1000))
                << cutWords(place).join(u'\n').toStdString();
            if (language == Language::Japanese) {
                EXPECT_EQ(latinSentences(place).join(u'\n').toStdString(), "");
            }
            const QString folder = qEnvironmentVariable("YAGURA_TEST_PICTURES");
            if (!folder.isEmpty()) {
                EXPECT_TRUE(place.grab().save(QDir(folder).filePath(
                    name + u'_' + QString::number(size.width()) + u".png"_s)));
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(EveryState, ReportViews, ::testing::ValuesIn(views),
    [](const ::testing::TestParamInfo<View>& view) { return std::string(view.param.name); });
