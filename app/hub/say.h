#pragma once

#include <QCoreApplication>
#include <QString>

namespace yagura {

/// Words of yagura-hub; the text is marked with QT_TRANSLATE_NOOP("yagura-hub", …).
inline QString sayHub(const char* text)
{
    return QCoreApplication::translate("yagura-hub", text);
}

} // namespace yagura
