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
    , m_list(new QListWidget(this))
    , m_seen(new QPushButton(this))
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
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    for (QWidget* part : std::initializer_list<QWidget*>{ m_heading, m_counts, m_list, m_seen })
        layout->addWidget(part);
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
    QWidget::showEvent(event);
}

void SincePanel::retranslate()
{
    //: 確認済みにする: the changes that are listed
    m_seenAction->setText(tr("I have seen what changed"));
    m_seen->setText(tr("I have seen this (Ctrl+Shift+M)"));
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
    const Instant since = m_looked.since();
    m_lines = m_looked.lines();
    //: %1 a time
    m_heading->setPlain(since.isKnown() ? tr("Since you last looked, %1").arg(TimeText::full(since))
                                        : tr("Since you last looked"));
    m_counts->setPlain(m_failure.isEmpty() ? counts() : m_failure);
    const bool isMember = m_workspace.desk.self() != nullptr;
    m_seen->setEnabled(isMember && m_workspace.clock.isLive());
    m_seenAction->setEnabled(m_seen->isEnabled());
    setVisible(isMember || !parentWidget());
    showLines();
}

QString SincePanel::counts() const
{
    if (!m_looked.since().isKnown())
        return tr("This is your first look on this PC: there is nothing to compare with.");
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
}

} // namespace yagura
