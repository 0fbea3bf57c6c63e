#pragma once

#include "common/uilanguage.h"
#include "domain/sector.h"
#include "support/workspacefixture.h"
#include "wall/wallwindow.h"

#include <array>

namespace yagura::testing {

/// A workspace as a busy day leaves it: incidents in every sector, a silent feed, a live hub.
struct WallFixture : WorkspaceFixture {
    void hub(FeedState state, Instant lastFrame)
    {
        feeds.setLink({ QUrl(QStringLiteral("ws://127.0.0.1:1")), true, state, lastFrame, {} });
    }

    void fill()
    {
        using namespace std::chrono_literals;
        struct Sample {
            Severity severity;
            QString sector;
            PrefectureCode prefecture;
            BilingualText summary;
            std::chrono::minutes ago;
        };
        const std::array samples{
            Sample{ Severity::Major, QStringLiteral("ci.finance"), 13,
                { QStringLiteral("カード決済の遅延が続いている"),
                    QStringLiteral("Card settlement is delayed") },
                12min },
            Sample{ Severity::Certain, QStringLiteral("ci.power"), 40,
                { QStringLiteral("2拠点の制御系が未報告"),
                    QStringLiteral("Two sites have not reported their control systems") },
                95min },
            Sample{ Severity::Certain, QStringLiteral("ci.government"), 1,
                { QStringLiteral("庁内ネットワークを切り離し、復旧の見込みは立っていない"),
                    QStringLiteral("Internal network cut off, no estimate of its recovery yet") },
                600min },
            Sample{ Severity::Slight, QStringLiteral("ci.credit"), noPrefecture,
                { QStringLiteral("認証の失敗が増加"),
                    QStringLiteral("More failed log-ins than usual") },
                1300min },
            Sample{ Severity::Unassessed, QStringLiteral("ci.water"), 27,
                { QStringLiteral("監視装置の通信断"), QStringLiteral("Monitoring lost its line") },
                30min },
            Sample{ Severity::None, QStringLiteral("espa.postal"), 14,
                { QStringLiteral("影響なし"), QStringLiteral("No effect") }, 40min },
            Sample{ Severity::Grave, QStringLiteral("ci.medical"), 34,
                { QStringLiteral("電子カルテ停止"), QStringLiteral("Patient records unavailable") },
                3000min },
        };
        std::vector<Item> items;
        for (const Sample& sample : samples) {
            Item item = incident(QStringLiteral("report:op:%1").arg(items.size()), sample.severity,
                sample.sector, sample.prefecture);
            item.summary = item.title = sample.summary;
            item.occurred = item.received = time.now() - sample.ago;
            item.source = sample.sector == QStringLiteral("ci.water")
                ? QStringLiteral("urn:example:water")
                : item.source;
            items.push_back(item);
        }
        picture.apply(items);
        SourceHealth water;
        water.settings = { QStringLiteral("urn:example:water"),
            { QStringLiteral("水道ISAC"), QStringLiteral("Water-ISAC") }, 60, {} };
        water.state = FeedState::Silent;
        feeds.setSources({ water }, 2);
        hub(FeedState::Live, time.now() - 2s);
    }

    /// An open incident above a GREEN ceiling whose every word says so.
    Item canary() const
    {
        Item item = incident(
            QStringLiteral("report:canary:1"), Severity::Grave, QStringLiteral("ci.railway"), 23);
        item.title = item.summary = { QStringLiteral("カナリア"), QStringLiteral("CANARY") };
        item.marking = { Tlp::Amber, Marking::Origin::Stated, {} };
        return item;
    }
};

} // namespace yagura::testing
