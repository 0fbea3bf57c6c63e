#pragma once

#include "matters/ledgerintake.h"
#include "registry/drafting.h"
#include "registry/rosterplan.h"
#include "signing/memorysigner.h"
#include "store/database.h"
#include "store/documentstore.h"
#include "store/ledgerstore.h"
#include "support/manualclock.h"
#include "support/resultmatchers.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <array>
#include <memory>

namespace yagura::testing {

/// A key in memory as the program's commands hold it.
inline OpenedKey opened(const MemorySigner& signer)
{
    return { signer.key(),
        [&signer](const QByteArray& bytes) { return Result<QByteArray>(signer.signNow(bytes)); } };
}

/// A live ledger of one site with three registrars (two sign) and five root keys (three sign), as a
/// ceremony founds it; in a store of its own, without a hub.
struct FoundedLedger : ::testing::Test {
    static QString origin() { return QStringLiteral("ledger.council.example/main"); }

    ManualClock clock;
    std::array<MemorySigner, 3> registrars;
    std::array<MemorySigner, 5> roots;
    MemorySigner logKey;
    QTemporaryDir folder;
    std::unique_ptr<Database> mirror = std::move(
        *Database::open(folder.filePath(QStringLiteral("mirror.db")), Database::Schema::Mirror));
    std::unique_ptr<Database> file = std::move(
        *Database::open(folder.filePath(QStringLiteral("ledger.db")), Database::Schema::Ledger));
    DocumentStore documents{ *mirror };
    LedgerStore store{ *file };
    LedgerIntake ledger{ store, documents, clock };

    Trust trust() const
    {
        Trust made;
        for (const MemorySigner& one : registrars)
            made.registrars.push_back(one.key().publicKey);
        for (const MemorySigner& one : roots)
            made.rootKeys.push_back(one.key().publicKey);
        made.registrarThreshold = 2;
        made.rootThreshold = 3;
        return made;
    }
    Drafting::Founding plan() const
    {
        return { origin(),
            Genesis{ QStringLiteral("single_site"), logKey.key().publicKey, trust() },
            PolicyPack::builtInBytes(), {} };
    }
    StatementDraft foundingDraft() const
    {
        auto draft = Drafting::founding(plan(), clock.now());
        EXPECT_THAT(draft, Succeeds());
        return *draft;
    }
    static void sign(StatementDraft& draft, std::initializer_list<const MemorySigner*> signers)
    {
        for (const MemorySigner* signer : signers)
            EXPECT_THAT(draft.sign(opened(*signer)), Succeeds());
    }
    void found()
    {
        StatementDraft draft = foundingDraft();
        sign(draft, { &registrars[0], &registrars[1], &roots[0], &roots[1], &roots[4] });
        append(draft);
    }
    /// As the hub takes it; every statement counts.
    void append(const StatementDraft& draft)
    {
        const auto steps = draft.finished();
        ASSERT_THAT(steps, Succeeds());
        for (const FoundingStep& step : *steps) {
            ASSERT_THAT(Founding::take(ledger, documents, step), Succeeds());
            EXPECT_EQ(ledger.entries().back().whyNot.toStdString(), "");
        }
    }

    DraftPlace place(const MemorySigner& by) const
    {
        return { ledger, documents, by.key(), clock.now() };
    }
    static EnrolRequest request(const MemorySigner& signer, const QString& member = {})
    {
        return { origin(), member, QStringLiteral("npa"),
            { QStringLiteral("委員"), QStringLiteral("Member") },
            { QStringLiteral("council.member") }, signer.key() };
    }
    Result<StatementDraft> enrol(
        const std::vector<EnrolRequest>& requests, const MemorySigner& by) const
    {
        const auto members = RosterPlan::members(ledger.state(), origin(), requests);
        return members ? Drafting::roster(place(by), *members)
                       : Result<StatementDraft>(members.error());
    }
};

} // namespace yagura::testing
