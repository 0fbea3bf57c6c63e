#include "threat/threatgraph.h"

#include "support/qtprinters.h"
#include "support/threatsamples.h"

#include <gtest/gtest.h>

namespace yagura {
using namespace Qt::StringLiterals;
using testing::threatObject;
using testing::threatRecords;
using testing::threatRelation;

TEST(ThreatGraph, PutsNeighboursIntoColumnsInAFixedOrder)
{
    ThreatBook book;
    book.apply({ threatObject(u"campaign--1"_s, ThreatKind::Campaign, u"C"_s),
        threatObject(u"malware--b"_s, ThreatKind::Malware, u"B"_s),
        threatObject(u"malware--a"_s, ThreatKind::Malware, u"A"_s),
        threatObject(u"intrusion-set--1"_s, ThreatKind::IntrusionSet, u"I"_s),
        threatRelation(u"campaign--1"_s, u"uses"_s, u"malware--b"_s),
        threatRelation(u"campaign--1"_s, u"uses"_s, u"malware--a"_s),
        threatRelation(u"malware--a"_s, u"attributed-to"_s, u"intrusion-set--1"_s) });
    const auto near = ThreatGraph::around(book, u"campaign--1"_s, 1);
    ASSERT_EQ(near.nodes.size(), 3u);
    EXPECT_EQ(near.nodes[1].id, u"malware--a"_s);
    EXPECT_EQ(near.nodes[2].id, u"malware--b"_s);
    EXPECT_EQ(near.edges.size(), 2u);
    const auto far = ThreatGraph::around(book, u"campaign--1"_s, 2);
    ASSERT_EQ(far.nodes.size(), 4u);
    EXPECT_EQ(far.nodes[3].step, 2);
    EXPECT_EQ(far.edges.size(), 3u);
}

TEST(ThreatGraph, SaysHowManyFoundNoRoom)
{
    ThreatBook book;
    std::vector<ThreatRecord> records;
    for (int i = 0; i < 100; ++i)
        records.push_back(threatRelation(u"malware--1"_s, u"uses"_s, u"tool--%1"_s.arg(i)));
    book.apply(records);
    const auto graph = ThreatGraph::around(book, u"malware--1"_s, 2);
    EXPECT_EQ(graph.nodes.size(), 60u);
    EXPECT_EQ(graph.left, 41);
    EXPECT_EQ(graph.edges.size(), 59u);
}

TEST(ThreatGraph, DrawsEachStatementOnce)
{
    ThreatBook book;
    book.apply(threatRecords(u"unit42-radioserpens-excerpt-stix20.json"_s));
    const QString campaign = book.object(book.rowsOf(ThreatKind::Campaign).at(0)).id;
    const auto graph = ThreatGraph::around(book, campaign, 1);
    EXPECT_GE(graph.edges.size(), book.relationsOf(campaign).size());
    EXPECT_EQ(graph.left, 0);
    EXPECT_TRUE(ThreatGraph::around(book, {}, 2).nodes.empty());
}

} // namespace yagura
