#include "domain/plainline.h"

#include <QString>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

/// Neither white space nor a mark, told without a table: most of what is written.
bool isCommon(QChar c)
{
    const char16_t u = c.unicode();
    return (u > 0x20 && u < 0x7f) || (u >= 0x3041 && u <= 0x3096) // hiragana
        || (u >= 0x30a1 && u <= 0x30ff) // katakana
        || (u >= 0x4e00 && u <= 0x9fff) // unified ideographs
        || (u >= 0xff01 && u <= 0xff60); // full-width forms
}

/// Nothing to fold: single blanks between common characters.
bool isFolded(QStringView text)
{
    bool isBehindSpace = true;
    for (const QChar c : text) {
        const bool isSpace = c == u' ';
        if (isSpace ? isBehindSpace : !isCommon(c))
            return false;
        isBehindSpace = isSpace;
    }
    return text.isEmpty() || !isBehindSpace;
}

/// White space as one blank between words, and few marks in a row.
QString folded(QStringView text)
{
    QString line(text.size(), Qt::Uninitialized);
    QChar* const first = line.data();
    QChar* end = first;
    int marks = 0;
    bool isBehindSpace = false;
    for (const QChar c : text) {
        const bool common = isCommon(c);
        if (!common && c.isSpace()) {
            isBehindSpace = true;
            continue;
        }
        if (isBehindSpace && end != first) {
            *end++ = u' ';
            marks = 0;
        }
        isBehindSpace = false;
        marks = !common && c.isMark() ? marks + 1 : 0;
        *end++ = marks > limits::combiningMarks ? QChar(QChar::ReplacementCharacter) : c;
    }
    line.truncate(end - first);
    return line;
}

} // namespace

QString plainLine(const QString& text, int most)
{
    if (text.size() <= most && isFolded(text))
        return text;
    // Far more than can be shown is not worth folding: a megabyte of blanks would hold the thread.
    QString line = folded(QStringView(text).left(most * 8));
    if (line.size() <= most)
        return line;
    line.truncate(most - 1);
    if (line.back().isHighSurrogate())
        line.chop(1);
    return line + u'…';
}

} // namespace yagura
