#pragma once

#include "base/instant.h"
#include "domain/digestwords.h"
#include "domain/marking.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <vector>

namespace yagura {

class MatterBook;
struct Matter;

/// One matter's decision as it goes on paper: in words, in the language of the moment, as of the
/// shown instant. Nothing is chosen or left out here that the screen would show. A value.
struct DecisionSheet {
    Q_DECLARE_TR_FUNCTIONS(yagura::DecisionSheet)
public:
    struct Line {
        QString label;
        QString text; ///< of several lines, where there is more to say

        friend bool operator==(const Line&, const Line&) = default;
    };
    struct Section {
        QString heading;
        std::vector<Line> lines;

        friend bool operator==(const Section&, const Section&) = default;
    };

    QString matterId;
    QString title; ///< number, version and kind
    QString standing; ///< how the council's lane stands, and the state
    Instant t; ///< ledger time of what it shows
    bool exercise = false;
    /// A sheet states no marking: it is handled as the strictest (Marking::Origin::Assumed).
    Tlp marking = Tlp::Red;
    std::vector<Section> decisive; ///< all that decides
    std::vector<Section> rest;
    DigestWords words; ///< of the request
    std::vector<Line> proof; ///< what this PC verified, beside the code
    QByteArray
        place; ///< where all this stands in the ledger, for a machine (docs/ledger-format.md)

    bool hasReceipt = false; ///< the hub's stands there too

    /// The statement whose receipt is printed: the newest mark that counts, else the request.
    static Digest receiptOf(const MatterBook& book, const Matter& matter);
    /// `now` is ledger time, as shown.
    static DecisionSheet of(const MatterBook& book, const Matter& matter, Instant now);
};

} // namespace yagura
