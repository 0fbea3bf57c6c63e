#include "common/reasontables.h"

#include <QtGlobal>

#include <array>

namespace yagura::Words {

namespace {

constexpr std::array reasons{
    Reason{ u"E-AUTH-REVOKED",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The right to this connection was withdrawn; ask the secretariat.") },
    Reason{ u"E-FEED-JSON",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "The message is not valid JSON; its bytes are kept here.") },
    Reason{ u"E-FEED-DEPTH",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "The message is nested too deeply; its bytes are kept here.") },
    Reason{ u"E-FEED-SHAPE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The message has too many fields or elements, or a field of a kind that the format "
            "does not have; its bytes are kept here.") },
    Reason{ u"E-FEED-ENVELOPE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The message lacks a field that CloudEvents requires, or has one twice; its bytes are "
            "kept here.") },
    Reason{ u"E-FEED-HASH",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The content does not match the hash in its envelope; its bytes are kept here.") },
    Reason{ u"E-FEED-TYPE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "This version cannot read content of this type; its bytes are kept here.") },
    Reason{ u"E-FEED-CONFLICT",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The source sent this number before with other content; both are kept, the first one "
            "is shown.") },
    Reason{ u"E-FEED-EXERCISE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "Exercise and live events never mix; the event was kept out of the picture.") },
    Reason{ u"E-FEED-RATE",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "The source sends faster than it may; the connection was closed.") },
    Reason{ u"E-FEED-REPLAY",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "Too much was asked to be sent again at once; ask for a smaller part.") },
    Reason{ u"E-FEED-FORMAT",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The content does not have the format that its type says; its bytes are kept here.") },
    Reason{ u"E-FEED-STIX",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "The content is not valid STIX; its bytes are kept here.") },
    Reason{ u"E-FEED-KEV",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The content is not a valid entry of the KEV catalogue; its bytes are kept here.") },
    Reason{ u"E-FEED-REPORT",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The content is not a valid incident report; its bytes are kept here.") },
    Reason{ u"E-FEED-CONTROL",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "A control message is not a feed event; it was not sent.") },
    Reason{ u"E-FEED-SIZE",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "The event is larger than the hub takes; it was not sent.") },
    Reason{ u"E-STORE-LOCKED",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "Another program has this data folder open; close it, or choose another folder.") },
    Reason{ u"E-STORE-OPEN",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The data folder cannot be opened; check that it exists, can be written to, and holds "
            "this program's data.") },
    Reason{ u"E-STORE-FULL",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The disk is full: new events are not being kept; free some space.") },
    Reason{ u"E-STORE-FSYNC",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "The disk did not confirm a write; stop, and check the disk.") },
    Reason{ u"E-STORE-WAIT",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "The second site does not answer; the statement is queued.") },
    Reason{ u"E-STORE-READ",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The data cannot be read from the disk; check the disk, and keep its copy.") },
    Reason{ u"E-STORE-WRITE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The disk did not take the data, and nothing of it counts as kept; free some space or "
            "check the disk.") },
    Reason{ u"E-SCHEMA-NEWER",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The data was written by a newer version of this program; use that version.") },
    Reason{ u"E-HUB-LOOPBACK",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "Until connections are encrypted, the hub listens on this computer's own addresses "
            "only; use 127.0.0.1 or [::1].") },
    Reason{ u"E-HUB-PORT",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The hub cannot listen on this port; it is in use or not allowed, choose another "
            "one.") },
    Reason{ u"E-HUB-TOOBIG",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The hub sent a message beyond the limit; the connection was closed and is made "
            "again.") },
    Reason{ u"E-WS-SLOW",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The console read too slowly and was disconnected; it goes on where it stopped.") },
    Reason{ u"E-ENT-HUB",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The hub did not answer, so it is not known whether it stored the entry; what was "
            "written stays here. Enter it again when the hub answers: it is stored once.") },
    Reason{ u"E-WS-RATE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "This console sent more messages in a second than the hub takes and was disconnected; "
            "it connects again by itself. If it happens again, tell the hub's operator.") },
    Reason{ u"E-WS-SUBPROTO",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The other side does not speak the protocol of this program; check the address.") },
    Reason{ u"E-WS-FULL",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The hub has as many connections as it may have; try again later.") },
    Reason{ u"E-WS-PATH",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "The hub does not know this path; give its address without one.") },
    Reason{ u"E-WS-SIZE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "A message was longer than its limit, and the connection was closed; nothing of it was "
            "taken.") },
    Reason{ u"E-WS-TIMEOUT",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The other side gave no sign for too long; the connection is made again.") },
    Reason{ u"E-CTL-SHAPE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "A message between the console and the hub lacks a field or has a wrong one; it was "
            "not taken.") },
    Reason{ u"E-CTL-UNKNOWN",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The hub does not take this message here; the two programs may be of different "
            "versions.") },
    Reason{ u"E-CTL-VIEW",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "The hub does not offer the view that was asked for.") },
    Reason{ u"E-EXE-FORM",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The scenario of the exercise cannot be read; correct its file or use the built-in "
            "one.") },
    Reason{ u"E-EXE-LIVE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "This ledger is in earnest: no exercise is played on it; start a training one.") },
    Reason{ u"E-EXE-NONE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "There is no scenario of this name; choose one that this program brings along.") },
};

} // namespace

std::span<const Reason> linkReasons()
{
    return reasons;
}

} // namespace yagura::Words
