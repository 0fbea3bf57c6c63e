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

    /// Rows that the ceiling keeps back: any of them, and nothing is written.
    qint64 aboveCeiling() const;
    /// Writes the file whole or not at all. Errors: `E-EXP-MARKING` (`detail`: how many rows),
    /// `E-EXP-WRITE`, `E-EXP-STOPPED`.
    Result<Written> writeTo(const QString& path, Format format) const;
    Result<Written> writeTo(QIODevice& device, Format format) const;
};

/// One field of CSV (RFC 4180) that no spreadsheet takes for a formula (trust.md TH-21).
QString csvField(const QString& text);

} // namespace yagura
