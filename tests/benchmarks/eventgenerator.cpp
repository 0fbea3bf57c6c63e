#include "benchmarks/eventgenerator.h"

#include "base/instant.h"

#include <array>
#include <cstdio>

namespace yagura::bench {

namespace {

constexpr qint64 firstMs = 1'767'225'600'000; ///< 2026-01-01
constexpr std::array sectors{ "ci.power", "ci.gas", "ci.water", "ci.medical", "ci.finance",
    "ci.railway", "ci.aviation", "ci.airport", "ci.port", "ci.logistics", "ci.ict", "ci.government",
    "ci.chemical", "ci.credit", "ci.petroleum" };
constexpr std::array places{ "中央監視センター", "東部データセンター", "港湾局", "水道局",
    "電力制御網", "病院ネットワーク", "大学研究所", "県庁舎", "鉄道運行システム",
    "自治体クラウド" };
constexpr std::array happenings{ "不正アクセスの疑い", "フィッシングサイト検知",
    "マルウェア通信を検出", "DDoS攻撃の兆候", "脆弱性悪用の試行", "ランサムウェア感染",
    "情報漏えいの可能性", "停電に伴う通信障害", "地震による設備停止", "委託先アカウント侵害" };
constexpr std::array words{
    "監視装置が通常と異なる外部通信を検知しました。送信元の端末を隔離し、ログの保全を行ってくださ"
    "い。",
    "複数拠点で同一の宛先への接続試行が観測されています。該当する通信の遮断を推奨します。",
    "既知の攻撃キャンペーンと一致する指標が含まれています。関連する事案との突き合わせが必要です。",
    "Repeated authentication failures followed by a successful login from an unusual network.",
    "Beaconing with a fixed interval and low jitter; the destination is a recent domain.",
    "担当者が確認中です。続報があるまで該当システムの利用を控えてください。",
    "影響範囲は限定的と見られますが、隣接する区画への波及を引き続き監視しています。",
};

template <typename... Values> void append(std::string& text, const char* form, Values... values)
{
    std::array<char, 512> line;
    const int length = std::snprintf(line.data(), line.size(), form, values...);
    text.append(line.data(), static_cast<std::size_t>(length));
}

std::string timeText(qint64 ms)
{
    return Instant{ ms }.toRfc3339().toStdString();
}

} // namespace

/// splitmix64.
struct EventGenerator::Dice {
    quint64 state;

    quint64 next()
    {
        quint64 z = (state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    unsigned below(unsigned n) { return static_cast<unsigned>((next() >> 32) * n >> 32); }
    template <typename List> const char* of(const List& list)
    {
        return list[below(static_cast<unsigned>(list.size()))];
    }
};

EventGenerator::EventGenerator(quint64 seed)
    : m_seed(seed)
{
}

QByteArray EventGenerator::next(qint64 sentUs)
{
    const quint64 number = ++m_number;
    Dice dice{ m_seed * 1'000'003 + number };
    std::string json;
    json.reserve(1600);
    append(json,
        R"({"specversion":"1.0","id":"%016llx-%08llu","source":"https://feeds.example.jp/sensor/%02u")",
        static_cast<unsigned long long>(dice.next()), static_cast<unsigned long long>(number),
        dice.below(24));
    json += R"(,"type":"yagura.stix.object.v1","time":")" + timeText(firstMs + qint64(number) * 5)
        + R"(","datacontenttype":"application/json")";
    append(json, R"(,"sequence":"%012llu")", static_cast<unsigned long long>(number));
    if (sentUs > 0)
        append(json, R"(,"sentus":"%lld")", static_cast<long long>(sentUs));
    json += R"(,"data":)" + object(dice, number) + '}';
    return QByteArray(json.data(), static_cast<qsizetype>(json.size()));
}

std::string EventGenerator::object(Dice& dice, quint64 number) const
{
    const unsigned kind = dice.below(10);
    const char* type = kind < 6 ? "incident" : kind < 8 ? "indicator" : "vulnerability";
    const qint64 ms = firstMs + qint64(number) * 5;
    std::string json;
    append(json, R"({"type":"%s","spec_version":"2.1","id":"%s--%08llx-0000-4000-8000-%012llx")",
        type, type, static_cast<unsigned long long>(dice.next() & 0xffffffff),
        static_cast<unsigned long long>(number));
    json += R"(,"created":")" + timeText(ms - dice.below(86'400'000)) + R"(","modified":")"
        + timeText(ms) + '"';
    append(json, R"(,"name":"%s：%s #%05u")", dice.of(places), dice.of(happenings),
        dice.below(100'000));
    append(json, R"(,"description":"%s%s")", dice.of(words), dice.of(words));
    if (kind < 6) {
        append(json,
            R"(,"x_yagura_severity":%u,"x_yagura_sector":"%s","x_yagura_prefecture":"%02u")",
            dice.below(100) < 95 ? dice.below(3) : 3 + dice.below(2), dice.of(sectors),
            1 + dice.below(47));
    } else {
        append(json,
            R"(,"pattern":"[ipv4-addr:value = '203.0.113.%u' OR domain-name:value = 'n%05x.example.net']","pattern_type":"stix")",
            dice.below(256), dice.below(1 << 20));
    }
    append(json, R"(,"confidence":%u,"labels":["phishing","ot"])", dice.below(101));
    return json
        + R"(,"object_marking_refs":["marking-definition--f88d31f6-486f-44da-b317-01333bde0b82"]})";
}

} // namespace yagura::bench
