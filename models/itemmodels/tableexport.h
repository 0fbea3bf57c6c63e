#pragma once

#include "itemmodels/listexport.h"

#include <QStringList>

namespace yagura {

/// A table as a file, as its cells stand on the screen: rows in their order, with what narrowed
/// them in its head. A value that may be written on any thread.
struct TableExport {
    QStringList heads;
    std::vector<QStringList> rows;
    std::vector<Tlp> markings; ///< one a row
    QString filter;
    Instant asOf;
    bool isLive = true;

    qint64 aboveCeiling(Tlp ceiling) const; ///< rows that it keeps back
    /// Whole or not at all; errors as ListExport.
    Result<ListExport::Written> writeTo(
        const QString& path, ListExport::Format format, Tlp ceiling) const;
};

} // namespace yagura
