#pragma once

#include "itemmodels/sectorrows.h"
#include "itemmodels/silentsources.h"
#include "picture/commonpicture.h"
#include "picture/feedboard.h"
#include "picture/pictureclock.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

#include <array>
#include <optional>

namespace yagura {

/// What one cell of the sector picture says.
struct SectorCell {
    Severity worst = Severity::None; ///< of the open incidents; means nothing while `open` is 0
    int open = 0; ///< open incidents
    int unassessed = 0; ///< of those, without a level
    bool changedWithin24h = false;
    bool notReporting = false; ///< every source that ever reported here is silent now

    bool isQuiet() const { return open == 0; }
    friend bool operator==(const SectorCell&, const SectorCell&) = default;
};

/// Sector × prefecture: one row a `ci.*` sector and one for `other`; columns 0 to 46 are the
/// prefectures 1 to 47 and the last is "no prefecture". Counts open incidents alone; nothing else
/// shades. What was silent in the past comes from the log, without which nothing was. Mirrors
/// CommonPicture step by step, so an event costs its own cells; the 24 h marks
/// follow the shown clock once a minute. GUI thread.
class SectorStatusModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        CellRole = Qt::UserRole + 1, ///< SectorCell
        KeyRole, ///< vertical header: QString, as `Focus::sector()`
        NameRole, ///< headers: BilingualText in full
        ShortNameRole, ///< vertical header: BilingualText for a row head
        RegionRole, ///< horizontal header: BilingualText, empty for "no prefecture"
        PrefectureRole, ///< horizontal header: int code, 0 for "no prefecture"
        TotalRole, ///< headers: SectorCell over the row or column
    };

    SectorStatusModel(const CommonPicture& picture, const FeedBoard& feeds,
        const PictureClock& clock, QObject* parent = nullptr, FactsFilter shown = {},
        const InterruptionLog* log = nullptr);
    ~SectorStatusModel() override;

    const SectorRows& rows() const { return m_rows; }
    static int columnOf(PrefectureCode code);
    static PrefectureCode prefectureAt(int column); ///< 0 for "no prefecture"

    SectorCell cell(int row, int column) const;
    SectorCell rowTotal(int row) const; ///< the sector, everywhere
    SectorCell prefectureTotal(
        PrefectureCode code) const; ///< all sectors; 0: what has no prefecture
    SectorCell total() const;
    int openWith(Severity severity) const; ///< open incidents of one level, everywhere

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// What a cell, row, column or the whole is made of; adds up.
    struct Sum {
        std::array<int, 6> open{}; ///< by severity + 1
        QHash<QString, int> sources; ///< incidents ever reported here, open or not
        Instant changed; ///< newest version of any incident here
    };
    /// What one row of the picture puts into the sums.
    struct Share {
        int row = 0;
        int column = 0;
        Severity severity = Severity::Unassessed;
        bool open = false;
        QString source;
        Instant changed;
    };

    void takeIn(int first, int last);
    void takeOut(int first, int last);
    void rebuild();
    std::optional<Share> shareOf(int pictureRow) const;
    int sectorRowOf(int lineage) const;
    void add(const Share& share, int sign);
    void noteChange(int row, int column, Instant changed);
    Sum& sumAt(int row, int column);
    const Sum& sumAt(int row, int column) const;
    SectorCell describe(const Sum& sum, const QHash<QString, int>& judgedBy) const;
    bool allSilent(const QHash<QString, int>& sources) const;
    void tick();
    void announce(const QSet<int>& cells);
    void announceAll();

    const CommonPicture& m_picture;
    const PictureClock& m_clock;
    FactsFilter m_shown;
    SectorRows m_rows;
    std::vector<Sum> m_sums; ///< (rows + 1) × (columns + 1): the last ones are the totals
    std::vector<std::pair<int, Share>> m_left; ///< rows that are changing, by what they said before
    mutable std::vector<int> m_sectorRows; ///< by number of the lineage
    SilentSources m_silent;
    QSet<int> m_touched; ///< cells changed by the step that is running
    Instant m_now;
    QTimer m_coarse;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::SectorCell)
