#pragma once

#include "council.h"

#include <random>
#include <set>

namespace yagura::testing {

/// A history of measures and reports from a seed. Mostly it goes the way of the law, so that most
/// logs come to a command and many to a closed record; the rest is what must not count: the wrong
/// person, record, period or time, documents out of form, revoked keys. The same for the same seed
/// on every machine.
class MeasureHistory {
public:
    MeasureHistory(Council& council, unsigned seed); ///< puts a roster with every office in force

    void step(); ///< one random statement
    void play(int steps);

    static const QStringList& numbers(); ///< of the matters
    /// States in which a matter has been.
    const std::set<MatterState>& reached() const { return m_reached; }

private:
    unsigned below(unsigned count) { return static_cast<unsigned>(m_random() % count); }
    bool onceIn(unsigned count) { return below(count) == 0; }
    template <typename List> auto anyOf(const List& list)
    {
        return list[static_cast<decltype(list.size())>(below(static_cast<unsigned>(list.size())))];
    }
    void pass(); ///< of time
    qint64 seconds() const { return m_council.now.ms / 1000; }

    void go(const QString& number);
    void goAtABoundary(const QString& number);
    void open(const QString& number);
    void amend(const Matter& matter);
    QString officerFor(const MatterPolicy& kind);
    MatterOpen request(const QString& number, const MatterPolicy& kind);
    MatterScope anyScope(const MatterPolicy& kind);
    void disturb(MatterOpen& request);

    void mark(const Matter& matter);
    void answer(const Matter& matter, Mark& mark);
    void record(const StepNeed& need, const QString& outcome, Mark& mark);
    QString outcomeFor(const Matter& matter, const StepNeed& need);
    StepKind due(const Matter& matter); ///< the step that the law asks for next
    void aside(const Matter& matter); ///< a remark, a withdrawal, a stop
    void disturb(Mark& mark);
    Mark blank(const Matter& matter);
    void give(Mark mark); ///< by somebody who holds its role, mostly
    bool hasHadHisTurn(const QString& member, const Mark& mark) const;

    void report();
    void revoke();
    void changeRoster();
    void changePolicy();
    QString holderOf(const QString& role);
    static std::vector<Member> everyOffice();
    static const QStringList& allRoles();
    QByteArray smudged(const QByteArray& document); ///< one thing in its bytes
    QJsonValue spoilt(const QJsonValue& value); ///< one thing in it is not as it was

    Council& m_council;
    std::mt19937 m_random;
    std::set<MatterState> m_reached;
};

} // namespace yagura::testing
