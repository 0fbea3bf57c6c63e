#include "snapshot.h"

#include <QFileInfo>
#include <QPixmap>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto pollInterval = 100ms;
constexpr int quietPolls = 15; // nothing new for so long: the picture is settled
constexpr int mostPolls = 60; // a feed that never rests is taken as it is
} // namespace

Snapshot::Snapshot(QWidget& window, QString file, std::chrono::milliseconds wait,
    std::vector<Need> needs, std::function<qint64()> progress, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_file(std::move(file))
    , m_wait(wait)
    , m_needs(std::move(needs))
    , m_progress(std::move(progress))
{
    m_poll.setInterval(pollInterval);
    m_deadline.setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, &Snapshot::look);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_poll.stop();
        if (missing().isEmpty())
            return take(); // not at rest yet, and no more time
        emit finished(tr("No picture was written: %1 did not come within %2 seconds.")
                          .arg(missing().join(tr(", ")))
                          .arg(static_cast<double>(m_wait.count()) / 1000));
    });
}

void Snapshot::start()
{
    m_poll.start();
    m_deadline.start(m_wait);
}

std::vector<Snapshot::Need> Snapshot::needs(
    const Workspace& workspace, const ConsoleOptions& options)
{
    std::vector<Need> needs;
    needs.push_back({ tr("the connection to the hub"), [&workspace] {
                         return workspace.feeds.worstLink() == FeedState::Live
                             && workspace.feeds.asOf().isKnown();
                     } });
    const bool ledger = !options.isWall()
        && (options.place == Place::Decisions || options.place == Place::Review);
    if (ledger)
        needs.push_back(
            { tr("a matter"), [&workspace] { return !workspace.book.matters().empty(); } });
    else
        needs.push_back(
            { tr("an event"), [&workspace] { return workspace.picture.rowCount() > 0; } });
    return needs;
}

QStringList Snapshot::missing() const
{
    QStringList names;
    for (const Need& need : m_needs) {
        if (!need.isThere())
            names.append(need.name);
    }
    return names;
}

void Snapshot::look()
{
    if (!missing().isEmpty())
        return;
    // What the first data set in motion shall be on the picture as well: a backlog, repaints, the
    // second's tick.
    m_quietPolls = m_progress() == m_lastProgress ? m_quietPolls + 1 : 0;
    m_lastProgress = m_progress();
    ++m_settlingPolls;
    if (m_quietPolls < quietPolls && m_settlingPolls < mostPolls)
        return;
    m_poll.stop();
    m_deadline.stop();
    take();
}

void Snapshot::take()
{
    const QPixmap picture = m_window.grab();
    if (picture.save(m_file, "PNG"))
        emit finished({});
    else
        emit finished(tr("The picture could not be written to %1. Check that the folder exists and "
                         "may be written.")
                          .arg(m_file));
}

} // namespace yagura
