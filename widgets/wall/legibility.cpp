#include "wall/legibility.h"

#include <algorithm>
#include <cmath>

namespace yagura {

namespace {

constexpr double millimetresPerInch = 25.4;
// How much of a gothic font's em its signs fill.
constexpr double kanjiFace = 0.92;
constexpr double capHeight = 0.73;

bool isKanji(QChar sign)
{
    const QChar::Script script = sign.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana
        || script == QChar::Script_Katakana;
}

} // namespace

Legibility::Legibility(QSizeF screen, double diagonalInch, double distanceM)
    : m_pitchMm(diagonalInch * millimetresPerInch
        / std::max(1.0, std::hypot(screen.width(), screen.height())))
    , m_distanceMm(distanceM * 1000)
{
}

double Legibility::em(double arcMinutes, double partOfEm) const
{
    const double heightMm = 6.283 * m_distanceMm * arcMinutes / 21600;
    return heightMm / m_pitchMm / partOfEm;
}

double Legibility::kanjiEm() const
{
    return em(25, kanjiFace);
}

double Legibility::alnumEm() const
{
    return em(16, capHeight);
}

double Legibility::largestEm() const
{
    return em(45, kanjiFace);
}

double Legibility::smallestFor(const QString& text) const
{
    return hasKanji(text) ? kanjiEm() : alnumEm();
}

double Legibility::smallestIn(Language language) const
{
    return language == Language::Japanese ? kanjiEm() : alnumEm();
}

bool Legibility::hasKanji(const QString& text)
{
    return std::any_of(text.begin(), text.end(), isKanji);
}

int Legibility::countKanji(const QString& text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(), isKanji));
}

} // namespace yagura
