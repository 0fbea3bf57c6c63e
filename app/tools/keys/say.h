#pragma once

#include <QCoreApplication>
#include <QString>

namespace yagura {

/// A sentence of yagura-keys in the language of the system; `text` is marked QT_TRANSLATE_NOOP.
inline QString sayKeys(const char* text)
{
    return QCoreApplication::translate("yagura-keys", text);
}

} // namespace yagura
