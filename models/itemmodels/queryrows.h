#pragma once

#include "itemmodels/focus.h"
#include "picture/commonpicture.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <vector>

namespace yagura {

/// Which rows of the picture answer the search of the shared selection: one bit a row, so that a
/// drawing of a million marks narrows at no cost. Found on another thread; until then the last
/// answer stands, and a row that has just come is left out. GUI thread; picture and focus outlive
/// it.
class QueryRows : public QObject {
    Q_OBJECT
public:
    QueryRows(const CommonPicture& picture, const Focus& focus, QObject* parent = nullptr);
    ~QueryRows() override;

    bool takesAll() const { return m_takesAll; } ///< nothing is searched for
    bool takes(int row) const
    {
        const auto at = static_cast<std::size_t>(row);
        return m_takesAll || (at < m_found.size() && m_found[at]);
    }
    bool isBusy() const { return m_job != nullptr || m_soon.isActive(); }

signals:
    void changed(); ///< other rows answer it

private:
    struct Job;

    void takeQuery();
    void lookSoon();
    void look();
    void finish(const std::shared_ptr<Job>& job);

    const CommonPicture& m_picture;
    const Focus& m_focus;
    bool m_takesAll = true;
    bool m_isNew = false; ///< the next look begins at the first row
    std::vector<bool> m_found;
    std::vector<int> m_touched; ///< changed since they were looked at
    std::shared_ptr<Job> m_job; ///< null: nothing runs
    QTimer m_soon;
    QThreadPool m_pool; ///< waits for what it runs when it goes
};

} // namespace yagura
