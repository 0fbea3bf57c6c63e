#pragma once

#include "base/clock.h"
#include "hublink/hubserver.h"
#include "hublink/openingmessage.h"
#include "store/openingtable.h"

#include <map>
#include <utility>

namespace yagura {

class ControlWriter;
class LedgerIntake;

/// Remembers who had which sheet on the screen and tells it to every console: presence, said by
/// consoles and signed by nobody. Lives on the hub's thread.
class OpeningDesk {
public:
    OpeningDesk(HubServer& server, const LedgerIntake& ledger, OpeningTable& table,
        ControlWriter& writer, const Clock& clock);

    /// Errors: `E-MRK-MATTER`, `E-MRK-REQUEST` (not the version that stands), `E-MRK-ROLE` (nobody
    /// of the roster), those of the store.
    Result<void> take(const SheetOpened& opened);
    void tell(HubServer::Peer peer); ///< what is known of the matters that are open

private:
    using Key = std::pair<Digest, QString>; ///< request and member

    HubServer& m_server;
    const LedgerIntake& m_ledger;
    OpeningTable& m_table;
    ControlWriter& m_writer;
    const Clock& m_clock;
    /// Monotonic: a console that says it again and again costs no write. Bounded by the roster and
    /// the ledger's requests.
    std::map<Key, std::chrono::milliseconds> m_noted;
};

} // namespace yagura
