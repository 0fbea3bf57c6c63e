#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/cloudevent.h"
#include "domain/feedhealth.h"
#include "hublink/hubmessage.h"

#include <QHash>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace yagura {

class PublisherClient;

/// Brings to the hub what a member typed in, and says of each event whether the hub has stored it.
/// Connects when there is something to bring and goes when all of it is answered. Lives on the
/// ingest thread.
class EntryLine : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const Result<void>&)>;

    EntryLine(const QUrl& hub, const Clock& clock, QObject* parent = nullptr);
    ~EntryLine() override;

    /// `done` comes once, after the hub's commit or with why not: `E-ENT-HUB` (it did not answer in
    /// time, and whether it stored the event is not known: the same event may be sent again), or
    /// the hub's own reason (`E-FEED-…`).
    void send(const CloudEvent& event, const SourceSettings& source, Done done);

private:
    void settle(const StoredNotice& notice);
    void giveUp();

    const QUrl m_hub;
    const Clock& m_clock;
    std::unique_ptr<PublisherClient> m_publisher; ///< while something is under way
    QHash<QString, Done> m_waiting; ///< by event id
};

} // namespace yagura
