#include "common/plaintext.h"

#include "base/limits.h"

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

/// Unicode 15, DerivedCoreProperties: what steers direction or hides in a line without a picture of
/// its own.
bool isInvisible(char32_t c)
{
    return c == 0x00AD || c == 0x061C || c == 0x180E || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF
        || (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE0FFF);
}

bool isControl(char32_t c)
{
    return (c < 0x20 && c != U'\n' && c != U'\t') || (c >= 0x7F && c <= 0x9F);
}

QString codePoint(char32_t c)
{
    return u"⟦U+%1⟧"_s.arg(static_cast<uint>(c), 4, 16, QChar(u'0')).toUpper();
}

} // namespace

QString safeText(const QString& text, qsizetype most)
{
    QString safe;
    safe.reserve(qMin(text.size(), most));
    int marks = 0;
    const auto characters = QStringView(text).left(most).toUcs4();
    for (const char32_t c : characters) {
        const bool combines = QChar::isMark(c);
        marks = combines ? marks + 1 : 0;
        if (marks == limits::combiningMarks + 1)
            safe.append(QChar::ReplacementCharacter);
        if (marks > limits::combiningMarks)
            continue;
        if (isControl(c) || isInvisible(c))
            safe.append(codePoint(c));
        else
            safe.append(QChar::fromUcs4(c));
    }
    if (text.size() > most)
        safe.append(u'…');
    return safe;
}

QString safeToolTip(const QString& text)
{
    // A tool tip guesses whether its text is HTML. Ours always is, and all of it is escaped.
    return text.isEmpty()
        ? QString()
        : u"<span>%1</span>"_s.arg(safeText(text).toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

PlainLabel::PlainLabel(const QString& text, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setPlain(text);
}

PlainLabel::PlainLabel(QWidget* parent)
    : PlainLabel(QString(), parent)
{
}

void PlainLabel::setPlain(const QString& text)
{
    setText(safeText(text));
}

} // namespace yagura
