#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace yagura {

/// The files of a bundle as somebody handed them over: plain files below one folder and nothing
/// else, each of a size that a bundle can have. Trusts no name in them. A value.
class BundleFiles {
public:
    /// Errors: `E-EVB-FORM` (not there, links or special files in it, too many, too large).
    static Result<BundleFiles> in(const QString& folder);

    const QStringList& paths() const { return m_paths; } ///< relative, sorted
    QStringList below(const QString& folder) const; ///< `entries` …
    bool has(const QString& path) const;
    /// Only what `in()` found. Error: `E-EVB-FORM`, also for a file that is not in the bundle.
    Result<QByteArray> read(const QString& path) const;

private:
    QString m_folder;
    QStringList m_paths;
};

} // namespace yagura
