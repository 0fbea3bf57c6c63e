#include "itemmodels/queryrows.h"

#include "itemmodels/queryfilter.h"

#include <atomic>
#include <utility>

namespace yagura {
using namespace std::chrono_literals;

namespace {
constexpr auto burst = 200ms;
}

/// One look at rows as they were when it began, on another thread.
struct QueryRows::Job {
    PictureRows rows;
    QueryFilter filter;
    int first; ///< all from here on …
    std::vector<int> touched; ///< … and these before it
    bool isNew; ///< nothing of what was found before holds
    std::vector<bool> ofTouched = {};
    std::vector<bool> found = {};
    std::atomic_bool stop = false;

    void run()
    {
        for (const int row : touched)
            ofTouched.push_back(filter.accepts(rows, row));
        found.reserve(static_cast<std::size_t>(rows.count() - first));
        for (int row = first; row < rows.count() && !stop; ++row)
            found.push_back(filter.accepts(rows, row));
    }
};

QueryRows::QueryRows(const CommonPicture& picture, const Focus& focus, QObject* parent)
    : QObject(parent)
    , m_picture(picture)
    , m_focus(focus)
{
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(burst);
    connect(&m_soon, &QTimer::timeout, this, &QueryRows::look);
    connect(&focus, &Focus::queryChanged, this, &QueryRows::takeQuery);
    connect(&picture, &CommonPicture::rowsInserted, this, &QueryRows::lookSoon);
    connect(&picture, &CommonPicture::rowsChanged, this, [this](int first, int last) {
        for (int row = first; row <= last && !m_takesAll; ++row)
            m_touched.push_back(row);
        lookSoon();
    });
    connect(&picture, &CommonPicture::wasReset, this, [this] {
        m_found.clear(); // its numbers mean other rows now
        takeQuery();
    });
    takeQuery();
}

QueryRows::~QueryRows()
{
    if (m_job)
        m_job->stop = true;
}

void QueryRows::takeQuery()
{
    if (m_job)
        m_job->stop = true;
    m_job.reset();
    m_touched.clear();
    if (m_focus.query()) {
        m_isNew = true;
        look();
        return;
    }
    m_soon.stop();
    m_found = {};
    if (!std::exchange(m_takesAll, true))
        emit changed();
}

void QueryRows::lookSoon()
{
    if (m_focus.query() && !m_soon.isActive())
        m_soon.start();
}

void QueryRows::look()
{
    m_soon.stop();
    if (m_job)
        return; // looks again when it has finished
    const int first = m_isNew ? 0 : static_cast<int>(m_found.size());
    std::erase_if(m_touched, [first](int row) { return row >= first; });
    m_job = std::make_shared<Job>(m_picture.rows(), QueryFilter(m_focus.query(), m_focus.hits()),
        first, std::exchange(m_touched, {}), std::exchange(m_isNew, false));
    m_pool.start([this, job = m_job] {
        job->run();
        QMetaObject::invokeMethod(
            this, [this, job] { finish(job); }, Qt::QueuedConnection);
    });
}

void QueryRows::finish(const std::shared_ptr<Job>& job)
{
    if (job != m_job)
        return; // another search came meanwhile
    m_job.reset();
    for (std::size_t n = 0; n < job->touched.size(); ++n)
        m_found[static_cast<std::size_t>(job->touched[n])] = job->ofTouched[n];
    if (job->isNew)
        m_found = std::move(job->found);
    else
        m_found.insert(m_found.end(), job->found.begin(), job->found.end());
    m_takesAll = false;
    if (!m_touched.empty() || static_cast<int>(m_found.size()) < m_picture.rowCount())
        m_soon.start();
    emit changed();
}

} // namespace yagura
