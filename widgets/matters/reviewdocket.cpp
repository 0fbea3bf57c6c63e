#include "matters/reviewdocket.h"

#include "common/countup.h"
#include "common/focuslead.h"
#include "common/plaintext.h"
#include "common/words.h"
#include "itemmodels/urgentacts.h"
#include "matters/actview.h"
#include "matters/matterpane.h"
#include "matters/matterwords.h"

#include <QEvent>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <tuple>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What is owed first, the oldest of it first; then what is open; then what is over, newest first.
bool comesFirst(const Matter* a, const Matter* b)
{
    const auto rank = [](const Matter* matter) {
        const bool isOwed = matter->noticeFrom.isKnown() && !matter->notified.isKnown();
        const int group = isOwed ? 0 : matter->isOpen() ? 1 : 2;
        const qint64 age = isOwed ? matter->noticeFrom.ms : -matter->opened.ms;
        return std::tuple(group, age, matter->id);
    };
    return rank(a) < rank(b);
}

QScrollArea* scrolling(QWidget* inside, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inside);
    return area;
}

} // namespace

ReviewDocket::ReviewDocket(Workspace& workspace, PassphraseSink passphrase, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_empty(SheetLabels::body({}, this))
    , m_list(new QListWidget(this))
    , m_act(new ActView(workspace, this))
    , m_pane(new MatterPane(workspace, std::move(passphrase), Qt::Vertical, this))
    , m_columns(new QSplitter(this))
{
    setObjectName(u"reviewDocket"_s);
    m_empty->setObjectName(u"docketEmpty"_s);
    m_list->setObjectName(u"docketList"_s);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* left = new QSplitter(Qt::Vertical, this);
    left->addWidget(m_list);
    left->addWidget(scrolling(m_act, this));
    left->setStretchFactor(1, 1);
    left->setChildrenCollapsible(false);
    left->setSizes({ 120, 880 }); // shares: a few rows, and the act below them
    m_columns->addWidget(left);
    m_columns->addWidget(m_pane);
    m_pane->keepAnswersInSight(); // the Commission comes here for its form
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(0, 3);
    m_columns->setStretchFactor(1, 2);
    m_columns->setSizes({ 600, 400 });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_empty);
    layout->addWidget(m_columns, 1);
    layout->addStretch(0);
    FocusLead::set(*this, *m_list);

    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* row) {
        if (row)
            showMatter(row->data(Qt::UserRole).toString());
    });
    // After the pane's own: where the screen's selection is no urgent act, the pane stays here.
    connect(&workspace.focus, &Focus::matterChanged, this, &ReviewDocket::followFocus);
    MatterBook& book = workspace.book;
    for (const auto signal : { &MatterBook::stateChanged, &MatterBook::mattersReset })
        connect(&book, signal, this, &ReviewDocket::refresh);
    for (const auto signal : { &MatterBook::matterAdded, &MatterBook::matterChanged })
        connect(&book, signal, this, &ReviewDocket::refresh);
    connect(&m_second, &QTimer::timeout, this, &ReviewDocket::writeRows);
    m_second.start(1s);
    refresh();
}

Instant ReviewDocket::now() const
{
    return UrgentActs::countedTo(m_workspace.book, m_workspace.clock);
}

QStringList ReviewDocket::acts() const
{
    std::vector<const Matter*> urgent;
    for (const Matter& matter : m_workspace.book.matters()) {
        if (matter.isUrgent())
            urgent.push_back(&matter);
    }
    std::sort(urgent.begin(), urgent.end(), comesFirst);
    QStringList ids;
    for (const Matter* matter : urgent)
        ids.append(matter->id);
    return ids;
}

void ReviewDocket::refresh()
{
    const QStringList ids = acts();
    QStringList shown;
    for (int row = 0; row < m_list->count(); ++row)
        shown.append(m_list->item(row)->data(Qt::UserRole).toString());
    if (ids != shown) {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const QString& id : ids) {
            auto* row = new QListWidgetItem(m_list);
            row->setData(Qt::UserRole, id);
            if (id == m_matter)
                m_list->setCurrentItem(row);
        }
    }
    //: 審査簿: the urgent acts and their review
    m_list->setAccessibleName(tr("Urgent acts"));
    m_empty->setPlain(tr("No urgent act has been put into the ledger."));
    m_empty->setVisible(ids.isEmpty());
    m_columns->setVisible(!ids.isEmpty());
    writeRows();
    if (!ids.contains(m_matter))
        showMatter(ids.value(0));
}

void ReviewDocket::writeRows()
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const Matter* matter = m_workspace.book.find(item->data(Qt::UserRole).toString());
        const QString text = matter ? safeText(rowText(*matter), 300) : QString();
        if (item->text() != text)
            item->setText(text);
    }
}

QString ReviewDocket::rowText(const Matter& matter) const
{
    //: An urgent act in a list: %1 its number, %2 its state
    QString text = tr("%1 · %2").arg(matter.id, Words::matterState(matter.state));
    if (matter.noticeFrom.isKnown() && !matter.notified.isKnown())
        text = tr("%1 · %2").arg(text, CountUp::sentence(1, matter.noticeFrom, now()));
    if (UrgentActs::isNoticeLate(m_workspace.book, matter, now()))
        text = tr("%1 · %2").arg(text, CountUp::late());
    return text;
}

void ReviewDocket::showMatter(const QString& matterId)
{
    m_matter = matterId;
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == matterId)
            m_list->setCurrentRow(row);
    }
    m_act->showMatter(matterId);
    m_pane->showMatter(matterId);
}

void ReviewDocket::followFocus(const QString& matterId)
{
    const Matter* matter = m_workspace.book.find(matterId);
    showMatter(matter && matter->isUrgent() ? matterId : m_matter);
}

void ReviewDocket::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace yagura
