#pragma once

#include <QByteArray>

#include <string>

namespace yagura::bench {

/// CloudEvents as a feed sends them, 0.8 to 1.4 KB each: STIX objects with Japanese titles,
/// sectors, prefectures and levels, every id another. The same seed gives the same events, byte for
/// byte, but for the time they are stamped with.
class EventGenerator {
public:
    explicit EventGenerator(quint64 seed = 1);

    /// The next event, inline JSON `data`; `sentUs` goes into `sentus`, and 0 leaves it out.
    QByteArray next(qint64 sentUs = 0);
    quint64 made() const { return m_number; }

private:
    struct Dice;

    std::string object(Dice& dice, quint64 number) const;

    quint64 m_seed;
    quint64 m_number = 0;
};

} // namespace yagura::bench
