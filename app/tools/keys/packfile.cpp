#include "tools/keys/packfile.h"

#include "base/canonicaljson.h"
#include "tools/keys/files.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yagura {

Result<QByteArray> readPack(const QString& path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes;
    QJsonParseError problem;
    const QJsonDocument written = QJsonDocument::fromJson(*bytes, &problem);
    if (!written.isObject())
        return Error{ Error::Code::Malformed, problem.errorString(), u"E-POL-FORM"_s };
    auto canonical = CanonicalJson::write(written.object(), CanonicalJson::rosterLimits);
    if (!canonical)
        return Error{ Error::Code::Malformed, canonical.error().detail, u"E-POL-FORM"_s };
    return canonical;
}

} // namespace yagura
