#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <compare>
#include <optional>

namespace yagura {

/// A point in time: UTC, whole milliseconds since 1970-01-01 (wire.md "time"). Zero means "not
/// known".
struct Instant {
    qint64 ms = 0;

    bool isKnown() const { return ms != 0; }
    /// RFC 3339 with milliseconds and `Z`, as it stands on the wire.
    QString toRfc3339() const;
    /// Accepts RFC 3339 only: a date-time without an offset is refused, never guessed.
    static std::optional<Instant> fromRfc3339(QStringView text);
    static std::optional<Instant> fromRfc3339(std::string_view text);

    friend auto operator<=>(const Instant&, const Instant&) = default;
    friend Instant operator+(Instant t, std::chrono::milliseconds d)
    {
        return { t.ms + d.count() };
    }
    friend Instant operator-(Instant t, std::chrono::milliseconds d)
    {
        return { t.ms - d.count() };
    }
    friend std::chrono::milliseconds operator-(Instant a, Instant b)
    {
        return std::chrono::milliseconds(a.ms - b.ms);
    }
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::Instant)
