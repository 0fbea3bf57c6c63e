#include "search/queryreader.h"

#include "search/foldedtext.h"
#include "search/queryvalues.h"

#include <algorithm>
#include <array>

namespace yagura::QueryReader {
using namespace Qt::StringLiterals;

namespace {

using Field = QueryValues::Field;

struct FieldName {
    QStringView name; ///< folded
    Field field;
};

constexpr std::array names{ FieldName{ u"sector", Field::Sector },
    FieldName{ u"分野", Field::Sector }, FieldName{ u"pref", Field::Prefecture },
    FieldName{ u"prefecture", Field::Prefecture }, FieldName{ u"都道府県", Field::Prefecture },
    FieldName{ u"source", Field::Source }, FieldName{ u"情報源", Field::Source },
    FieldName{ u"kind", Field::Kind }, FieldName{ u"種別", Field::Kind },
    FieldName{ u"level", Field::Level }, FieldName{ u"れべる", Field::Level },
    FieldName{ u"深刻度", Field::Level }, FieldName{ u"tlp", Field::Tlp },
    FieldName{ u"id", Field::Id }, FieldName{ u"番号", Field::Id },
    FieldName{ u"from", Field::From }, FieldName{ u"以降", Field::From },
    FieldName{ u"to", Field::To }, FieldName{ u"以前", Field::To } };

bool isColon(QChar c)
{
    return c == u':' || c == u'：';
}

bool isMinus(QChar c)
{
    return c == u'-' || c == u'－' || c == u'−';
}

/// The mark that closes what this one opens; null where it opens nothing.
QString closing(QChar c)
{
    if (c == u'"' || c == u'“' || c == u'”' || c == u'＂')
        return u"\"“”＂"_s;
    return c == u'「' ? u"」"_s : QString();
}

class Reader {
public:
    Reader(const QString& text, std::chrono::minutes zone)
        : m_text(text)
        , m_zone(zone)
    {
    }
    ReadQuery run();

private:
    /// One stretch without blanks outside quotation marks.
    struct Word {
        qsizetype start = 0;
        qsizetype end = 0;
        QString text; ///< without the marks
        QString field; ///< what stands before the first colon outside them
        QString value;
        bool hasField = false;
        bool isQuoted = false;
    };

    Word next();
    bool takeQuoted(Word& word);
    void take(const Word& word, bool isExcluded);
    void takeField(const Word& word, const FieldName& name, bool isExcluded);
    void report(QueryProblem::Kind kind, const Word& word, const QString& value = {});

    const QString& m_text;
    std::chrono::minutes m_zone;
    qsizetype m_next = 0;
    ReadQuery m_read;
    std::vector<Field> m_given;
};

ReadQuery Reader::run()
{
    m_read.query.text = m_text;
    while (true) {
        while (m_next < m_text.size() && m_text[m_next].isSpace())
            ++m_next;
        if (m_next >= m_text.size())
            return std::move(m_read);
        const bool isExcluded = isMinus(m_text[m_next]) && m_next + 1 < m_text.size()
            && !m_text[m_next + 1].isSpace();
        if (isExcluded)
            ++m_next;
        take(next(), isExcluded);
    }
}

Reader::Word Reader::next()
{
    Word word;
    word.start = m_next;
    while (m_next < m_text.size() && !m_text[m_next].isSpace()) {
        const QChar c = m_text[m_next];
        if (!closing(c).isEmpty()) {
            if (!takeQuoted(word))
                break;
            continue;
        }
        if (isColon(c) && !word.hasField && !word.isQuoted) {
            word.hasField = true;
            word.field = word.text;
        } else if (word.hasField) {
            word.value += c;
        }
        word.text += c;
        ++m_next;
    }
    word.end = m_next;
    return word;
}

bool Reader::takeQuoted(Word& word)
{
    const QString marks = closing(m_text[m_next]);
    qsizetype end = m_next + 1;
    while (end < m_text.size() && !marks.contains(m_text[end]))
        ++end;
    const bool isClosed = end < m_text.size();
    const QString inner = m_text.mid(m_next + 1, end - m_next - 1);
    word.isQuoted = true;
    word.text += inner;
    if (word.hasField)
        word.value += inner;
    const qsizetype start = std::exchange(m_next, isClosed ? end + 1 : end);
    if (!isClosed && !m_read.problem)
        m_read.problem = { QueryProblem::Kind::OpenQuote, start, end - start, {}, inner };
    return isClosed;
}

void Reader::take(const Word& word, bool isExcluded)
{
    if (word.hasField) {
        const QString folded = foldedText(word.field);
        const auto* name = std::find_if(
            names.begin(), names.end(), [&](const FieldName& each) { return each.name == folded; });
        if (name != names.end())
            return takeField(word, *name, isExcluded);
    }
    const QString folded = foldedText(word.text).simplified();
    if (!folded.isEmpty())
        m_read.query.terms.push_back({ folded, isExcluded, word.text.simplified() });
}

void Reader::takeField(const Word& word, const FieldName& name, bool isExcluded)
{
    using Kind = QueryProblem::Kind;
    if (isExcluded)
        return report(Kind::ExcludedField, word);
    if (word.value.trimmed().isEmpty())
        return report(Kind::NoValue, word);
    if (std::find(m_given.begin(), m_given.end(), name.field) != m_given.end())
        return report(Kind::Twice, word);
    m_given.push_back(name.field);
    if (!QueryValues::take(name.field, foldedText(word.value).simplified(), m_zone, m_read.query))
        report(Kind::UnknownValue, word, word.value);
}

void Reader::report(QueryProblem::Kind kind, const Word& word, const QString& value)
{
    if (!m_read.problem)
        m_read.problem = { kind, word.start, word.end - word.start, word.field, value };
}

} // namespace

ReadQuery read(const QString& text, std::chrono::minutes zone)
{
    return Reader(text, zone).run();
}

} // namespace yagura::QueryReader
