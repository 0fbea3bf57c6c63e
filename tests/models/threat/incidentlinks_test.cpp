#include "threat/incidentlinks.h"

#include "support/qtprinters.h"
#include "support/threatsamples.h"

#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using testing::threatObject;
using testing::threatRelation;

TEST(IncidentLinks, NamesWhatTwoIncidentsShare)
{
    ThreatBook book;
    book.apply({ threatObject(u"malware--1"_s, ThreatKind::Malware, u"LODEINFO"_s),
        threatRelation(u"malware--1"_s, u"sighted-by"_s, u"incident--a"_s),
        threatRelation(u"incident--b"_s, u"related-to"_s, u"malware--1"_s) });
    const auto links = incidentLinks(book, u"incident--a"_s);
    ASSERT_EQ(links.size(), 1u);
    EXPECT_EQ(links[0].incident, u"incident--b"_s);
    EXPECT_EQ(links[0].through, u"malware--1"_s);
    const auto direct = incidentLinks(book, u"malware--1"_s);
    ASSERT_EQ(direct.size(), 2u);
    EXPECT_TRUE(direct[0].through.isEmpty());
}

TEST(IncidentLinks, TakesACommonTechniqueForNoLink)
{
    ThreatBook book;
    book.apply({ threatObject(u"attack-pattern--1"_s, ThreatKind::AttackPattern, u"Phishing"_s),
        threatRelation(u"incident--a"_s, u"uses"_s, u"attack-pattern--1"_s),
        threatRelation(u"incident--b"_s, u"uses"_s, u"attack-pattern--1"_s) });
    EXPECT_TRUE(incidentLinks(book, u"incident--a"_s).empty());
    EXPECT_EQ(book.incidents(), (QStringList{ u"incident--a"_s, u"incident--b"_s }));
}

} // namespace yagura
