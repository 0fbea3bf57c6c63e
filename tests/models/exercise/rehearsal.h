#pragma once

#include "base/clock.h"
#include "console/console.h"
#include "exercise/scenarioplayer.h"
#include "hub/hub.h"
#include "matters/matterdesk.h"
#include "signing/memorysigner.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <memory>

namespace yagura::testing {

/// A real hub, the user's console with a member's seat, and a player of one scenario.
class Rehearsal {
public:
    Rehearsal(
        const QString& scenario, const Clock& clock,
        const std::function<void(Scenario&)>& change = [](Scenario&) {})
    {
        auto started = Hub::start({ m_folder.filePath(QStringLiteral("hub")) }, clock);
        EXPECT_THAT(started, Succeeds());
        hub = *std::move(started);
        auto joined = Console::start(userSettings(), clock);
        EXPECT_THAT(joined, Succeeds());
        user = *std::move(joined);
        user->setSigner(&m_key);
        auto script = Scenario::builtIn(scenario);
        EXPECT_THAT(script, Succeeds());
        change(*script);
        player = std::make_unique<ScenarioPlayer>(*std::move(script), hub->url(), clock);
        QObject::connect(
            player.get(), &ScenarioPlayer::failed, player.get(), [](const Error& error) {
                ADD_FAILURE() << error.reason.toStdString() << ": " << error.detail.toStdString();
            });
    }

    ConsoleSettings userSettings() const
    {
        ConsoleSettings settings;
        settings.folder = m_folder.filePath(QStringLiteral("user"));
        settings.hub = hub->url();
        settings.office = { QStringLiteral("委員"), QStringLiteral("Member") };
        settings.wishedRoles = { QStringLiteral("council.member") };
        settings.wishedBody = QStringLiteral("academia-1");
        return settings;
    }

    const MatterBook& book() const { return user->workspace().book; }
    const Matter* matter(const QString& action) const
    {
        const auto& all = book().matters();
        const auto found = std::find_if(
            all.begin(), all.end(), [&](const Matter& each) { return each.action == action; });
        return found == all.end() ? nullptr : &*found;
    }

    /// Signs whatever asks for the user's seat; answers how often it did.
    int answer()
    {
        MatterDesk& desk = user->workspace().desk;
        int answers = 0;
        for (const Matter& each : book().matters()) {
            const Verb verb = each.isUrgent() ? Verb::ConfirmAfter : Verb::SignOff;
            const auto draft = desk.needsMe(each)
                ? desk.draftMark(each.id, verb, {}, {})
                : Result<Draft>(Error{ Error::Code::Refused, {}, {} });
            const bool onItsWay = std::any_of(desk.submissions().begin(), desk.submissions().end(),
                [](const Submission& own) { return own.state == SubmissionState::Queued; });
            if (!draft || onItsWay)
                continue;
            desk.sign(*draft);
            ++answers;
        }
        return answers;
    }

    /// What the player still waits for, for the message of a test that waited in vain.
    std::string waitsFor() const
    {
        std::string all;
        for (const Inject& inject : player->injects()) {
            if (inject.standing == Inject::Standing::ToCome
                || inject.standing == Inject::Standing::Due)
                all += '\n' + inject.by.en.toStdString() + ' ' + inject.word.toStdString() + " of "
                    + inject.about.en.toStdString() + ' ' + inject.waitsFor.toStdString();
        }
        for (const Matter& each : book().matters())
            all += '\n' + each.id.toStdString() + ' ' + matterStateWord(each.state).toStdString();
        return all;
    }

    QTemporaryDir m_folder;
    MemorySigner m_key;
    std::unique_ptr<Hub> hub;
    std::unique_ptr<Console> user;
    std::unique_ptr<ScenarioPlayer> player;
};

} // namespace yagura::testing
