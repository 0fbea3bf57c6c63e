#pragma once

#include <QCoreApplication>
#include <QString>

namespace yagura {

/// A sentence of yagura-keys in the language of the system; `text` is marked QT_TRANSLATE_NOOP.
inline QString sayKeys(const char* text)
{
    return QCoreApplication::translate("yagura-keys", text);
}

/// Words of others on a terminal: what it could take for a command, or would show in another order
/// than it is signed, becomes a visible mark.
inline QString forTerminal(QString text)
{
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace yagura
