#include "search/foldedtext.h"

#include "search/foldeddates.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <array>
#include <memory>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

// Unicode: the katakana U+30A1 to U+30F6 stand as far behind their hiragana as ァ behind ぁ.
constexpr char16_t firstKatakana = u'ァ';
constexpr char16_t lastKatakana = u'ヶ';
constexpr char16_t katakanaAfterHiragana = u'ァ' - u'ぁ';
constexpr char16_t longVowel = u'ー';
constexpr int shortestWord = 2; ///< kana before a mark that may be left out: サーバー, but not キー

/// Planes of the table that no folding touches, so that it is made in a few milliseconds.
bool isStable(char16_t c)
{
    return (c >= 0x3400 && c < 0xa000) || (c >= 0xac00 && c < 0xd7a4)
        || (c >= 0xe000 && c < 0xf900);
}

bool isKatakana(QChar c)
{
    return c >= firstKatakana && c <= lastKatakana;
}

bool isHiragana(QChar c)
{
    return c >= u'ぁ' && c <= u'ゖ';
}

/// One code unit as a search compares it, by a table: a million titles are folded while somebody
/// waits.
class FoldTable {
public:
    static const FoldTable& instance()
    {
        static const FoldTable table;
        return table;
    }
    /// 0: what stands alone cannot say it (several characters, marks that combine, surrogates).
    char16_t operator[](QChar c) const { return m_units[c.unicode()]; }
    const QHash<QString, QString>& pairs() const { return m_pairs; } ///< beyond the BMP

private:
    FoldTable();
    static char16_t folded(char16_t c);
    void readVariants();

    std::array<char16_t, 65536> m_units{};
    QHash<QString, QString> m_pairs;
};

FoldTable::FoldTable()
{
    for (std::size_t c = 0; c < m_units.size(); ++c) {
        const auto unit = static_cast<char16_t>(c);
        m_units[c] = isStable(unit) ? unit : folded(unit);
    }
    readVariants();
}

char16_t FoldTable::folded(char16_t c)
{
    const QChar unit(c);
    if (unit.isSurrogate() || unit.category() == QChar::Mark_NonSpacing)
        return 0;
    const QString normal = QString(unit).normalized(QString::NormalizationForm_KC).toCaseFolded();
    // Half-width sound marks become combining ones, which belong to the letter before.
    if (normal.size() != 1 || normal[0].category() == QChar::Mark_NonSpacing)
        return 0;
    const char16_t only = normal[0].unicode();
    const bool isFoldedKana = only >= firstKatakana && only <= lastKatakana;
    return isFoldedKana ? static_cast<char16_t>(only - katakanaAfterHiragana) : only;
}

void FoldTable::readVariants()
{
    QFile file(u":/yagura/search/variants.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QStringList pair = line.split(u'\t');
        if (line.startsWith(u'#') || pair.size() != 2)
            continue;
        if (pair[0].size() == 1 && pair[1].size() == 1)
            m_units[pair[0][0].unicode()] = pair[1][0].unicode();
        else
            m_pairs.insert(pair[0], pair[1]);
    }
}

/// What the table alone cannot say; the table goes over it once more.
QString spelledOut(const QString& text)
{
    QString normal = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    const auto& pairs = FoldTable::instance().pairs();
    for (auto pair = pairs.cbegin(); pair != pairs.cend(); ++pair)
        normal.replace(pair.key(), pair.value());
    return normal;
}

/// サーバー and サーバ are one word. Whether the word ends is told by the script as written.
bool isDroppedMark(const QString& text, qsizetype at)
{
    if (text[at] != longVowel || at < shortestWord)
        return false;
    const auto continues = isHiragana(text[at - 1]) ? isHiragana : isKatakana;
    if (at + 1 < text.size() && (continues(text[at + 1]) || text[at + 1] == longVowel))
        return false;
    qsizetype kana = 0;
    while (kana < shortestWord && at - kana > 0
        && (continues(text[at - kana - 1]) || text[at - kana - 1] == longVowel))
        ++kana;
    return kana >= shortestWord;
}

bool isAscii(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

QString foldedUnits(const QString& text)
{
    const FoldTable& table = FoldTable::instance();
    QString folded(text.size(), Qt::Uninitialized);
    qsizetype size = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == longVowel && isDroppedMark(text, i))
            continue;
        const char16_t unit = table[text[i]];
        folded[size++] = unit != 0 ? QChar(unit) : text[i];
    }
    folded.truncate(size);
    return folded;
}

} // namespace

QString foldedText(const QString& text)
{
    if (isAscii(text))
        return foldedDates(text.toLower());
    const FoldTable& table = FoldTable::instance();
    const bool isPlain = std::all_of(text.cbegin(), text.cend(), [&](QChar c) { return table[c]; });
    // Half-width kana lose their marks' script otherwise: normal first, then the words' ends.
    const bool hasHalfWidth
        = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'ｰ' && c <= u'ﾟ'; });
    return foldedDates(foldedUnits(isPlain && !hasHalfWidth ? text : spelledOut(text)));
}

} // namespace yagura
