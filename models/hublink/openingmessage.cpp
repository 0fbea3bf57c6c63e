#include "hublink/openingmessage.h"

#include "hublink/controlreader.h"

namespace yagura {

QJsonObject SheetOpened::toJson() const
{
    return { { u"matter_id"_s, matterId }, { u"request_sha256"_s, requestSha256.hex() },
        { u"member"_s, member } };
}

Result<SheetOpened> SheetOpened::read(const QJsonObject& json)
{
    ControlReader reader(json);
    SheetOpened opened;
    opened.matterId = reader.text(u"matter_id"_s);
    opened.requestSha256 = reader.digest(u"request_sha256"_s);
    opened.member = reader.text(u"member"_s);
    return reader.result(opened);
}

QJsonObject SheetOpenings::toJson() const
{
    QJsonArray array;
    for (const SheetOpening& opening : openings)
        array.append(QJsonObject{ { u"matter_id"_s, opening.matterId },
            { u"request_sha256"_s, opening.requestSha256.hex() }, { u"member"_s, opening.member },
            { u"first"_s, opening.first.toRfc3339() }, { u"last"_s, opening.last.toRfc3339() } });
    return { { u"openings"_s, array } };
}

Result<SheetOpenings> SheetOpenings::read(const QJsonObject& json)
{
    ControlReader outer(json);
    SheetOpenings message;
    const QJsonArray array = outer.array(u"openings"_s);
    for (const QJsonValue& value : array) {
        ControlReader reader(value.toObject());
        SheetOpening opening;
        opening.matterId = reader.text(u"matter_id"_s);
        opening.requestSha256 = reader.digest(u"request_sha256"_s);
        opening.member = reader.text(u"member"_s);
        opening.first = reader.instant(u"first"_s);
        opening.last = reader.instant(u"last"_s);
        if (!reader.isFine())
            return reader.error();
        message.openings.push_back(opening);
    }
    return outer.result(message);
}

} // namespace yagura
