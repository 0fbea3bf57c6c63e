#include "token/ecpoint.h"

namespace yagura {

std::optional<QByteArray> ecPoint(const QByteArray& attribute, qsizetype size)
{
    const QByteArray octets = QByteArray(1, '\x04') + static_cast<char>(size);
    const QByteArray bits = QByteArray(1, '\x03') + static_cast<char>(size + 1) + '\0';
    for (const QByteArray& prefix : { octets, bits, QByteArray() }) {
        if (attribute.size() == prefix.size() + size && attribute.startsWith(prefix))
            return attribute.sliced(prefix.size());
    }
    return std::nullopt;
}

} // namespace yagura
