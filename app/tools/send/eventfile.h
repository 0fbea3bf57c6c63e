#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace yagura {

/// What a file to be sent holds, cut into events: newline-delimited CloudEvents, a STIX bundle or
/// object, or a KEV catalogue. The publisher's bytes stay what they are. A value.
class EventFile {
public:
    /// Error: `E-SEND-KIND` when it is none of these.
    static Result<EventFile> read(const QByteArray& bytes);

    qsizetype count() const { return qsizetype(m_parts.size()); }
    bool hasEnvelopes() const
    {
        return m_kind == Kind::CloudEvents;
    } ///< they say themselves whose they are
    /// One message for the wire. `source` and `exercise` stand in the envelopes that we make;
    /// others are left alone.
    QByteArray message(qsizetype n, const QString& source, bool exercise) const;

private:
    enum class Kind { CloudEvents, Stix, KevCatalogue };
    EventFile(Kind kind, std::vector<QByteArray> parts);
    static Result<EventFile> readLines(const QByteArray& bytes);

    Kind m_kind;
    std::vector<QByteArray> m_parts;
};

} // namespace yagura
