#pragma once

#include "brief/briefcontent.h"
#include "domain/sector.h"
#include "itemmodels/sectorrows.h"

namespace yagura::testing {

/// A brief with as much on its page as there can be.
inline BriefContent fullBrief()
{
    BriefContent brief;
    brief.t = { 1795404532123 };
    brief.frozen = brief.exercise = true;
    brief.marking = Tlp::AmberStrict;
    brief.sector = QStringLiteral("ci.government");
    brief.prefecture = 14;
    brief.from = { 1795304532123 };
    brief.to = brief.t;
    for (std::size_t n = 0; n < BriefContent::mostIncidents; ++n) {
        Item item;
        item.objectId = QStringLiteral("i%1").arg(n);
        item.title = { QStringLiteral("決済").repeated(40),
            QStringLiteral("Very long words of a title ").repeated(8) };
        item.severity = allSeverities[n % allSeverities.size()];
        item.sector = QStringLiteral("ci.government");
        item.prefecture = 14;
        item.marking.tlp = Tlp::AmberStrict;
        item.occurred = brief.t;
        brief.worst.push_back(item);
    }
    brief.counts.fill(1234);
    brief.further = 6000;
    const SectorRows rows;
    for (int row = 0; row < rows.count(); ++row) {
        BriefSector sector{ rows.key(row), {}, true };
        sector.counts.fill(99);
        brief.sectors.push_back(sector);
    }
    for (int state = 0; state <= static_cast<int>(MatterState::Withdrawn); ++state)
        brief.measures.emplace_back(static_cast<MatterState>(state), 12);
    brief.ledgerNow = brief.t;
    brief.unnotified.assign(3,
        { QStringLiteral("U-2026-000009"), { brief.t.ms - 400'000'000 }, { brief.t.ms - 1'000'000 },
            ClockKind::Internal });
    brief.lateNotices = 3;
    for (std::size_t n = 0; n < brief.roomForDecisions(); ++n)
        brief.decisions.push_back(
            { brief.t, QStringLiteral("U-2026-%1").arg(int(n), 6, 10, QLatin1Char('0')),
                { QStringLiteral("深刻度").repeated(20),
                    QStringLiteral("Raise the level of all of it ").repeated(4) },
                CouncilOutcome::SignedOff, Digest::of(QByteArray::number(int(n))), true });
    brief.furtherDecisions = 9;
    brief.refused = brief.notCounted = 12;
    for (int n = 0; n < 9; ++n)
        brief.silent.push_back(
            { { QStringLiteral("情報源"),
                  QStringLiteral("A source with a long name, number %1").arg(n) },
                FeedState::Silent, brief.t });
    brief.withoutPlace = brief.withoutSector = 7;
    brief.quarantined = 12345;
    return brief;
}

} // namespace yagura::testing
