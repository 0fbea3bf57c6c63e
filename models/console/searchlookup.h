#pragma once

#include "base/result.h"
#include "search/searchhits.h"
#include "search/searchquery.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace yagura {

class Database;
class SearchTable;

/// Answers questions from the index, beside the one that fills it. Lives on a thread of its own.
class SearchLookup : public QObject {
    Q_OBJECT
public:
    explicit SearchLookup(QString indexFile);
    ~SearchLookup() override;

    void begin(); ///< the index is there
    /// `storedTo`: last event that is stored, as far as the asker knows.
    Result<SharedHits> find(
        const SearchQuery& query, qint64 storedTo, const std::function<bool()>& isOld) const;

private:
    QString m_indexFile;
    std::unique_ptr<Database> m_index;
    std::unique_ptr<SearchTable> m_table;
};

} // namespace yagura
