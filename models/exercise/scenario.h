#pragma once

#include "base/instant.h"
#include "base/language.h"
#include "base/result.h"
#include "domain/feedhealth.h"
#include "domain/matter.h"
#include "domain/mattersheet.h"
#include "domain/statement.h"
#include "domain/verb.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <utility>
#include <vector>

namespace yagura {

/// What a feed of a scenario says, and when.
struct ScenarioEvent {
    std::chrono::seconds at{}; ///< after the start
    QString feed; ///< key of the feed
    QString key; ///< unique in the scenario; the event's id is the run and this key
    QString type; ///< CloudEvents type
    QJsonObject data; ///< with times relative to the start

    /// The bytes to publish in a run that began at `start`: each `@+n` and `@-n` is replaced by its
    /// instant, so that every run sends newer versions of the same objects.
    QByteArray dataAt(Instant start) const;
};

struct ScenarioFeed {
    QString key;
    SourceSettings settings;
};

/// A scripted seat: somebody of the training cast with a key of its own.
struct ScenarioSeat {
    QString handle; ///< stable over runs
    BilingualText office;
    QString body;
    QStringList roles;
};

/// When somebody of the cast does something to a matter: so long after the matter was seen to be as
/// the turn needs it. What the policy does not allow then is tried until it does, or until the
/// matter has ended.
struct ScenarioTurn {
    std::chrono::seconds after{};
    QString by; ///< handle
    std::optional<MatterState> state; ///< that the matter must be in; absent: any
    int version = 1; ///< of the matter
    bool afterCouncil = false; ///< waits until the council has answered
};

/// A council's answer, a remark, or a stop.
struct ScenarioMark : ScenarioTurn {
    QString seat; ///< empty: the first that fits
    Verb verb = Verb::Unknown;
    QString reasonCode;
};

/// A step of the statutory lane. What is left out is taken from the matter: methods, officer,
/// number of targets, the longest period.
struct ScenarioStep : ScenarioTurn {
    StepKind step = StepKind::Requirements;
    Verb verb = Verb::Unknown;
    QString outcome;
    QStringList methods;
    QString officer; ///< handle
    int targets = 0;
    std::chrono::seconds lasts{};
    std::chrono::seconds ago{}; ///< it happened so long before it is recorded
    std::vector<std::pair<QString, QString>> record;
};

/// The same matter with another sheet.
struct ScenarioAmendment : ScenarioTurn {
    MatterSheet sheet;
};

struct ScenarioMatter {
    std::chrono::seconds at{};
    QString by; ///< handle
    MatterSheet sheet; ///< without number and evidence, which belong to the run; the officer is a
                       ///< handle; with a ground: urgent, declared when it is put
    QStringList evidence; ///< keys of earlier events
    std::vector<ScenarioMark> marks;
    std::vector<ScenarioStep> steps;
    std::vector<ScenarioAmendment> amendments;
};

/// One step of an operator's report.
struct ScenarioReport {
    std::chrono::seconds at{};
    QString by; ///< handle
    ReportStep step; ///< without its time
    std::chrono::seconds ago{}; ///< it happened so long before it is recorded
    std::vector<std::pair<QString, QString>> record;
};

/// A training script as data (resources/exercises, schema scenario.v1). A value.
struct Scenario {
    QString id;
    BilingualText name;
    BilingualText description;
    std::chrono::seconds duration{};
    std::vector<ScenarioFeed> feeds;
    std::vector<ScenarioSeat> seats;
    std::vector<ScenarioEvent> events; ///< in order of time
    std::vector<ScenarioMatter> matters;
    std::vector<ScenarioReport> reports; ///< in order of time

    /// Fails with `E-EXE-FORM` and says what is missing, or what names something that is not there.
    static Result<Scenario> fromJson(const QByteArray& json);
    /// One of the program's own: `x1`.
    static Result<Scenario> builtIn(const QString& id);
    static QStringList builtInIds(); ///< `x1`, `x2`, `x3`

    const ScenarioFeed* findFeed(QStringView key) const;
    const ScenarioSeat* findSeat(QStringView handle) const;
    const ScenarioEvent* findEvent(QStringView key) const;
};

} // namespace yagura
