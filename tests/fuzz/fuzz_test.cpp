#include "corpus.h"
#include "mutator.h"
#include "targets.h"

#include "base/canonicaljson.h"

#include <QDeadlineTimer>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <iostream>

namespace yagura::fuzz {

static void PrintTo(const Target& target, std::ostream* out)
{
    *out << target.name;
}

namespace {

using namespace std::chrono_literals;

constexpr quint64 seed = 20261123;

struct Tally {
    qint64 tried = 0;
    qint64 accepted = 0;
    QByteArray breaks; ///< the input that breaks the promise
    const char* broken = nullptr;
};

/// Until the time is over, or the promise is broken.
Tally attack(const Target& target, std::vector<QByteArray> corpus, std::chrono::milliseconds time)
{
    Tally tally;
    Mutator mutator(corpus, seed);
    const auto attempt = [&](const QByteArray& bytes) {
        const Outcome outcome = target.check(bytes);
        ++tally.tried;
        tally.accepted += outcome.accepted;
        if (outcome.accepted)
            mutator.keep(bytes);
        if (outcome.broken) {
            tally.broken = outcome.broken;
            tally.breaks = bytes;
        }
    };
    for (const QByteArray& bytes : corpus)
        attempt(bytes);
    for (const QDeadlineTimer deadline(time); !tally.broken && !deadline.hasExpired();)
        attempt(mutator.next());
    return tally;
}

class Fuzz : public ::testing::TestWithParam<Target> { };

TEST_P(Fuzz, WhatIsAcceptedKeepsItsPromise)
{
    const auto corpus = corpusOf(QString::fromLatin1(GetParam().name));
    ASSERT_FALSE(corpus.empty());
    EXPECT_TRUE(GetParam().check(corpus.front()).accepted)
        << "the first input of the corpus is a good one";
    const Tally tally = attack(GetParam(), corpus, 2s);
    EXPECT_EQ(tally.broken, nullptr)
        << tally.broken << ", but not for the bytes " << tally.breaks.toHex().constData();
    std::cout << GetParam().name << ": " << tally.tried << " inputs, " << tally.accepted
              << " accepted\n";
    EXPECT_GT(tally.tried, 100);
    EXPECT_GT(tally.accepted, 1) << "nothing but the corpus was ever accepted";
}

INSTANTIATE_TEST_SUITE_P(Readers, Fuzz, ::testing::ValuesIn(targets()),
    [](const auto& each) { return std::string(each.param.name); });

/// The control: a reader that takes any JSON, as Qt does, has two forms for one object.
TEST(FuzzControl, FindsAReaderThatTakesTwoForms)
{
    const Target lenient{ "lenient", [](const QByteArray& bytes) -> Outcome {
                             const auto document = QJsonDocument::fromJson(bytes);
                             if (!document.isObject())
                                 return {};
                             const bool same = document.toJson(QJsonDocument::Compact) == bytes;
                             return { true, same ? nullptr : "one form" };
                         } };
    const Tally tally = attack(lenient, corpusOf(QStringLiteral("canonicaljson")), 2s);
    EXPECT_NE(tally.broken, nullptr);
    EXPECT_TRUE(QJsonDocument::fromJson(tally.breaks).isObject());
}

} // namespace
} // namespace yagura::fuzz
