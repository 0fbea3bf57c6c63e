#pragma once

#include "base/instant.h"
#include "base/language.h"
#include "base/result.h"
#include "domain/feedhealth.h"
#include "domain/mattersheet.h"
#include "domain/verb.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <chrono>
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

struct ScenarioMark {
    std::chrono::seconds after{}; ///< after this seat saw the matter
    QString by; ///< handle
    QString seat;
    Verb verb = Verb::Unknown;
    QString reasonCode;
};

struct ScenarioMatter {
    std::chrono::seconds at{};
    QString by; ///< handle
    MatterSheet sheet; ///< without number and evidence, which belong to the run; the officer is a
                       ///< handle
    QStringList evidence; ///< keys of earlier events
    std::vector<ScenarioMark> marks;
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

    /// Fails with `E-EXE-FORM` and says what is missing, or what names something that is not there.
    static Result<Scenario> fromJson(const QByteArray& json);
    /// One of the program's own: `x1`.
    static Result<Scenario> builtIn(const QString& id);

    const ScenarioFeed* findFeed(QStringView key) const;
    const ScenarioSeat* findSeat(QStringView handle) const;
    const ScenarioEvent* findEvent(QStringView key) const;
};

} // namespace yagura
