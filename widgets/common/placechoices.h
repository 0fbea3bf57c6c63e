#pragma once

#include <QString>
#include <QVariant>

class QComboBox;

namespace yagura {

/// The choice of a sector and that of a prefecture, the same in every form. What is chosen stays
/// chosen when they are offered again in another language, and nobody is told. GUI thread.
namespace PlaceChoices {

void choose(QComboBox& choice, const QVariant& value); ///< the first where the value is not there
void offerSectors(QComboBox& choice, const QString& none); ///< keys of the `ci` list; none: empty
void offerPrefectures(QComboBox& choice, const QString& none); ///< codes; none: 0

} // namespace PlaceChoices
} // namespace yagura
