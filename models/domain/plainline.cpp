#include "domain/plainline.h"

#include <QString>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

QString withFewMarks(const QString& text)
{
    QString kept;
    kept.reserve(text.size());
    int marks = 0;
    for (const QChar c : text) {
        marks = c.isMark() ? marks + 1 : 0;
        kept += marks > limits::combiningMarks ? QChar(QChar::ReplacementCharacter) : c;
    }
    return kept;
}

} // namespace

QString plainLine(QStringView text, int most)
{
    // Far more than can be shown is not worth folding: a megabyte of blanks would hold the thread.
    QString line = withFewMarks(text.left(most * 8).toString().simplified());
    if (line.size() <= most)
        return line;
    static const QString mark = u"…[cut]"_s;
    line.truncate(most - mark.size());
    if (line.back().isHighSurrogate())
        line.chop(1);
    return line + mark;
}

} // namespace yagura
