#include "store/documentstore.h"

#include "support/qtprinters.h"
#include "support/resultmatchers.h"
#include "support/storefixture.h"

#include <QSqlQuery>
#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using testing::StoreFile;
using testing::Succeeds;

TEST(DocumentStore, FindsADocumentByItsCommitment)
{
    StoreFile file(Database::Schema::Mirror);
    DocumentStore store(*file);
    const Document document{ QByteArray(32, '\x07'), R"({"v":1})" };
    EXPECT_FALSE(store.has(document.commit()));
    ASSERT_THAT(store.keep(document), Succeeds());
    ASSERT_THAT(store.keep(document), Succeeds());
    EXPECT_EQ(store.find(document.commit()), document);
    EXPECT_TRUE(store.has(document.commit()));
    ASSERT_THAT(store.all(), Succeeds());
    EXPECT_EQ(store.all()->size(), 1u);
    EXPECT_FALSE(store.find(Digest::of(document.body))) << "the salt is part of the name";
}

TEST(DocumentStore, FindsARosterByItsHash)
{
    StoreFile file(Database::Schema::Mirror);
    const QByteArray body = R"({"type":"roster","v":1})";
    {
        DocumentStore store(*file);
        ASSERT_THAT(store.keepAddressed(body), Succeeds());
        ASSERT_THAT(store.keepAddressed(body), Succeeds());
    }
    file.close();
    file.open();
    DocumentStore store(*file);
    EXPECT_EQ(store.findAddressed(Digest::of(body)), body);
    EXPECT_TRUE(store.has(Digest::of(body)));
    EXPECT_FALSE(store.find(Digest::of(body)));
    EXPECT_FALSE(store.findAddressed(Digest::of("other")));
}

TEST(DocumentStore, GivesNothingBackThatTheDiskHasChanged)
{
    StoreFile file(Database::Schema::Mirror);
    DocumentStore store(*file);
    const Document document{ QByteArray(32, 's'), R"({"a":1})" };
    const QByteArray roster = R"({"type":"roster","v":1})";
    ASSERT_THAT(store.keep(document), Succeeds());
    ASSERT_THAT(store.keepAddressed(roster), Succeeds());
    for (const QString& table : { u"document"_s, u"addressed_document"_s })
        ASSERT_TRUE(QSqlQuery(file->connection()).exec(u"UPDATE %1 SET body = 'x'"_s.arg(table)));
    EXPECT_FALSE(store.find(document.commit()));
    EXPECT_FALSE(store.findAddressed(Digest::of(roster)));

    ASSERT_THAT(store.keep(document), Succeeds());
    ASSERT_THAT(store.keepAddressed(roster), Succeeds());
    EXPECT_EQ(store.find(document.commit()), document) << "what comes again takes its place";
    EXPECT_EQ(store.findAddressed(Digest::of(roster)), roster);
}

} // namespace yagura
