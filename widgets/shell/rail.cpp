#include "shell/rail.h"

#include <QAction>
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace yagura {
using namespace Qt::StringLiterals;

QString placeWord(Place place)
{
    switch (place) {
    case Place::Situation:
        return u"situation"_s;
    case Place::Sectors:
        return u"sectors"_s;
    case Place::Timeline:
        return u"timeline"_s;
    case Place::Decisions:
        return u"decisions"_s;
    case Place::Review:
        return u"review"_s;
    case Place::Brief:
        return u"brief"_s;
    }
    return {};
}

namespace {

QString placeTitle(Place place)
{
    switch (place) {
    case Place::Situation:
        //: 状況
        return Rail::tr("Situation");
    case Place::Sectors:
        //: 分野
        return Rail::tr("Sectors");
    case Place::Timeline:
        //: 時系列
        return Rail::tr("Timeline");
    case Place::Decisions:
        //: 決裁
        return Rail::tr("Decisions");
    case Place::Review:
        //: 検証
        return Rail::tr("Review");
    case Place::Brief:
        //: 報告資料
        return Rail::tr("Brief");
    }
    return {};
}

} // namespace

Rail::Rail(QWidget* parent)
    : QWidget(parent)
    , m_group(this)
{
    setObjectName(u"rail"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 8, 6, 8);
    column->setSpacing(4);
    for (const Place place : allPlaces) {
        auto* action = new QAction(&m_group);
        action->setCheckable(true);
        action->setShortcut(
            QKeySequence(static_cast<int>(Qt::CTRL) | (Qt::Key_1 + static_cast<int>(place))));
        action->setObjectName(u"place_"_s + placeWord(place));
        connect(action, &QAction::triggered, this, [this, place] {
            m_place = place;
            emit placeChosen(place);
        });
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setObjectName(u"rail_"_s + placeWord(place));
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setMinimumHeight(44);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        column->addWidget(button);
    }
    column->addStretch(1);
    m_group.actions().constFirst()->setChecked(true);
    retranslate();
}

void Rail::setPlace(Place place)
{
    m_place = place;
    m_group.actions().at(static_cast<int>(place))->setChecked(true);
}

void Rail::setWaiting(int decisions)
{
    if (decisions == m_waiting)
        return;
    m_waiting = decisions;
    retranslate();
}

void Rail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Rail::retranslate()
{
    setAccessibleName(tr("Places"));
    for (const Place place : allPlaces) {
        const QString title = placeTitle(place);
        const bool waits = place == Place::Decisions && m_waiting > 0;
        QAction* action = m_group.actions().at(static_cast<int>(place));
        //: number of the place, its name, and how many decisions wait there
        action->setText(waits
                ? tr("%1 %2 (%3)").arg(static_cast<int>(place) + 1).arg(title).arg(m_waiting)
                : tr("%1 %2").arg(static_cast<int>(place) + 1).arg(title));
        action->setToolTip(
            tr("%1 (%2)").arg(title, action->shortcut().toString(QKeySequence::NativeText)));
    }
}

} // namespace yagura
