#include "sectormap/watchmenu.h"

#include "common/watchwords.h"
#include "common/words.h"
#include "itemmodels/placewatches.h"
#include "sectormap/watchform.h"
#include "sectormap/watchlist.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QWidget>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

/// A menu reads `&` as the mark of a key.
QString menuText(const PlaceWatch& place)
{
    return WatchWords::place(place).replace(u'&', u"&&"_s);
}

PlaceWatch fieldOf(const Focus& focus)
{
    PlaceWatch field;
    field.sector = focus.sector();
    field.prefecture = focus.prefecture();
    return field;
}

/// The region around a prefecture; that of Hokkaido is itself.
PlaceWatch around(const PlaceWatch& field)
{
    PlaceWatch region;
    const Prefecture* place = findPrefecture(field.prefecture);
    if (place && place->region.en != place->name.en)
        region.region = place->region.en;
    return region;
}

} // namespace

WatchMenu::WatchMenu(Workspace& workspace, PlaceWatches& watches, QWidget* above)
    : QObject(above)
    , m_workspace(workspace)
    , m_watches(watches)
    , m_above(above)
    , m_chosen(new QAction(this))
    , m_list(new QAction(this))
{
    setObjectName(u"watchMenu"_s);
    m_chosen->setObjectName(u"watchChosen"_s);
    m_list->setObjectName(u"showWatches"_s);
    connect(m_chosen, &QAction::triggered, this, &WatchMenu::watchChosen);
    connect(m_list, &QAction::triggered, this, &WatchMenu::showList);
    connect(&workspace.focus, &Focus::filterChanged, this, &WatchMenu::followFocus);
    above->installEventFilter(this);
    retranslate();
    followFocus();
}

QList<QAction*> WatchMenu::commands() const
{
    return { m_chosen, m_list };
}

void WatchMenu::open(const QPoint& at, const PlaceWatch& field)
{
    auto* menu = new QMenu(m_above);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"watchFieldMenu"_s);
    PlaceWatch everywhere;
    everywhere.sector = field.sector;
    PlaceWatch everything = field;
    everything.sector.clear();
    for (const PlaceWatch& place : { field, everything, around(field), everywhere })
        offer(*menu, place);
    menu->addSeparator();
    menu->addAction(m_list);
    menu->popup(at);
    menu->setActiveAction(menu->actions().value(0)); // for who opened it with a key
}

/// Nothing twice, and nothing of what is no place.
void WatchMenu::offer(QMenu& menu, const PlaceWatch& place)
{
    const QString id = place.id();
    if (id == PlaceWatch().id() || menu.findChild<QAction*>(id))
        return;
    const PlaceWatch* watch = m_watches.find(id);
    //: Command: %1 a place or sector (%1を注視する…)
    QAction* action = menu.addAction(watch ? tr("Change how %1 is watched…").arg(menuText(place))
                                           : tr("Watch %1…").arg(menuText(place)));
    action->setObjectName(id);
    PlaceWatch asked;
    asked.sector = place.sector;
    asked.prefecture = place.prefecture;
    asked.region = place.region;
    const PlaceWatch wished = watch ? *watch : asked;
    connect(action, &QAction::triggered, this, [this, wished] { ask(wished); });
    if (!watch)
        return;
    //: Command: %1 a place or sector (%1の注視をやめる)
    QAction* stop = menu.addAction(tr("Stop watching %1").arg(menuText(place)));
    stop->setObjectName(u"end "_s + id);
    connect(stop, &QAction::triggered, this, [this, id] { end(id); });
}

void WatchMenu::watchChosen()
{
    open(m_above->mapToGlobal(m_above->rect().center()), fieldOf(m_workspace.focus));
}

void WatchMenu::ask(const PlaceWatch& watch)
{
    auto* form = new WatchForm(watch, m_workspace.clock.now(), m_above->window());
    connect(form, &WatchForm::wished, this, &WatchMenu::set);
    form->open();
}

void WatchMenu::set(PlaceWatch watch)
{
    const Member* self = m_workspace.desk.self();
    watch.owner = self ? self->id : QString();
    if (auto done = m_watches.set(watch); !done)
        emit told(Words::error(done.error()));
}

void WatchMenu::end(const QString& id)
{
    if (auto done = m_watches.remove(id); !done)
        emit told(Words::error(done.error()));
}

void WatchMenu::showList()
{
    if (!m_shown) {
        m_shown = new WatchList(m_watches, m_above->window());
        connect(m_shown, &WatchList::changeWished, this, &WatchMenu::ask);
        connect(m_shown, &WatchList::endWished, this, &WatchMenu::end);
    }
    m_shown->show();
    m_shown->activateWindow();
}

void WatchMenu::followFocus()
{
    m_chosen->setEnabled(fieldOf(m_workspace.focus).id() != PlaceWatch().id());
}

void WatchMenu::retranslate()
{
    //: Command: the sector or prefecture that is chosen (選択中の分野・地域を注視する…)
    m_chosen->setText(tr("Watch what is chosen…"));
    //: Command (注視対象の一覧…)
    m_list->setText(tr("What is watched…"));
}

bool WatchMenu::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace yagura
