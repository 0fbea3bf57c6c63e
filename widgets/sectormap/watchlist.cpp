#include "sectormap/watchlist.h"

#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/watchwords.h"
#include "itemmodels/placewatches.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {
constexpr int columns = 5;
constexpr int pad = 8;
} // namespace

WatchList::WatchList(PlaceWatches& watches, QWidget* parent)
    : QDialog(parent)
    , m_watches(watches)
    , m_table(new QTableWidget(0, columns, this))
    , m_none(new PlainLabel(this))
    , m_change(new QPushButton(this))
    , m_end(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"watchList"_s);
    m_table->setObjectName(u"watchTable"_s);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_none->setWordWrap(true);
    m_change->setObjectName(u"changeWatch"_s);
    m_end->setObjectName(u"endWatch"_s);
    m_close->setObjectName(u"closeWatches"_s);
    auto* row = new QHBoxLayout;
    for (QPushButton* button : { m_change, m_end, m_close }) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->insertStretch(2);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_none);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    connect(&watches, &PlaceWatches::changed, this, &WatchList::fill);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &WatchList::followChoice);
    connect(m_table, &QTableWidget::itemActivated, this, &WatchList::change);
    connect(m_change, &QPushButton::clicked, this, &WatchList::change);
    connect(m_end, &QPushButton::clicked, this, &WatchList::end);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    retranslate();
    resize(860, 380);
    m_table->setFocus();
}

void WatchList::fill()
{
    const int before = std::max(0, m_table->currentRow());
    const auto& all = m_watches.all();
    m_table->setRowCount(static_cast<int>(all.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const PlaceWatch& watch = all[static_cast<std::size_t>(row)];
        const QStringList words{ WatchWords::place(watch), WatchWords::from(watch.from),
            //: who set a watch, where the seat has no member
            watch.owner.isEmpty() ? tr("this PC") : safeText(watch.owner, 40),
            TimeText::dayTime(watch.set),
            watch.until.isKnown() ? TimeText::dayTime(watch.until)
                                  //: a watch without an end (解除するまで)
                                  : tr("until it is ended") };
        for (int column = 0; column < columns; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(words[column]));
    }
    m_table->resizeColumnsToContents();
    for (int column = 0; column < columns; ++column)
        m_table->setColumnWidth(column, m_table->columnWidth(column) + 2 * pad);
    m_table->horizontalHeader()->setStretchLastSection(true);
    if (!all.empty())
        m_table->setCurrentCell(std::min(before, m_table->rowCount() - 1), 0);
    m_none->setVisible(all.empty());
    m_table->setVisible(!all.empty());
    followChoice();
}

const PlaceWatch* WatchList::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_watches.all().size())
        ? &m_watches.all()[static_cast<std::size_t>(row)]
        : nullptr;
}

void WatchList::followChoice()
{
    for (QPushButton* button : { m_change, m_end })
        button->setEnabled(chosen());
}

void WatchList::change()
{
    if (const PlaceWatch* watch = chosen())
        emit changeWished(*watch);
}

void WatchList::end()
{
    if (const PlaceWatch* watch = chosen())
        emit endWished(watch->id());
}

void WatchList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete)
        end();
    else
        QDialog::keyPressEvent(event);
}

void WatchList::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WatchList::retranslate()
{
    //: 注視対象
    setWindowTitle(tr("What is watched"));
    m_table->setAccessibleName(tr("Watched places and sectors"));
    m_table->setHorizontalHeaderLabels({ tr("Place or sector"), tr("From which level on"),
        //: who set a watch (設定者)
        tr("Set by"),
        //: when a watch was set, %1 the zone
        tr("Set (%1)").arg(TimeText::zoneWord()),
        //: when a watch ends (期限), %1 the zone
        tr("Until (%1)").arg(TimeText::zoneWord()) });
    m_none->setPlain(tr("Nothing is watched. Choose a field of the grid or a prefecture of the "
                        "map and press W."));
    //: Button: another level or end of a watch
    m_change->setText(tr("Change…"));
    //: Button: 注視をやめる
    m_end->setText(tr("Stop watching (Del)"));
    m_close->setText(tr("Close"));
    fill();
}

} // namespace yagura
