#pragma once

#include "base/instant.h"
#include "domain/matter.h"

#include <QString>

#include <vector>

namespace yagura {

class MatterBook;

/// Somebody of the roster who could fill a council seat and has not answered in it. A value.
struct SeatCandidate {
    QString member;
    bool isSubstitute = false; ///< may decide in its place (代決), once the time for it has come
    Instant opened; ///< had the sheet on the screen, by the hub's word; unknown: not reported
    QString whyNever; ///< `E-MRK-OWN`, `E-MRK-PERSON`, `E-MRK-BODY`: this person cannot fill it,
                      ///< whatever it waits for; empty: nothing of the kind

    friend bool operator==(const SeatCandidate&, const SeatCandidate&) = default;
};

/// Those of the roster in force, holders of the seat's role first.
std::vector<SeatCandidate> seatCandidates(
    const MatterBook& book, const Matter& matter, const SeatNeed& seat);

} // namespace yagura
