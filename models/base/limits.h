#pragma once

#include <QtGlobal>

#include <chrono>

/// Every limit on what comes from outside, in one place. Tested at the limit and one past it.
namespace yagura::limits {
using namespace std::chrono_literals;

// WebSocket messages and frames, bytes (trust.md F1, 3.8). Past it the connection is closed with
// 1009.
inline constexpr quint64 consoleToHub = 64 * 1024;
inline constexpr quint64 documentToHub
    = 480 * 1024; ///< a console's message `document` alone: a roster of 256 KiB, twice in base64
inline constexpr quint64 publisherToHub = 256 * 1024;
inline constexpr quint64 hubToConsole = 512 * 1024;
inline constexpr quint64 feedToConsole = 512 * 1024;

// What may wait in one socket's write buffer (trust.md F2, F3).
inline constexpr qint64 writeLowWater
    = 256 * 1024; ///< the sender fetches its next batch below this
inline constexpr qint64 writeHighWater = 4 * 1024 * 1024; ///< the connection is cut above this
inline constexpr auto writeWatchdog = 10ms;

// Shape of feed JSON.
inline constexpr int feedJsonDepth = 32;
inline constexpr int feedJsonKeys = 256; ///< in one object
inline constexpr int feedJsonItems = 4096; ///< in one array
inline constexpr int titleLength
    = 256; ///< characters; longer ones are cut with a mark, the full text stays in the detail
inline constexpr int combiningMarks = 8; ///< in a row; the rest becomes U+FFFD

// Quarantine: the oldest bodies go first, their hashes stay.
inline constexpr int quarantineItems = 10'000;
inline constexpr qint64 quarantineBytes = 256LL * 1024 * 1024;

// Refused statements: anybody can cause them, so they must not fill a disk. One is at most some
// 10 KiB, all of them 10 MiB. Half of the room is for those that a member's key has signed.
inline constexpr qint64 refusals = 1000;
inline constexpr qint64 refusalsUnsigned = 500; ///< of whom it cannot be told whose they are
inline constexpr qint64 refusalsOfOne = 100; ///< of one key, or of one connection without a key
inline constexpr int refusalSignature = 4096; ///< bytes of the hub's envelope around it

// Statements that a console submits (trust.md 3.8). It sends slower than the hub takes, so that an
// honest one with a day's work behind it is never told to slow down.
inline constexpr int statementsPerSecond = 20;
inline constexpr int statementBurst = 100;
inline constexpr auto statementPause = 2s; ///< what the hub says to one that was faster
inline constexpr int messagesPerSecond = 200; ///< of any kind; faster than honest consoles ever are
inline constexpr int messageBurst = 1000;
inline constexpr int outboxPerSecond = 15;
inline constexpr int outboxBurst = 15;

// Freshness of the ledger (trust.md 1.4 TH-05, 2.4, 2.7).
inline constexpr auto checkpointPause = 200ms; ///< at most one signed head in this time
inline constexpr auto checkpointFreshness = 60s; ///< at least one
inline constexpr auto ledgerStale = 180s; ///< age of the newest proof above which a banner says so
inline constexpr auto ledgerBlocked = 900s; ///< … above which nothing new is signed
inline constexpr auto witnessFarOff
    = 5min; ///< a witness time further from the local clock is an old recording
inline constexpr auto clockBanner = 30s; ///< difference between this PC and the ledger
inline constexpr auto receiptPromise = 10s; ///< a logged statement is covered by a head within this
inline constexpr auto receiptGrace = 5s; ///< … and what comes later than this is a broken promise
inline constexpr auto hubClockBack = 2s; ///< a hub whose clock steps back further stops appending
inline constexpr auto hubClockOff = 60s; ///< … or is further from its witness
inline constexpr auto witnessEntryOff = 120s; ///< an entry's time from the witness's
inline constexpr auto headBehind
    = 60s; ///< age of the next entry above which no witness is shown a head any more

// Notes (C2SP signed-note, trust.md 2.5).
inline constexpr int noteBytes = 16 * 1024;
inline constexpr int noteLines = 16; ///< signatures
inline constexpr int proofLines = 63; ///< of a consistency proof

// Group commit.
inline constexpr int commitEvents = 50;
inline constexpr auto commitDelay = 20ms; ///< at most
inline constexpr auto commitSoonest = 2ms; ///< where nothing else was stored just now
inline constexpr int commitRest = 2; ///< pause behind a commit, in times of what it took

// Connections.
inline constexpr int connections = 500;
inline constexpr auto heartbeat = 5s;
inline constexpr auto feedDelayed
    = 10s; ///< age of the last frame above which a connection is `delayed`
inline constexpr auto feedStale = 30s; ///< … `stale`
inline constexpr int silentIntervals
    = 3; ///< a source is `silent` after so many of its expected intervals
inline constexpr auto pingInterval = 15s;
inline constexpr auto pingTimeout = 45s;
inline constexpr auto reconnectLeast = 500ms;
inline constexpr auto reconnectMost = 30s;

} // namespace yagura::limits
