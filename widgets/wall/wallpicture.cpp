#include "wall/wallpicture.h"

#include <QRegularExpression>

#include <numeric>

namespace yagura {
using namespace Qt::StringLiterals;

int WallPicture::open() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

QString withoutAddresses(const QString& text)
{
    static const QRegularExpression address(
        uR"((?:\b(?:hxxps?|https?|ftp|wss?)(?::|\[:\])//\S+)"
        uR"(|[\w.+-]+(?:@|\[@\]|\[at\])[\w-]+(?:(?:\.|\[\.\])[\w-]+)+)"
        uR"(|(?<![\d.])\d{1,3}(?:(?:\.|\[\.\])\d{1,3}){3}(?:/\d{1,2}|:\d{1,5})?(?![\d.]\d))"
        uR"(|(?<![0-9A-Fa-f:])(?:(?:[0-9A-Fa-f]{1,4}:){3,7}[0-9A-Fa-f]{1,4}|(?:[0-9A-Fa-f]{1,4}:)*:[0-9A-Fa-f:]+)(?:/\d{1,3})?))"_s);
    QString cleared = text;
    return cleared.replace(address, u"▮▮▮"_s);
}

} // namespace yagura
