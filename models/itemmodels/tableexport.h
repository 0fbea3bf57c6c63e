#pragma once

#include "itemmodels/listexport.h"

#include <QStringList>

namespace yagura {

/// A table as a file, as its cells stand on the screen: rows in their order, with what narrowed
/// them in its head. A value that may be written on any thread.
struct TableExport {
    QStringList heads;
    std::vector<QStringList> rows;
    std::vector<Marking> markings; ///< one a row
    QString filter;
    Instant asOf;
    bool isLive = true;

    KeptBack keptBack(Tlp ceiling) const; ///< any, and nothing is written
    /// Whole or not at all; errors as ListExport.
    Result<ListExport::Written> writeTo(
        const QString& path, ListExport::Format format, Tlp ceiling) const;
};

} // namespace yagura
