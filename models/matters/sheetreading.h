#pragma once

#include "domain/matter.h"
#include "domain/mattersheet.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <optional>

namespace yagura {

class MatterBook;

/// A matter's sheet as its document's bytes say it, and whether those bytes are the ones that were
/// put before the council. A value; read again when documents arrive.
struct SheetReading {
    std::optional<MatterSheet> sheet; ///< absent: no document here, or one that cannot be read
    QByteArray bytes; ///< the exact document, also where it cannot be read
    QByteArray targetBytes;
    QString problem; ///< `E-DOC-MISSING`, `E-DOC-FORM`, `E-DOC-OTHER`, `E-DOC-SCOPE`,
                     ///< `E-AMD-SCOPE`; empty: sound, and may be signed

    bool isSound() const { return sheet && problem.isEmpty(); }

    /// The documents `matter` commits to. The book finds a document by its commitment, so that
    /// bytes with a wrong one are missing; a sheet about another matter, kind or basis is
    /// `E-DOC-OTHER`, one with another scope, officer, ground or record than its statement says
    /// `E-DOC-SCOPE`, and one that names a target which an earlier version did not `E-AMD-SCOPE`.
    static SheetReading of(const MatterBook& book, const Matter& matter);
    /// Whether the sheet, put in place of the request `amends`, names a target that one of the
    /// versions before did not, as far as their lists are here. The rules see how many targets
    /// there are, and only who has the lists which (invariant 3).
    static bool addsTarget(const MatterBook& book, const MatterSheet& sheet, const Digest& amends);
};

} // namespace yagura
