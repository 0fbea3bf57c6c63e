#pragma once

#include "itemmodels/sectorrows.h"
#include "picture/commonpicture.h"

#include <QObject>

#include <array>
#include <span>
#include <vector>

namespace yagura {

/// Open incidents by the key under which their source named the sector, before any mapping, and by
/// prefecture: what a view of the other official list adds up. Keeps counts only, nothing for a row
/// of the picture. Made when that list is first shown. GUI thread; the picture outlives it.
class SectorEntries : public QObject {
    Q_OBJECT
public:
    /// Open incidents of one entry in one place. Adds up.
    struct Count {
        std::array<int, 6> open{}; ///< by severity + 1
        Instant changed; ///< newest version of any incident here, open or not

        int total() const;
        int of(Severity severity) const;
        void add(const Count& other);
    };

    explicit SectorEntries(const CommonPicture& picture, QObject* parent = nullptr);

    const SectorRows& rows() const { return m_rows; }
    /// `column` as in SectorStatusModel: 0 to 46, and 47 for no prefecture.
    const Count& count(int entry, int column) const;

signals:
    void changed();

private:
    void rebuild();
    void put(int first, int last, int sign);
    int entryOf(int lineage);

    static constexpr int columns = 48;
    const CommonPicture& m_picture;
    SectorRows m_rows;
    std::vector<int> m_entryOfLineage; ///< -1: not asked yet
    std::vector<Count> m_counts;
};

} // namespace yagura
