#include "reports/entryform.h"

#include "../matters/screentext.h"
#include "reportsscreen.h"
#include "common/plaintext.h"
#include "support/qtprinters.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace yagura::testing {
using namespace Qt::StringLiterals;

namespace {

struct Entry : ::testing::Test, ReportsScreen {
    Result<void> answer;
    std::vector<ManualEntry> entered;
    QTemporaryDir folder;
    std::unique_ptr<EntryForm> form;

    void SetUp() override
    {
        sitAs(u"duty"_s);
        workspace.enterReport = [this](const ManualEntry& entry) {
            entered.push_back(entry);
            return QtFuture::makeReadyFuture(answer);
        };
        open();
    }
    void open()
    {
        form = std::make_unique<EntryForm>(workspace);
        form->setDraftFolder(folder.path());
        present(*form);
        form->begin();
    }
    QLineEdit& field(const QString& name) { return child<QLineEdit>(*form, name); }
    void write(const QString& name, const QString& text) { QTest::keyClicks(&field(name), text); }
    void writeAll()
    {
        write(u"entryWho"_s, u"op-7"_s);
        write(u"entryWhat"_s, u"Told by telephone"_s);
        write(u"entryWhen"_s, u"2026-09-23 14:05"_s);
    }
    void send() { QTest::keyClick(&child<QPushButton>(*form, u"entrySend"_s), Qt::Key_Space); }
    bool says(const QString& words) const { return screenText(*form).contains(words); }
};

} // namespace

TEST_F(Entry, AsksForTheThreeFieldsOneAfterTheOtherAndForNothingElse)
{
    QSignalSpy stored(form.get(), &EntryForm::entered);
    for (const auto& [name, text] : { std::pair{ u"entryWho"_s, u"op-7"_s },
             std::pair{ u"entryWhat"_s, u"Told by telephone"_s },
             std::pair{ u"entryWhen"_s, u"2026-09-23 14:05"_s } }) {
        send();
        EXPECT_TRUE(entered.empty());
        EXPECT_EQ(form->focusWidget()->objectName(), name);
        write(name, text);
        EXPECT_FALSE(field(name).text().isEmpty());
    }
    EXPECT_FALSE(child<PlainLabel>(*form, u"entrySaid"_s).isVisible()) << "nothing is missing";
    send();
    ASSERT_EQ(entered.size(), 1u);
    EXPECT_EQ(entered[0].reporter, u"op-7"_s);
    EXPECT_EQ(entered[0].channel, QString()) << "nothing is chosen beforehand";
    ASSERT_TRUE(stored.wait(5000));
    EXPECT_EQ(stored[0][0].toString(), entered[0].objectId());
}

TEST_F(Entry, TellsTheTimeOfEntryFromTheTimeOfAwareness)
{
    writeAll();
    send();
    ASSERT_EQ(entered.size(), 1u);
    EXPECT_EQ(entered[0].entered, clock.now());
    EXPECT_EQ(entered[0].aware, *Instant::fromRfc3339(u"2026-09-23T14:05:00+09:00"_s));
    const QByteArray data = entered[0].toEvent(u"duty"_s, {}, true).data;
    EXPECT_TRUE(data.contains(clock.now().toRfc3339().toUtf8()));
}

TEST_F(Entry, KeepsWhatWasWrittenAndItsNumberUntilTheHubHasStoredIt)
{
    answer = Error{ Error::Code::Unavailable, {}, u"E-ENT-HUB"_s };
    writeAll();
    send();
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(u"it is stored once"_s); }));
    open(); // the program was started anew
    EXPECT_EQ(field(u"entryWho"_s).text(), u"op-7"_s);
    answer = {};
    ledger.clock.advance(std::chrono::minutes(1));
    send();
    ASSERT_EQ(entered.size(), 2u);
    EXPECT_EQ(entered[0].reportId, entered[1].reportId);
    EXPECT_EQ(entered[0].toEvent(u"duty"_s, { 1 }, true).data,
        entered[1].toEvent(u"duty"_s, { 2 }, true).data)
        << "the hub must find it the same";
    EXPECT_TRUE(QTest::qWaitFor([&] { return field(u"entryWho"_s).text().isEmpty(); }));
    open();
    EXPECT_TRUE(field(u"entryWho"_s).text().isEmpty()) << "what is stored is no draft any more";
}

TEST_F(Entry, BringsBackWhatWasNeverSent)
{
    field(u"entryWho"_s).setText(u"東都電力"_s);
    auto& sector = child<QComboBox>(*form, u"entrySector"_s);
    sector.setCurrentIndex(2);
    const QVariant chosen = sector.currentData();
    emit sector.activated(2);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return QFile::exists(folder.filePath(u"entry.draft.json"_s)); }, 5000));
    open();
    EXPECT_EQ(field(u"entryWho"_s).text(), u"東都電力"_s);
    EXPECT_EQ(child<QComboBox>(*form, u"entrySector"_s).currentData(), chosen);
    EXPECT_EQ(form->focusWidget()->objectName(), u"entryWhat"_s) << "the first that is missing";
    QTest::mouseClick(&child<QPushButton>(*form, u"entryClear"_s), Qt::LeftButton);
    EXPECT_TRUE(field(u"entryWho"_s).text().isEmpty());
    EXPECT_FALSE(QFile::exists(folder.filePath(u"entry.draft.json"_s)));
}

} // namespace yagura::testing
