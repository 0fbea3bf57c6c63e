#include "common/filestamp.h"

#include <QDateTime>
#include <QTimeZone>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int japanSeconds = 9 * 60 * 60;

} // namespace

QString fileStamp(Instant t)
{
    return QDateTime::fromMSecsSinceEpoch(t.ms, QTimeZone(japanSeconds))
        .toString(u"yyyyMMdd-HHmmss'-JST'"_s);
}

} // namespace yagura
