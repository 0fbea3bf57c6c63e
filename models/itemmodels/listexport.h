#pragma once

#include "base/digest.h"
#include "base/result.h"
#include "picture/picturerows.h"

#include <QString>

#include <vector>

#include <atomic>
#include <memory>

class QIODevice;

namespace yagura {

/// Rows that may not go to a receiver, each counted once, by what has to change for it.
struct KeptBack {
    qint64 handled = 0; ///< under a handling that the law asks for: they go into no file
    qint64 unmarked = 0; ///< handled as the strictest, because nothing says otherwise
    qint64 above = 0; ///< marked above the ceiling

    qint64 all() const { return handled + unmarked + above; }
    void count(const Marking& marking, Tlp ceiling);

    friend bool operator==(const KeptBack&, const KeptBack&) = default;
};

/// A list as a file: exactly the rows that are shown, in their order, with what narrowed them in
/// its head. A value that may be written on any thread.
struct ListExport {
    enum class Format { Csv, Json };

    PictureRows rows; ///< as they were when the list was shown
    std::vector<int> order; ///< rows of it
    QString query; ///< as typed
    QString filter; ///< what narrows the list, in words
    Instant asOf;
    bool isLive = true; ///< else the picture of a fixed instant
    Tlp ceiling = Tlp::Clear; ///< the receiver's

    /// How far the writing is, and whether it shall go on. Two threads have it: who writes, and who
    /// waits.
    struct Course {
        std::atomic<qint64> rows = 0;
        std::atomic_bool stop = false;
    };
    std::shared_ptr<Course> course = std::make_shared<Course>();

    struct Written {
        qint64 rows = 0;
        Tlp highest = Tlp::Clear; ///< marking of the file
        Digest sha256; ///< of the lines or objects of the rows
    };

    KeptBack keptBack() const; ///< any, and nothing is written
    /// Writes the file whole or not at all. Errors: `E-EXP-MARKING` (`detail`: how many rows),
    /// `E-EXP-WRITE`, `E-EXP-STOPPED`.
    Result<Written> writeTo(const QString& path, Format format) const;
    Result<Written> writeTo(QIODevice& device, Format format) const;
};

/// One field of CSV (RFC 4180) that no spreadsheet takes for a formula (trust.md TH-21).
QString csvField(const QString& text);

} // namespace yagura
