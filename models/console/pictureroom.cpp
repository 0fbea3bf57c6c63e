#include "console/pictureroom.h"

#include "store/database.h"
#include "store/picturereader.h"

#include <optional>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {
constexpr int firstSlice = 250; ///< a screen of the largest size
constexpr int sliceSize = 1500; ///< a few milliseconds of the screen's thread
/// Events that one step back takes away at most: some ten milliseconds of the screen's thread.
constexpr int longestStep = 10'000;
} // namespace

struct PictureRoom::Desk {
    QString file;
    std::unique_ptr<Database> mirror;
    std::optional<PictureReader> reader;
    int request = -1; ///< that is being read

    Result<void> open()
    {
        if (mirror)
            return {};
        auto opened = Database::openReadOnly(file, Database::Schema::Mirror);
        if (!opened)
            return opened.error();
        mirror = std::move(*opened);
        return {};
    }

    Result<qint64> begin(Instant t)
    {
        if (auto opened = open(); !opened)
            return opened.error();
        reader.emplace(*mirror);
        return reader->begin(t);
    }
};

PictureRoom::PictureRoom(const QString& mirrorFile)
    : m_desk(std::make_unique<Desk>())
{
    m_desk->file = mirrorFile;
    m_thread.setObjectName(u"picture"_s);
    m_anchor.moveToThread(&m_thread);
    // The next one is being read while this one is shown.
    connect(this, &PictureRoom::sliceRead, this,
        [this](int request, const std::vector<Item>&, bool done) {
            if (!done && request == m_request)
                QMetaObject::invokeMethod(
                    &m_anchor, [this, request] { next(request, sliceSize); }, Qt::QueuedConnection);
        });
    m_thread.start();
}

PictureRoom::~PictureRoom()
{
    QMetaObject::invokeMethod(
        &m_anchor, [this] { m_desk.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void PictureRoom::read(int request, Instant t)
{
    m_request = request;
    QMetaObject::invokeMethod(
        &m_anchor, [this, request, t] { begin(request, t); }, Qt::QueuedConnection);
}

void PictureRoom::begin(int request, Instant t)
{
    const auto last = m_desk->begin(t);
    m_desk->request = request;
    emit begun(request, last.value_or(0));
    if (!last) {
        m_desk->reader.reset();
        emit sliceRead(request, {}, true);
        emit failed(last.error());
        return;
    }
    next(request, firstSlice);
    next(request, sliceSize);
}

template <typename Work> void PictureRoom::onThread(Work work)
{
    QMetaObject::invokeMethod(&m_anchor, std::move(work), Qt::QueuedConnection);
}

/// Whoever asks anew breaks off what was being read.
void PictureRoom::countBack(int request, Instant to, Instant from)
{
    m_request = request;
    onThread([=, this] {
        m_desk->reader.reset();
        const auto opened = m_desk->open();
        const auto later = opened
            ? PictureSteps(*m_desk->mirror).versionsBetween(to, from, longestStep)
            : Result<std::optional<std::vector<ObjectVersions>>>(opened.error());
        if (later && *later)
            emit stepCounted(request, **later);
        else
            emit stepTooLong(request); // which tells of whatever is wrong
    });
}

void PictureRoom::readOlder(int request, const QHash<QString, int>& versions, Instant t)
{
    onThread([=, this] {
        const auto items = PictureSteps(*m_desk->mirror).newestOf(versions, t);
        if (items)
            emit olderRead(request, *items);
        else
            emit stepTooLong(request);
    });
}

void PictureRoom::next(int request, int most)
{
    if (request != m_desk->request || !m_desk->reader)
        return;
    const auto items = m_desk->reader->next(most);
    const bool done = !items || static_cast<int>(items->size()) < most;
    if (done)
        m_desk->reader.reset();
    emit sliceRead(request, items.value_or(std::vector<Item>()), done);
    if (!items)
        emit failed(items.error());
}

} // namespace yagura
