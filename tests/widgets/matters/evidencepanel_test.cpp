#include "matters/evidencepanel.h"

#include "common/digestwordsview.h"
#include "screentext.h"
#include "support/councilfixture.h"
#include "support/fakedialogs.h"
#include "support/qtprinters.h"

#include <QAction>
#include <QPromise>
#include <gtest/gtest.h>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

struct EvidenceFixture : CouncilFixture {
    FakeDialogs dialogs;
    QString wished; ///< folder
    QPromise<Result<EvidenceSummary>> answer;
    EvidencePanel panel{ workspace, dialogs };

    EvidenceFixture()
    {
        answer.start();
        workspace.exportEvidence = [this](const QString& target) {
            wished = target;
            return answer.future();
        };
        dialogs.answer = u"/srv/evidence"_s;
        put(escalation(u"2026-0001"_s), u"m-duty"_s); // the panel looks again
        present(panel);
    }

    void give(const Result<EvidenceSummary>& result)
    {
        answer.addResult(result);
        answer.finish();
        EXPECT_TRUE(QTest::qWaitFor([this] { return button().isEnabled(); }));
    }

    QAbstractButton& button() { return child<QAbstractButton>(panel, u"exportEvidence"_s); }
    QString said() { return child<QLabel>(panel, u"evidenceResult"_s).text(); }
};

} // namespace

TEST(EvidencePanel, ExportsIntoANewFolderOfTheChosenOne)
{
    EvidenceFixture f;
    f.button().click();
    EXPECT_TRUE(f.wished.startsWith(u"/srv/evidence/yagura-evidence-"_s)) << f.wished.toStdString();
    EXPECT_TRUE(child<QWidget>(f.panel, u"evidenceProgress"_s).isVisible());
    EXPECT_FALSE(f.button().isEnabled()); // one at a time
    EXPECT_FALSE(f.panel.exportAction()->isEnabled());
}

TEST(EvidencePanel, SaysWhatWasExportedAndHowToCheckIt)
{
    EvidenceFixture f;
    f.button().click();
    f.give(
        EvidenceSummary{ f.wished, f.book.state().ledger, 1219, 2, Digest::of("head"), 1, 1, 40 });
    EXPECT_TRUE(f.said().contains(f.wished));
    EXPECT_TRUE(f.said().contains(u"1,219"_s)) << f.said().toStdString();
    EXPECT_TRUE(f.said().contains(u"head is witnessed"_s)) << f.said().toStdString();
    EXPECT_TRUE(f.said().contains(u"2 newer entries"_s)) << f.said().toStdString();
    EXPECT_TRUE(f.said().contains(u"yagura-verify"_s));
    EXPECT_EQ(child<DigestWordsView>(f.panel, u"evidenceWords"_s).digest(), Digest::of("head"));
    EXPECT_FALSE(child<QWidget>(f.panel, u"evidenceProgress"_s).isVisible());
}

TEST(EvidencePanel, SaysWhyNothingWasExported)
{
    EvidenceFixture f;
    f.button().click();
    f.give(Error{ Error::Code::Storage, u"no space"_s, u"E-STORE-FULL"_s });
    EXPECT_TRUE(f.said().startsWith(u"No evidence was written."_s)) << f.said().toStdString();
    EXPECT_TRUE(f.button().isEnabled());
}

TEST(EvidencePanel, DoesNothingWhenNobodyChoosesAFolder)
{
    EvidenceFixture f;
    f.dialogs.answer.clear();
    f.panel.exportAction()->trigger();
    EXPECT_EQ(f.dialogs.asked, 1);
    EXPECT_TRUE(f.wished.isEmpty());
    EXPECT_TRUE(f.button().isEnabled());
}

TEST(EvidencePanel, OffersNothingToExportOfAnEmptyLedger)
{
    WorkspaceFixture f;
    FakeDialogs dialogs;
    const EvidencePanel panel(f.workspace, dialogs);
    EXPECT_FALSE(panel.exportAction()->isEnabled());
}
