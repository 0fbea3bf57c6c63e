#include "itemmodels/foldedtext.h"

#include <algorithm>

namespace yagura {

namespace {
// Unicode: the katakana U+30A1 to U+30F6 stand as far behind their hiragana as ァ behind ぁ.
constexpr char16_t firstKatakana = u'ァ';
constexpr char16_t lastKatakana = u'ヶ';
constexpr char16_t katakanaAfterHiragana = u'ァ' - u'ぁ';

bool isAscii(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}
} // namespace

QString foldedText(const QString& text)
{
    if (isAscii(text))
        return text.toLower();
    QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (QChar& c : folded) {
        if (c >= firstKatakana && c <= lastKatakana)
            c = QChar(static_cast<char16_t>(c.unicode() - katakanaAfterHiragana));
    }
    return folded;
}

} // namespace yagura
