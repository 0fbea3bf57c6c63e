#pragma once

#include "base/clock.h"
#include "hublink/hubclient.h"
#include "picture/incidentintake.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <vector>

namespace yagura {

class FeedSubscription;

/// A console's feeds: the hub's view from where the store ends, and further feeds, into the one
/// intake. The hub is told what is stored, never what merely arrived. Lives on the ingest thread.
class FeedLine : public QObject {
    Q_OBJECT
public:
    FeedLine(IncidentIntake& intake, const IncidentStore& store, HubClient& hub, const Clock& clock,
        QObject* parent = nullptr);
    ~FeedLine() override;

    void addFeed(const QUrl& url); ///< connects at once

signals:
    void linkChanged(const yagura::LinkHealth& health);
    void live(); ///< the hub's backlog is stored
    void failed(const yagura::Error& error);

private:
    void begin();
    void accept(const QByteArray& message);
    void acceptFrom(FeedSubscription& feed, const QByteArray& frame);
    void acceptLive(const Live& reached);
    void acknowledge();

    IncidentIntake& m_intake;
    const IncidentStore& m_store;
    HubClient& m_hub;
    const Clock& m_clock;
    std::vector<std::unique_ptr<FeedSubscription>> m_feeds;
    bool m_heldBack = false; ///< the hub is not followed until the store takes something again
};

} // namespace yagura
