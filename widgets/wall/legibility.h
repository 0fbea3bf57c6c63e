#pragma once

#include "base/language.h"

#include <QSizeF>

namespace yagura {

/// How large text must be on one screen to be read from one distance (ux.md 2.3). A value.
///
/// A sign that is seen under `a` minutes of arc from `D` is `6.283 · D · a / 21600` high
/// (NUREG-0700). Kanji need 25′ (JIS Z 8513), alphanumerics 16′; nothing is larger than 45′, above
/// which groups stop reading as words.
class Legibility {
public:
    /// The whole screen in device pixels, its diagonal in inches, the distance of its last row in
    /// metres.
    Legibility(QSizeF screen, double diagonalInch, double distanceM);

    double kanjiEm() const; ///< smallest font, in device pixels, for text with kanji or kana
    double alnumEm() const; ///< smallest font for text of Latin letters and digits alone
    double largestEm() const; ///< 45′
    double smallestFor(const QString& text) const; ///< by the signs that are in it
    double smallestIn(Language language) const;

    static bool hasKanji(const QString& text); ///< kanji or kana: signs that need the larger size
    static int countKanji(const QString& text);

private:
    double em(double arcMinutes, double partOfEm) const;
    double m_pitchMm;
    double m_distanceMm;
};

} // namespace yagura
