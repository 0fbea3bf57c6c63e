#include "shell/mainwindow.h"

#include "alarms/alarmbell.h"
#include "alarms/alarmcell.h"
#include "alarms/alarmflash.h"
#include "alarms/alarmpanel.h"
#include "brief/briefplace.h"
#include "common/look.h"
#include "common/uilanguage.h"
#include "matters/decisionsplace.h"
#include "matters/reviewplace.h"
#include "sectormap/sectorsplace.h"
#include "support/councilfixture.h"
#include "support/fakedialogs.h"
#include "support/qtprinters.h"
#include "timeline/timelineplace.h"

#include <QApplication>
#include <QTest>
#include <gtest/gtest.h>

#include <algorithm>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

/// A whole window in the program's own style, with a matter, an incident and an alarm in it.
struct Window : CouncilFixture {
    Window()
    {
        Look::apply(*static_cast<QApplication*>(QCoreApplication::instance()));
        setUiLanguage(Language::English);
        put(escalation(u"2026-0001"_s), u"m-duty"_s);
        picture.apply({ incident(u"i-1"_s, Severity::Major, u"ci.power"_s, 13) });
        AlarmSubject silent;
        silent.key = u"feed:a"_s;
        silent.cause = AlarmCause::FeedSilent;
        alarms.raise(silent, time.now());
        workspace.alarms = &alarms;
        panel = new AlarmPanel(workspace, flash, bell);
        decisions = new DecisionsPlace(
            workspace, [](const QString&) {}, dialogs);
        window = std::make_unique<MainWindow>(workspace,
            std::array<QWidget*, 6>{ new QWidget, new SectorsPlace(workspace),
                new TimelinePlace(workspace), decisions,
                new ReviewPlace(workspace, dialogs, [](const QString&) {}),
                new BriefPlace(workspace, dialogs) });
        window->setAlarms(new AlarmCell(alarms, flash), panel);
        window->resize(1366, 768);
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitFor([&] { return window->isActiveWindow(); }));
    }

    std::vector<QWidget*> stops() const
    {
        std::vector<QWidget*> found;
        for (QWidget* widget : window->findChildren<QWidget*>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled()
                && !widget->focusProxy() && !widget->visibleRegion().isEmpty()
                && widget->window() == window.get())
                found.push_back(widget);
        }
        return found;
    }
    QImage pictureOf(const QWidget& stop) const
    {
        const QRect box(stop.mapTo(window.get(), QPoint(0, 0)), stop.size());
        return window->grab(box.intersected(window->rect())).toImage();
    }
    /// How many pixels say that the keyboard is there.
    int ring(QWidget& stop) const
    {
        window->setFocus();
        const QImage without = pictureOf(stop);
        stop.setFocus(Qt::TabFocusReason);
        const QImage with = pictureOf(stop);
        int differing = 0;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x)
                differing += with.pixel(x, y) != without.pixel(x, y);
        }
        return differing;
    }

    AlarmBook alarms;
    AlarmFlash flash{ alarms };
    AlarmBell bell{ alarms, [] {} };
    FakeDialogs dialogs;
    AlarmPanel* panel = nullptr;
    DecisionsPlace* decisions = nullptr;
    std::unique_ptr<MainWindow> window;
};

QString nameOf(const QWidget& widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName()
        + u" in "_s + (widget.parentWidget() ? widget.parentWidget()->objectName() : QString());
}

/// What of it lies within everything that holds it.
QRect visiblePart(const QWidget& widget)
{
    QRect seen = widget.rect();
    for (const QWidget *at = &widget, *above = at->parentWidget(); above && !at->isWindow();
         at = above, above = at->parentWidget())
        seen = seen.translated(at->pos()).intersected(above->rect());
    return seen;
}

/// Whole, or enough of it to be read.
bool isInView(const QWidget& widget)
{
    const QRect seen = visiblePart(widget);
    return seen.size() == widget.size() || seen.height() >= 60;
}

void expectRings(const Window& shown, const QString& place)
{
    for (QWidget* stop : shown.stops()) {
        const QRect seen = stop->visibleRegion().boundingRect();
        EXPECT_GE(shown.ring(*stop), std::min(seen.width(), seen.height()))
            << place.toStdString() << ": " << nameOf(*stop).toStdString();
    }
}

/// What Tab reaches from where the keyboard is, in order, until it comes round.
std::vector<QWidget*> walk(const Window& shown)
{
    std::vector<QWidget*> met;
    for (int keys = 0; keys < 500; ++keys) {
        QWidget* at = shown.window->focusWidget();
        if (met.empty() || at != met.back()) { // a time has stops of its own inside
            if (std::find(met.begin(), met.end(), at) != met.end())
                break;
            met.push_back(at);
            EXPECT_TRUE(isInView(*at)) << nameOf(*at).toStdString() << " has the keyboard unseen";
        }
        QTest::keyClick(at, Qt::Key_Tab);
    }
    return met;
}

/// Of what is open in the window now: all is reached by Tab alone, and seen when it is.
void expectReached(const Window& shown, const QString& place)
{
    QCoreApplication::processEvents(); // columns find their width once they are shown
    const std::vector<QWidget*> met = walk(shown);
    for (const QWidget* stop : shown.window->findChildren<QWidget*>()) {
        if ((stop->focusPolicy() & Qt::TabFocus) && stop->isVisible() && stop->isEnabled()
            && !stop->focusProxy() && stop->window() == shown.window.get()) {
            EXPECT_NE(std::find(met.begin(), met.end(), stop), met.end())
                << place.toStdString() << ": " << nameOf(*stop).toStdString()
                << " is never reached";
        }
    }
}

} // namespace

TEST(FocusRings, ReachEveryControlOfEveryPlaceAndBringItIntoView)
{
    Window shown;
    shown.window->resize(1366, 700); // columns scroll
    for (const Place place :
        { Place::Sectors, Place::Timeline, Place::Decisions, Place::Review, Place::Brief }) {
        shown.window->showPlace(place);
        expectReached(shown, u"place %1"_s.arg(static_cast<int>(place)));
    }
    shown.window->showPlace(Place::Decisions);
    shown.decisions->putMatter();
    expectReached(shown, u"form"_s);
}

TEST(FocusRings, ShowWhereTheKeyboardIsAtEveryStopOfEveryPlace)
{
    Window shown;
    for (const Place place :
        { Place::Sectors, Place::Timeline, Place::Decisions, Place::Review, Place::Brief }) {
        shown.window->showPlace(place);
        expectRings(shown, u"place %1"_s.arg(static_cast<int>(place)));
    }
    shown.window->showAlarms();
    expectRings(shown, u"alarms"_s);
}

TEST(FocusRings, ShowWhereTheKeyboardIsInTheFormForAMatter)
{
    Window shown;
    shown.window->showPlace(Place::Decisions);
    shown.decisions->putMatter();
    expectRings(shown, u"form"_s);
}
