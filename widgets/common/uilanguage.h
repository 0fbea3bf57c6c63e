#pragma once

#include "base/language.h"

namespace yagura {

/// The language of every window of this process. Switching loads the translation and sends every widget a
/// QEvent::LanguageChange; names that data brings are then asked again with `uiLanguage()`. GUI thread.
Language uiLanguage();
void setUiLanguage(Language language);

} // namespace yagura
