#include "common/uilanguage.h"

#include "common/timetext.h"

#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

using namespace yagura;

namespace {

class Listener : public QWidget {
public:
    int changes = 0;

protected:
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange)
            ++changes;
        QWidget::changeEvent(event);
    }
};

} // namespace

TEST(UiLanguage, TellsEveryWidgetAtRunTime)
{
    QWidget window;
    auto* inner = new Listener;
    inner->setParent(&window);
    setUiLanguage(Language::Japanese);
    EXPECT_EQ(uiLanguage(), Language::Japanese);
    EXPECT_TRUE(QTest::qWaitFor([&] { return inner->changes > 0; }));
    const int before = inner->changes;
    setUiLanguage(Language::English);
    EXPECT_EQ(uiLanguage(), Language::English);
    EXPECT_TRUE(QTest::qWaitFor([&] { return inner->changes > before; }));
}

TEST(UiLanguage, IsAlsoToldWhenTheZoneChanges)
{
    Listener window;
    TimeText::setZone(TimeText::Zone::Utc);
    EXPECT_TRUE(QTest::qWaitFor([&] { return window.changes == 1; }));
    TimeText::setZone(TimeText::Zone::Jst);
    EXPECT_TRUE(QTest::qWaitFor([&] { return window.changes == 2; }));
}
