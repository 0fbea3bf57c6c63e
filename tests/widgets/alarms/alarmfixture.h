#pragma once

#include "alarms/alarmbook.h"
#include "support/councilfixture.h"
#include "support/qtprinters.h"

namespace yagura::testing {

/// A council's console with a book of alarms.
struct AlarmFixture : CouncilFixture {
    AlarmFixture() { workspace.alarms = &alarms; }

    QString raise(const QString& key, AlarmCause cause, const QString& id, Tlp tlp = Tlp::Green)
    {
        AlarmSubject subject;
        subject.key = key;
        subject.cause = cause;
        subject.id = id;
        subject.tlp = tlp;
        subject.sector = QStringLiteral("ci.power");
        subject.severity = Severity::Major;
        alarms.raise(subject, time.now());
        alarms.flush();
        return key;
    }
    QString silence() // of a source: class B
    {
        return raise(QStringLiteral("feed:a"), AlarmCause::FeedSilent, QStringLiteral("urn:a"));
    }
    QString fork() // class A
    {
        return raise(
            QStringLiteral("ledger:fork"), AlarmCause::LedgerFork, QStringLiteral("E-LED-INCONS"));
    }

    AlarmBook alarms;
};

} // namespace yagura::testing
