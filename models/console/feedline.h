#pragma once

#include "base/clock.h"
#include "console/feedreader.h"
#include "hublink/hubclient.h"
#include "picture/incidentintake.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <vector>

namespace yagura {

/// A console's feeds: the hub's view from where the store ends, and further feeds, into the one
/// intake. The hub is told what is stored, never what merely arrived. Lives on the ingest thread.
class FeedLine : public QObject {
    Q_OBJECT
public:
    FeedLine(IncidentIntake& intake, const IncidentStore& store, HubClient& hub, const Clock& clock,
        QObject* parent = nullptr);
    ~FeedLine() override;

    /// From now on feeds are followed. Not before it is known whether they are an exercise's: what
    /// is stored says so for good.
    void open();
    void addFeed(const QUrl& url);

signals:
    void linkChanged(const yagura::LinkHealth& health);
    void live(); ///< the hub's backlog is stored
    void failed(const yagura::Error& error);

private:
    void begin();
    void accept(const QByteArray& message);
    void acceptRead();
    void acceptLive(const Live& reached);
    void acknowledge();

    IncidentIntake& m_intake;
    const IncidentStore& m_store;
    HubClient& m_hub;
    const Clock& m_clock;
    FeedReader m_reader;
    std::vector<QUrl> m_urls; ///< until it is open
    bool m_open = false;
    bool m_heldBack = false; ///< the hub is not followed until the store takes something again
};

} // namespace yagura
