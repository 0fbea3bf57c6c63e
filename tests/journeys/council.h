#pragma once

#include "console/console.h"
#include "hub/hub.h"
#include "hublink/publisherclient.h"
#include "signing/memorysigner.h"
#include "support/manualclock.h"

#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

#include <functional>
#include <memory>

namespace yagura::testing {

inline constexpr int patience
    = 15'000; ///< milliseconds that a journey's step may take on a busy machine

inline bool waitFor(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, patience);
}

/// One seat: a console with its own folder and its own key.
struct Seat {
    Seat(const QUrl& hub, const Clock& clock, const QString& handle, const QString& roles,
        const QString& body); ///< `roles` with blanks between them

    void open(const QUrl& hub); ///< again, on the same folder
    void close() { console.reset(); }
    bool isEnrolled() const { return console->workspace().desk.self() != nullptr; }
    Workspace& room() const { return console->workspace(); }
    MatterBook& book() const { return console->workspace().book; }
    MatterDesk& desk() const { return console->workspace().desk; }
    const Matter* matter(const QString& id) const { return book().find(id); }

    /// Through the desk, as the screen does it. The digest of the signed payload.
    Digest put(const MatterSheet& sheet);
    Digest mark(
        const QString& matter, Verb verb, const QString& seat, const MarkReason& reason = {});
    /// A statement that no desk would sign: made by hand, with this seat's key.
    QByteArray envelope(const QString& type, decltype(Statement::body) body) const;
    Mark markBody(const QString& matter, Verb verb, const QString& seat) const;
    /// The code under which a payload counts for nothing, by this console's own evaluation; empty
    /// when it counts.
    QString whyNot(const Digest& payload) const;
    int entriesOf(const Digest& payload) const;
    bool hasRefusal(const Digest& payload, const QString& code) const;

    QTemporaryDir folder;
    MemorySigner signer;
    const Clock& clock;
    ConsoleSettings settings;
    std::unique_ptr<Console> console;
};

/// A hub with an empty folder, and who sits around it.
struct TrainingCouncil : ::testing::Test {
    TrainingCouncil();

    void startHub(quint16 port = 0);
    /// A new seat; it asks to be enrolled by itself.
    std::unique_ptr<Seat> seat(
        const QString& handle, const QString& role, const QString& body) const;
    static bool areEnrolled(std::initializer_list<const Seat*> seats);
    static MatterSheet sheet(const QString& id, const QString& action = QStringLiteral("escalate"),
        const QString& officer = {});

    ManualClock clock;
    QTemporaryDir folder;
    std::unique_ptr<Hub> hub;
};

/// An operator's report as it stands on the wire; its `n` makes it another report.
CloudEvent reportEvent(int n, const QString& source = QStringLiteral("urn:jp:operator:1"));

} // namespace yagura::testing
