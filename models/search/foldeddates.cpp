#include "search/foldeddates.h"

#include <algorithm>
#include <array>
#include <optional>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

struct Era {
    QStringView name;
    char16_t letter;
    int first; ///< the Western year of its first
};

constexpr std::array eras{ Era{ u"令和", u'r', 2019 }, Era{ u"平成", u'h', 1989 },
    Era{ u"昭和", u's', 1926 }, Era{ u"大正", u't', 1912 }, Era{ u"明治", u'm', 1868 } };
constexpr int oldestYear = 1868;
constexpr int newestYear = 2199;

/// Told by one look: nearly all characters begin none.
bool mayBeginEra(QChar c)
{
    return std::any_of(eras.begin(), eras.end(),
        [c](const Era& era) { return c == era.name[0] || c == era.letter; });
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Walks over folded text once and writes it anew.
class DateScan {
public:
    explicit DateScan(const QString& text)
        : m_text(text)
    {
        m_out.reserve(text.size());
    }
    QString run();

private:
    struct Number {
        int value = 0;
        qsizetype end = 0;
    };

    bool dateAt(qsizetype at);
    bool eraAt(qsizetype at);
    bool westernAt(qsizetype at);
    bool monthDayAt(qsizetype at);
    bool finish(int year, qsizetype afterYear, bool isEra);
    std::optional<Number> number(qsizetype at, int least, int most, int mostDigits) const;
    QChar at(qsizetype i) const { return i < m_text.size() ? m_text[i] : QChar(); }
    static bool isSeparator(QChar c) { return c == u'/' || c == u'.' || c == u'-'; }
    void write(int number, int digits) { m_out += u"%1"_s.arg(number, digits, 10, QChar(u'0')); }

    const QString& m_text;
    QString m_out;
    qsizetype m_next = 0;
};

QString DateScan::run()
{
    while (m_next < m_text.size()) {
        if (!dateAt(m_next))
            m_out += m_text[m_next++];
    }
    return m_out;
}

bool DateScan::dateAt(qsizetype i)
{
    const bool startsWord = i == 0 || !isDigit(m_text[i - 1]);
    if (isDigit(m_text[i]))
        return startsWord && (westernAt(i) || monthDayAt(i));
    return mayBeginEra(m_text[i]) && eraAt(i);
}

/// A number of at most so many digits, with nothing of it left over.
std::optional<DateScan::Number> DateScan::number(
    qsizetype i, int least, int most, int mostDigits) const
{
    Number found{ 0, i };
    while (isDigit(at(found.end)) && found.end - i <= mostDigits)
        found.value = found.value * 10 + m_text[found.end++].digitValue();
    const qsizetype digits = found.end - i;
    if (digits == 0 || digits > mostDigits || found.value < least || found.value > most)
        return {};
    return found;
}

bool DateScan::eraAt(qsizetype i)
{
    const QStringView rest = QStringView(m_text).mid(i);
    for (const Era& era : eras) {
        const bool isWord = rest.startsWith(era.name);
        const bool isLetter
            = rest.startsWith(era.letter) && (i == 0 || !m_text[i - 1].isLetterOrNumber());
        if (!isWord && !isLetter)
            continue;
        const qsizetype at = i + (isWord ? era.name.size() : 1);
        if (isWord && rest.mid(era.name.size()).startsWith(u"元年"))
            return finish(era.first, at + 1, true);
        const auto year = number(at, 1, 99, 2);
        // A letter alone says little: only R8.11.23 is a date, and R8 is anything.
        if (year && (isWord || isSeparator(this->at(year->end)))) {
            const auto month = number(year->end + 1, 1, 12, 2);
            const bool isFull
                = month && isSeparator(this->at(month->end)) && number(month->end + 1, 1, 31, 2);
            if ((isWord && this->at(year->end) == u'年') || isFull)
                return finish(era.first + year->value - 1, year->end, true);
        }
    }
    return false;
}

bool DateScan::westernAt(qsizetype i)
{
    const auto year = number(i, oldestYear, newestYear, 4);
    return year && finish(year->value, year->end, false);
}

/// From the mark behind the year on.
bool DateScan::finish(int year, qsizetype i, bool isEra)
{
    const bool isYearWord = at(i) == u'年';
    if (!isYearWord && !isSeparator(at(i)))
        return false;
    const auto month = number(i + 1, 1, 12, 2);
    if (!month || (isYearWord ? at(month->end) != u'月' : !isSeparator(at(month->end)))) {
        if (!isYearWord && !isEra)
            return false;
        write(year, 4);
        m_next = isYearWord && at(i + 1) != u'度' ? i + 1 : i; // 年度 is no calendar year
        return true;
    }
    const auto day = number(month->end + 1, 1, 31, 2);
    if (!isYearWord && !day)
        return false;
    write(year, 4);
    m_out += u'-';
    write(month->value, 2);
    m_next = month->end + (isYearWord ? 1 : 0);
    if (!day || (isYearWord && at(day->end) != u'日'))
        return true;
    m_out += u'-';
    write(day->value, 2);
    m_next = day->end + (isYearWord ? 1 : 0);
    return true;
}

bool DateScan::monthDayAt(qsizetype i)
{
    const auto month = number(i, 1, 12, 2);
    if (!month || at(month->end) != u'月')
        return false;
    const auto day = number(month->end + 1, 1, 31, 2);
    if (!day || at(day->end) != u'日')
        return false;
    write(month->value, 2);
    m_out += u'-';
    write(day->value, 2);
    m_next = day->end + 1;
    return true;
}

} // namespace

QString foldedDates(const QString& folded)
{
    const bool mayHold
        = std::any_of(folded.cbegin(), folded.cend(), isDigit) || folded.contains(u"元年");
    return mayHold ? DateScan(folded).run() : folded;
}

} // namespace yagura
