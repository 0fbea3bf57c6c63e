#pragma once

#include "base/digest.h"
#include "exercise/cast.h"
#include "exercise/inject.h"
#include "exercise/scenario.h"

#include <QHash>

#include <optional>
#include <vector>

namespace yagura {

/// One matter of a script on its way: is put when its time has come, and then everybody's turn
/// comes as the matter reaches the state that the turn needs. Lives as long as its scenario.
class MatterCourse {
    Q_DISABLE_COPY_MOVE(MatterCourse)
public:
    MatterCourse(const Scenario& scenario, const ScenarioMatter& matter);

    /// Goes on as far as it can at `elapsed`. `evidence` are the events that have been published,
    /// by key. Answers with what has become impossible.
    std::optional<Error> proceed(Cast& cast, std::chrono::milliseconds elapsed, Instant now,
        const QHash<QString, Digest>& evidence);
    bool isThrough() const; ///< nothing of it is still to come
    std::vector<Inject> injects() const;

private:
    /// What somebody does, from the moment the matter was as it needs it.
    struct Turn {
        const ScenarioTurn* script = nullptr;
        Inject inject;
        std::function<Result<Draft>(const Cast&, const MatterDesk&, const Matter&, Instant)> draft;
        bool isAnswer = false; ///< of the council: moot once it has answered
        std::optional<std::chrono::milliseconds> seen = std::nullopt;
        Digest said = {}; ///< empty until it is said
    };

    void addTurns();
    Inject injectBy(const ScenarioTurn& turn, Inject::Kind kind, const QString& word) const;
    std::optional<Error> put(Cast& cast, Instant now, const QHash<QString, Digest>& evidence);
    std::optional<MatterSheet> sheetOf(
        const Cast& cast, Instant now, const QHash<QString, Digest>& evidence) const;
    const Matter* find(const Cast& cast);
    static bool isMoot(const Turn& turn, const Matter& matter);
    static bool isReady(const Turn& turn, const Matter& matter);
    std::optional<Error> take(Turn& turn, Cast& cast, const Matter& matter,
        std::chrono::milliseconds elapsed, Instant now);
    static std::optional<Error> complaint(Turn& turn, const Cast& cast);

    const Scenario& m_scenario;
    const ScenarioMatter& m_script;
    std::vector<Turn> m_turns;
    MatterSheet m_sheet; ///< as it was put
    Digest m_request; ///< empty until it is put
    QString m_id; ///< empty until it is in the ledger
    bool m_givenUp = false;
};

} // namespace yagura
