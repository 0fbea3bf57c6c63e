#include "search/queryvalues.h"

#include "domain/sector.h"
#include "search/foldedtext.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace yagura::QueryValues {
using namespace Qt::StringLiterals;

namespace {

struct KindWord {
    QStringView word; ///< folded
    ItemKind kind;
};

/// The types of STIX 2.1 and the words the screen has for them.
constexpr std::array kindWords{ KindWord{ u"report", ItemKind::OperatorReport },
    KindWord{ u"報告", ItemKind::OperatorReport }, KindWord{ u"indicator", ItemKind::Indicator },
    KindWord{ u"いんじけた", ItemKind::Indicator }, KindWord{ u"指標", ItemKind::Indicator },
    KindWord{ u"malware", ItemKind::Malware }, KindWord{ u"まるうぇあ", ItemKind::Malware },
    KindWord{ u"threat-actor", ItemKind::ThreatActor },
    KindWord{ u"攻撃主体", ItemKind::ThreatActor },
    KindWord{ u"intrusion-set", ItemKind::IntrusionSet },
    KindWord{ u"侵入せっと", ItemKind::IntrusionSet }, KindWord{ u"campaign", ItemKind::Campaign },
    KindWord{ u"攻撃活動", ItemKind::Campaign },
    KindWord{ u"infrastructure", ItemKind::Infrastructure },
    KindWord{ u"攻撃基盤", ItemKind::Infrastructure },
    KindWord{ u"vulnerability", ItemKind::Vulnerability },
    KindWord{ u"脆弱性", ItemKind::Vulnerability },
    KindWord{ u"attack-pattern", ItemKind::AttackPattern },
    KindWord{ u"攻撃手法", ItemKind::AttackPattern },
    KindWord{ u"relationship", ItemKind::Relationship },
    KindWord{ u"関係", ItemKind::Relationship }, KindWord{ u"sighting", ItemKind::Sighting },
    KindWord{ u"目撃", ItemKind::Sighting }, KindWord{ u"kev", ItemKind::KevEntry },
    KindWord{ u"悪用確認済み脆弱性", ItemKind::KevEntry } };

bool takeSector(const QString& value, SearchQuery& query)
{
    const auto& catalogue = SectorCatalogue::builtIn();
    const auto& all = catalogue.sectors();
    const auto names = [&](const Sector& sector) {
        return std::array{ sector.key, foldedText(sector.shortName.ja),
            foldedText(sector.shortName.en), foldedText(sector.name.ja), foldedText(sector.name.en),
            sector.key.section(u'.', 1) };
    };
    for (const bool isWhole : { true, false }) {
        for (const Sector& sector : all) {
            const auto known = names(sector);
            const bool fits = std::any_of(known.begin(), known.end(), [&](const QString& name) {
                return isWhole ? name == value : name.startsWith(value);
            });
            if (!fits)
                continue;
            query.sector = catalogue.rowFor(sector.key);
            return true;
        }
    }
    return false;
}

bool takePrefecture(const QString& value, SearchQuery& query)
{
    for (const Prefecture& prefecture : prefectures()) {
        const QString ja = foldedText(prefecture.name.ja);
        const QString en = foldedText(prefecture.name.en);
        const bool isStem = ja.size() == value.size() + 1 && ja.startsWith(value);
        if (value == ja || isStem || value == en || en.startsWith(value + u' ')
            || en.startsWith(value + u'-') || value == prefectureText(prefecture.code)) {
            query.prefecture = prefecture.code;
            return true;
        }
    }
    return false;
}

bool takeKind(const QString& value, SearchQuery& query)
{
    if (value == u"incident"_s || value == u"事案"_s) {
        query.kinds = { ItemKind::OperatorReport, ItemKind::ManualEntry, ItemKind::StixIncident };
        return true;
    }
    for (const KindWord& word : kindWords) {
        if (word.word == value)
            query.kinds.push_back(word.kind);
    }
    return !query.kinds.empty();
}

std::optional<Severity> level(QStringView text)
{
    if (text.size() != 1 || text[0] < u'0' || text[0] > u'4')
        return {};
    return severityFromLevel(text[0].digitValue());
}

bool takeLevel(const QString& value, SearchQuery& query)
{
    QStringView text(value);
    const bool isLeast = text.startsWith(u">=") || text.startsWith(u"≥") || text.endsWith(u"以上");
    const bool isMost = text.startsWith(u"<=") || text.startsWith(u"≤") || text.endsWith(u"以下");
    if (text.endsWith(u"以上") || text.endsWith(u"以下"))
        text.chop(2);
    while (!text.isEmpty()
        && (text[0] == u'>' || text[0] == u'<' || text[0] == u'=' || text[0] == u'≥'
            || text[0] == u'≤'))
        text = text.mid(1);
    const qsizetype dash = text.indexOf(u'-');
    const auto low = level(dash < 0 ? text : text.left(dash));
    const auto high = dash < 0 ? low : level(text.mid(dash + 1));
    if (!low || !high || *low > *high)
        return false;
    if (!isMost)
        query.least = low;
    if (!isLeast)
        query.most = high;
    return true;
}

bool takeTlp(const QString& value, SearchQuery& query)
{
    query.tlp = tlpFromWord(value);
    return query.tlp.has_value();
}

/// A folded day, month or year, and a time of day behind a `t`: its beginning, and with `isEnd` the
/// beginning of what comes after it.
Instant instantOf(const QString& value, std::chrono::minutes zone, bool isEnd)
{
    const QString date = value.section(u't', 0, 0);
    const QString time = value.section(u't', 1);
    const QStringList parts = date.split(u'-');
    QDate day;
    if (parts.size() == 3)
        day = QDate::fromString(date, u"yyyy-MM-dd"_s);
    else if (parts.size() == 2)
        day = QDate::fromString(date + u"-01"_s, u"yyyy-MM-dd"_s);
    else
        day = QDate::fromString(date + u"-01-01"_s, u"yyyy-MM-dd"_s);
    QTime clock(0, 0);
    if (!time.isEmpty())
        clock = QTime::fromString(time, u"h:mm"_s);
    if (!day.isValid() || !clock.isValid() || (!time.isEmpty() && parts.size() != 3))
        return {};
    if (isEnd && time.isEmpty()) {
        day = parts.size() == 3 ? day.addDays(1)
            : parts.size() == 2 ? day.addMonths(1)
                                : day.addYears(1);
    }
    const std::chrono::milliseconds offset = zone;
    return Instant{ QDateTime(day, clock, QTimeZone::utc()).toMSecsSinceEpoch() } - offset;
}

bool takeInstant(Instant t, Instant& into)
{
    into = t;
    return t.isKnown();
}

} // namespace

bool take(Field field, const QString& value, std::chrono::minutes zone, SearchQuery& query)
{
    switch (field) {
    case Field::Sector:
        return takeSector(value, query);
    case Field::Prefecture:
        return takePrefecture(value, query);
    case Field::Source:
        query.source = value;
        return true;
    case Field::Kind:
        return takeKind(value, query);
    case Field::Level:
        return takeLevel(value, query);
    case Field::Tlp:
        return takeTlp(value, query);
    case Field::Id:
        query.objectId = value;
        return true;
    case Field::From:
        return takeInstant(instantOf(value, zone, false), query.from);
    case Field::To:
        return takeInstant(instantOf(value, zone, true), query.to);
    }
    return false;
}

} // namespace yagura::QueryValues
