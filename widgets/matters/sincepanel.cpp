#include "matters/sincepanel.h"

#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "matters/matterwords.h"

#include <QAction>
#include <QEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Change = SinceLine::Change;
constexpr std::array changes{ Change::New, Change::Worse, Change::Better, Change::Closed,
    Change::Decided };
constexpr std::size_t mostLines = 200;
constexpr int shownLines = 5;
constexpr int mostTitle = 120;
constexpr int highWindow = 900; // on a lower one the queue has the room

} // namespace

QString SincePanel::word(SinceLine::Change change)
{
    switch (change) {
    case Change::New:
        //: 新規
        return tr("new");
    case Change::Worse:
        //: 悪化
        return tr("worse");
    case Change::Better:
        //: 改善
        return tr("better");
    case Change::Closed:
        //: 終結
        return tr("closed");
    case Change::Decided:
        //: 決定
        return tr("decided");
    }
    return {};
}

QString SincePanel::sentence(const SinceLine& line)
{
    QString title = safeText(line.title.in(uiLanguage()), mostTitle).simplified();
    if (line.isMatter || title.isEmpty())
        title = line.id + u"  "_s + title;
    if (line.change == Change::Worse || line.change == Change::Better)
        //: %1 worse or better, %2 level before, %3 level now, %4 title
        return tr("%1 (%2 to %3): %4")
            .arg(word(line.change), Words::severityShort(line.before),
                Words::severityShort(line.now), title);
    //: %1 what changed, %2 title
    return tr("%1: %2").arg(word(line.change), title);
}

SincePanel::SincePanel(Workspace& workspace, const QString& folder, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_looked(workspace, folder)
    , m_heading(SheetLabels::heading({}, this))
    , m_counts(SheetLabels::body({}, this))
    , m_unfold(new QPushButton(this))
    , m_page(new QWidget(this))
    , m_list(new QListWidget(m_page))
    , m_seen(new QPushButton(m_page))
    , m_seenAction(new QAction(this))
{
    setObjectName(u"sincePanel"_s);
    m_counts->setObjectName(u"sinceCounts"_s);
    m_list->setObjectName(u"sinceLines"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    m_seen->setObjectName(u"seenButton"_s);
    m_seen->setAutoDefault(false);
    m_seenAction->setObjectName(u"markSeen"_s);
    m_seenAction->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    m_unfold->setObjectName(u"sinceUnfold"_s);
    m_unfold->setCheckable(true);
    m_unfold->setAutoDefault(false);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_heading);
    words->addWidget(m_counts);
    auto* head = new QHBoxLayout;
    head->addLayout(words, 1);
    head->addWidget(m_unfold, 0, Qt::AlignTop);
    auto* page = new QVBoxLayout(m_page);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_list);
    page->addWidget(m_seen);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->addLayout(head);
    layout->addWidget(m_page);
    m_page->hide();
    connect(m_unfold, &QPushButton::toggled, m_page, &QWidget::setVisible);
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s);
    followWorkspace();
    retranslate();
}

void SincePanel::followWorkspace()
{
    connect(&m_soon, &QTimer::timeout, this, &SincePanel::refresh);
    connect(&m_looked, &SinceLooked::changed, this, &SincePanel::refresh);
    const CommonPicture& picture = m_workspace.picture;
    connect(&picture, &CommonPicture::rowsInserted, this, &SincePanel::refreshSoon);
    connect(&picture, &CommonPicture::rowsChanged, this, &SincePanel::refreshSoon);
    connect(&picture, &CommonPicture::wasReset, this, &SincePanel::refreshSoon);
    const MatterBook& book = m_workspace.book;
    connect(&book, &MatterBook::matterAdded, this, &SincePanel::refreshSoon);
    connect(&book, &MatterBook::matterChanged, this, &SincePanel::refreshSoon);
    connect(&book, &MatterBook::mattersReset, this, &SincePanel::refreshSoon);
    connect(&book, &MatterBook::documentsAdded, this, &SincePanel::refreshSoon);
    connect(&m_workspace.clock, &PictureClock::modeChanged, this, &SincePanel::refresh);
    const auto openLine = [this] { open(m_list->currentRow()); };
    connect(m_list, &QListWidget::itemActivated, this, openLine);
    connect(m_list, &QListWidget::itemClicked, this, openLine);
    connect(m_seen, &QPushButton::clicked, this, &SincePanel::markSeen);
    connect(m_seenAction, &QAction::triggered, this, &SincePanel::markSeen);
}

void SincePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SincePanel::showEvent(QShowEvent* event)
{
    refresh();
    if (!std::exchange(m_hasBeenShown, true))
        m_unfold->setChecked(window()->height() >= highWindow);
    QWidget::showEvent(event);
}

void SincePanel::retranslate()
{
    //: 確認済みにする: the changes that are listed
    m_seenAction->setText(tr("I have seen what changed"));
    m_seen->setText(tr("I have seen this (Ctrl+Shift+M)"));
    //: A short button that unfolds lines: 一覧
    m_unfold->setText(tr("List"));
    m_unfold->setAccessibleName(tr("Show what changed, line by line"));
    m_seen->setAccessibleName(m_seenAction->text());
    m_list->setAccessibleName(tr("What changed since you last looked"));
    refresh();
}

void SincePanel::refreshSoon()
{
    // A busy feed changes many rows a second; nobody reads them so fast.
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void SincePanel::refresh()
{
    m_lines = m_looked.lines();
    m_heading->setPlain(headline());
    m_counts->setPlain(m_failure.isEmpty() ? counts() : m_failure);
    const bool isMember = m_workspace.desk.self() != nullptr;
    m_seen->setEnabled(isMember && m_workspace.clock.isLive());
    m_seenAction->setEnabled(m_seen->isEnabled());
    setVisible(isMember || !parentWidget());
    showLines();
}

QString SincePanel::headline() const
{
    const Instant since = m_looked.since();
    if (!since.isKnown())
        return tr("Since you last looked");
    const QString at = TimeText::shortTime(since);
    if (m_workspace.clock.isLive())
        //: %1 a time
        return tr("Since you last looked, %1").arg(at);
    //: %1 the time of the last look, %2 the instant that the screen is fixed at
    return tr("From your last look, %1, to the shown %2")
        .arg(at, TimeText::shortTime(m_workspace.clock.shown()));
}

QString SincePanel::counts() const
{
    if (!m_looked.since().isKnown())
        return tr("This is your first look on this PC.");
    if (!m_workspace.clock.isLive() && m_workspace.clock.shown() < m_looked.since())
        return tr("The shown time is before it.");
    QStringList parts;
    for (const Change change : changes) {
        const auto many = std::count_if(m_lines.begin(), m_lines.end(),
            [&](const SinceLine& line) { return line.change == change; });
        if (many > 0)
            //: %1 new, worse, better, closed or decided, %2 how many
            parts << tr("%1 %2").arg(word(change)).arg(many);
    }
    return parts.isEmpty() ? tr("Nothing changed.") : parts.join(tr(", "));
}

void SincePanel::showLines()
{
    QStringList sentences;
    for (const SinceLine& line : m_lines) {
        if (static_cast<std::size_t>(sentences.size()) == mostLines)
            break;
        sentences << sentence(line);
    }
    QStringList shown;
    for (int row = 0; row < m_list->count(); ++row)
        shown << m_list->item(row)->text();
    if (shown != sentences) {
        m_list->clear();
        m_list->addItems(sentences);
    }
    m_list->setVisible(!sentences.isEmpty());
    const int lines = std::min(shownLines, static_cast<int>(sentences.size()));
    const int height = m_list->count() > 0 ? m_list->sizeHintForRow(0) : 0;
    m_list->setFixedHeight(lines * height + 2 * m_list->frameWidth());
}

void SincePanel::open(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_lines.size())
        return;
    const SinceLine& line = m_lines[static_cast<std::size_t>(row)];
    if (line.isMatter)
        m_workspace.focus.setMatter(line.id);
    else
        emit incidentWished(line.id);
}

void SincePanel::markSeen()
{
    const auto kept = m_looked.seen();
    m_failure = kept ? QString()
                     : tr("This look could not be kept on this PC: after a restart, the one before "
                          "it counts.");
    refresh();
    emit undoable(tr("Noted: you have seen what changed."), [this] { takeBack(); });
}

void SincePanel::takeBack()
{
    m_failure = m_looked.takeBack() ? QString() : tr("The earlier look could not be kept.");
    refresh();
}

} // namespace yagura
