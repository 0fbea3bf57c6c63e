#include "console/pictureroom.h"

#include "store/database.h"
#include "store/picturereader.h"

#include <optional>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {
constexpr int firstSlice = 250; ///< a screen of the largest size
constexpr int sliceSize = 1500; ///< a few milliseconds of the screen's thread
} // namespace

struct PictureRoom::Desk {
    QString file;
    std::unique_ptr<Database> mirror;
    std::optional<PictureReader> reader;
    int request = -1; ///< that is being read

    Result<qint64> begin(Instant t)
    {
        if (!mirror) {
            auto opened = Database::openReadOnly(file, Database::Schema::Mirror);
            if (!opened)
                return opened.error();
            mirror = std::move(*opened);
        }
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
