#include "sectormap/mapcredit.h"

#include "common/uilanguage.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace yagura;
using namespace Qt::StringLiterals;

TEST(MapCredit, SaysWhatTheLicenceAsksForInEitherLanguage)
{
    QFile sources(QString::fromUtf8(SOURCE_DIR "/resources/map/sources.md"));
    ASSERT_TRUE(sources.open(QIODevice::ReadOnly));
    const QString licence = QString::fromUtf8(sources.readAll());
    setUiLanguage(Language::Japanese);
    EXPECT_TRUE(licence.contains(mapCredit())) << "the required line, word for word";
    setUiLanguage(Language::English);
    EXPECT_TRUE(mapCredit().contains(u"National Land Numerical Information"_s));
    EXPECT_TRUE(mapCredit().contains(u"adapted"_s)) << "adapted data is not the government's";
}
