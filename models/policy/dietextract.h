#pragma once

#include "policy/evaluator.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace yagura {

/// The figures that Act 42/2025 Art. 61(2) asks the Commission to report to the Diet for a fiscal
/// year (April to March, Japan time), counted from what counts in the ledger, never typed in. Each
/// thing stands in the year of its ledger time. Figures of an exercise are never the Diet's
/// (domain.md 2.3, invariant 11). A value.
struct DietExtract {
    /// Of one legal basis; a basis without a matter has a line of zeros.
    struct Line {
        QString basis;
        BilingualText act;
        BilingualText article;
        int requests = 0; ///< a matter put again under its number is one request
        int approvals = 0; ///< by as many members of the Commission as the pack asks for
        int denials = 0;
        int urgentActs = 0; ///< begun without prior approval
        int notices = 0; ///< after the fact, late ones too
        int lateNotices = 0; ///< of them
        int noticesOwed = 0; ///< urgent acts of the year of which no notice was given yet
        int proper = 0; ///< findings
        int improper = 0;
        int insufficientRecord = 0;
        int recommendations = 0;

        friend bool operator==(const Line&, const Line&) = default;
    };

    /// A figure of a line with its heading, in the order of the tables.
    struct Column {
        BilingualText heading;
        int Line::*figure;
    };
    static const std::vector<Column>& columns();

    QString ledger; ///< origin
    int fiscalYear = 0; ///< 2026: from 1 April 2026
    Instant from;
    Instant until; ///< first instant that is no longer in the year
    Instant asOf; ///< ledger time of the last entry that was counted
    qint64 ledgerSize = 0; ///< entries that were counted, and
    Digest root; ///< the root over them: what the figures can be checked against; both given by who
                 ///< knows the ledger, and left out where nobody has
    bool exercise = false;
    std::vector<Line> lines; ///< sorted by basis

    static DietExtract of(const CouncilState& state, int fiscalYear);
    static int fiscalYearOf(Instant t);
    /// What the figures are called: those of an exercise say that they are not for the Diet.
    BilingualText title() const;
    const Line* find(QStringView basis) const;
    /// RFC 4180 in UTF-8 with a byte order mark: title, year and ledger with its size and root, a
    /// row of headings, and a row for each basis.
    QByteArray toCsv(Language language) const;

    friend bool operator==(const DietExtract&, const DietExtract&) = default;
};

} // namespace yagura
