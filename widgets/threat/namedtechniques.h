#pragma once

#include "itemmodels/sectorrows.h"
#include "itemmodels/workspace.h"
#include "threat/attackmatrix.h"

#include <QHash>
#include <QObject>

#include <deque>

namespace yagura {

/// The techniques that operators' reports name themselves, by their numbers: no statement of the
/// threat data does, and they stand only in the stored bytes. Reads the newest reports of the
/// selection, a few at a time behind the screen, and each version once. GUI thread; the workspace
/// outlives it.
class NamedTechniques : public QObject {
    Q_OBJECT
public:
    static constexpr int most = 500;
    static constexpr int atOnce = 16;

    explicit NamedTechniques(Workspace& workspace, QObject* parent = nullptr);

    void readSelection(); ///< as it is now: sector, prefecture and span
    const AttackMatrix::Named& named() const { return m_named; } ///< of the selection
    bool isCut() const { return m_isCut; } ///< there are older reports that were not read

signals:
    void changed();

private:
    /// A version of a report.
    struct Body {
        QString object;
        qint64 eventSeq = 0;
        int ordinal = 0;
    };
    void gather();
    void readOn();
    void take(int reading, const Body& body, const Result<QByteArray>& bytes);

    Workspace& m_workspace;
    SectorRows m_sectors;
    AttackMatrix::Named m_named;
    QHash<std::pair<qint64, int>, QStringList> m_known; ///< by place in the store
    std::deque<Body> m_wanted;
    int m_underWay = 0;
    int m_reading = 0; ///< grows with each selection
    bool m_isCut = false;
};

} // namespace yagura
