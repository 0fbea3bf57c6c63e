#pragma once

#include <QJsonObject>

class QWidget;

namespace yagura {

/// What is written in a form, whatever it is: every field below a widget by its object name, so
/// that half a sheet is kept that could not be read as one.
namespace FormState {

QJsonObject of(const QWidget& form);
/// Puts back what was written; fields that are not there any more are left out.
void restore(QWidget& form, const QJsonObject& state);

} // namespace FormState
} // namespace yagura
