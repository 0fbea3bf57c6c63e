// P8: words looked for in the index of a million objects (with --quick fewer), as the search box
// asks. Floor: the same on one thread.

#include "benchmarks/benchreport.h"
#include "console/searchlanes.h"
#include "search/foldedtext.h"
#include "search/queryreader.h"
#include "store/database.h"
#include "store/searchtable.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <array>

namespace yagura::bench {
using namespace Qt::StringLiterals;

namespace {

constexpr int objects = 1'000'000;
constexpr int objectsInHaste = 300'000; ///< says how the parts compare, not whether a goal is met
constexpr int slice = 5000;
constexpr double mostMs = 100;
const QString ofTenth = u"_tenth"_s; ///< cases with a tenth of the objects

const std::array places{ u"中央監視センター"_s, u"東部データセンター"_s, u"港湾局"_s, u"水道局"_s,
    u"電力制御網"_s, u"病院ネットワーク"_s, u"鉄道運行システム"_s };
const std::array happenings{ u"不正アクセスの疑い"_s, u"マルウェア通信を検出"_s,
    u"脆弱性悪用の試行"_s, u"ランサムウェア感染"_s, u"停電に伴う通信障害"_s,
    u"委託先アカウント侵害"_s };
const std::array sentences{
    u"監視装置が通常と異なる外部通信を検知しました。送信元の端末を隔離してください。"_s,
    u"複数拠点で同一の宛先への接続試行が観測されています。該当する通信の遮断を推奨します。"_s,
    u"既知の攻撃キャンペーンと一致する指標が含まれています。"_s,
    u"beaconing with a fixed interval and low jitter from a recent domain"_s,
    u"影響範囲は限定的と見られますが、隣接する区画への波及を監視しています。"_s
};

/// What is looked for, and what of the search it is.
struct Asked {
    QString name;
    QString query;
};
const std::array questions{ Asked{ u"one_character"_s, u"障"_s },
    Asked{ u"two_characters"_s, u"通信"_s }, Asked{ u"five_characters"_s, u"ネットワーク"_s },
    Asked{ u"two_frequent_words"_s, u"通信 監視"_s },
    Asked{ u"long_phrase"_s, u"監視装置が通常と異なる外部通信を検知しました"_s },
    Asked{ u"word_left_out"_s, u"監視 -通信"_s }, Asked{ u"address"_s, u"203.0.113"_s },
    Asked{ u"beginning_of_a_word"_s, u"beac"_s }, Asked{ u"rare_word"_s, u"n0003f"_s } };

bool neverOld()
{
    return false;
}

SearchDocument documentOf(int number)
{
    const auto mixed = static_cast<quint64>(number) * 0x9e3779b97f4a7c15ULL;
    const auto pick = [mixed](const auto& list, unsigned shift) {
        return list[(mixed >> shift) % list.size()];
    };
    const QString text = u"%1：%2 #%3\n%4\n203.0.113.%5 n%6.example.net"_s.arg(pick(places, 8),
        pick(happenings, 16), QString::number(number), pick(sentences, 24),
        QString::number(mixed >> 32 & 255),
        QString::number(number % 65536, 16).rightJustified(5, u'0'));
    return { SearchHits::keyOf(number, 0), foldedText(text) };
}

/// Up to so many, from the first that is missing.
void fill(BenchReport& report, Database& index, int first, int count)
{
    SearchTable table(index);
    const double taken = seconds([&] {
        for (int begin = first; begin <= count; begin += slice) {
            std::vector<SearchDocument> documents;
            for (int n = begin; n < begin + slice; ++n)
                documents.push_back(documentOf(n));
            if (auto added = table.add(documents, begin + slice - 1); !added)
                qFatal("cannot fill the index: %ls", qUtf16Printable(added.error().detail));
        }
    });
    report.add(u"search_index_filled"_s, (count - first + 1) / taken);
}

/// Milliseconds until a list has rows to show: the newest, or all at once.
double firstHits(const SearchLanes& lanes, const SearchQuery& query)
{
    QElapsedTimer since;
    since.start();
    double first = -1;
    const auto stamp = [&](const SearchHits& hits) {
        if (first < 0 && !hits.keys().empty())
            first = double(since.nsecsElapsed()) / 1e6;
    };
    if (const auto whole = lanes.find(query, neverOld, stamp); whole && first < 0)
        first = double(since.nsecsElapsed()) / 1e6;
    return first;
}

void measure(
    BenchReport& report, const SearchTable& table, const SearchLanes& lanes, const QString& size)
{
    for (const Asked& asked : questions) {
        const SearchQuery query = QueryReader::read(asked.query).query;
        const auto ms = [&](const auto& finder) {
            return seconds([&] {
                if (const auto found = finder.find(query, neverOld); !found)
                    qFatal("cannot search: %ls", qUtf16Printable(found.error().detail));
            }) * 1e3;
        };
        report.add(u"search_"_s + asked.name + size, ms(lanes));
        report.add(u"search_first_"_s + asked.name + size, firstHits(lanes, query));
        report.add(u"search_one_thread_"_s + asked.name + size, ms(table));
    }
}

void tell(BenchReport& report)
{
    report.line(u"search_index_filled"_s, { .goal = u"P8"_s, .unit = u"objects/s"_s });
    for (const Asked& asked : questions) {
        report.line(u"search_first_"_s + asked.name,
            { .goal = u"P8"_s,
                .unit = u"ms"_s,
                .most = report.isQuick() ? 0 : mostMs,
                .tenth = u"search_first_"_s + asked.name + ofTenth });
        report.line(u"search_"_s + asked.name,
            { .goal = u"P8"_s,
                .unit = u"ms"_s,
                .floor = u"search_one_thread_"_s + asked.name,
                .most = report.isQuick() ? 0 : mostMs,
                .tenth = u"search_"_s + asked.name + ofTenth });
    }
}

} // namespace
} // namespace yagura::bench

int main(int argc, char** argv)
{
    using namespace yagura;
    using namespace yagura::bench;
    QCoreApplication application(argc, argv);
    BenchReport report(argc, argv);
    QTemporaryDir folder(report.scratch() + QStringLiteral("/yagura-bench-XXXXXX"));
    const QString file = folder.filePath(QStringLiteral("search.db"));
    const auto index = Database::open(file, Database::Schema::Search);
    if (!index)
        qFatal("cannot make the index");
    SearchLanes lanes(file);
    if (!lanes.begin())
        qFatal("cannot read the index");
    const SearchTable table(**index);
    const int count = report.isQuick() ? objectsInHaste : objects;
    for (const int upTo : { count / 10, count }) {
        fill(report, **index, upTo < count ? 1 : count / 10 + 1, upTo);
        for (int run = 0; run < report.runs(); ++run)
            measure(report, table, lanes, upTo < count ? ofTenth : QString());
    }
    tell(report);
    return 0;
}
