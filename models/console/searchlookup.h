#pragma once

#include "base/result.h"
#include "search/heldwords.h"
#include "search/searchhits.h"
#include "search/searchquery.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace yagura {

class Database;
class SearchDocuments;
class SearchLanes;

/// Answers questions from the index, beside the one that fills it, and from the words of what may
/// not be indexed, which it reads into its memory behind everything else. Lives on a thread of its
/// own.
class SearchLookup : public QObject {
    Q_OBJECT
public:
    SearchLookup(QString mirrorFile, QString indexFile);
    ~SearchLookup() override;

    void begin(); ///< the index is there
    /// `storedTo`: last event that is stored, as far as the asker knows.
    /// `tellFirst` gets what the newest events hold, where the whole takes longer.
    Result<SharedHits> find(const SearchQuery& query, qint64 storedTo,
        const std::function<bool()>& isOld, const std::function<void(SharedHits)>& tellFirst = {});

private:
    bool readSlice(); ///< false: nothing is left
    void readOn();

    QString m_mirrorFile;
    QString m_indexFile;
    std::unique_ptr<Database> m_mirror;
    std::unique_ptr<SearchDocuments> m_restricted;
    HeldWords m_held;
    bool m_isReading = false;
    std::unique_ptr<SearchLanes> m_lanes;
};

} // namespace yagura
