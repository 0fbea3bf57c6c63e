#include "domain/marking.h"

#include <array>
#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;

QString tlpWord(Tlp tlp)
{
    switch (tlp) {
    case Tlp::Clear:
        return u"clear"_s;
    case Tlp::Green:
        return u"green"_s;
    case Tlp::Amber:
        return u"amber"_s;
    case Tlp::AmberStrict:
        return u"amber+strict"_s;
    case Tlp::Red:
        return u"red"_s;
    }
    return u"red"_s;
}

QString tlpLabel(Tlp tlp)
{
    return u"TLP:"_s + tlpWord(tlp).toUpper();
}

std::optional<Tlp> tlpFromWord(QStringView word)
{
    const QString lower = word.trimmed().toString().toLower();
    const QStringView name
        = lower.startsWith(u"tlp:"_s) ? QStringView(lower).mid(4) : QStringView(lower);
    if (name == u"white")
        return Tlp::Clear;
    for (const Tlp tlp : { Tlp::Clear, Tlp::Green, Tlp::Amber, Tlp::AmberStrict, Tlp::Red }) {
        if (name == tlpWord(tlp))
            return tlp;
    }
    return std::nullopt;
}

std::optional<Tlp> tlpFromStixId(QStringView markingDefinitionId)
{
    static constexpr std::array<std::pair<QStringView, Tlp>, 9> known{ {
        { u"marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487", Tlp::Clear },
        { u"marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb", Tlp::Green },
        { u"marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421", Tlp::Amber },
        { u"marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003", Tlp::AmberStrict },
        { u"marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1", Tlp::Red },
        // STIX 2.1, section 7.2.1.4: the TLP 1 definitions.
        { u"marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9", Tlp::Clear },
        { u"marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da", Tlp::Green },
        { u"marking-definition--f88d31f6-486f-44da-b317-01333bde0b82", Tlp::Amber },
        { u"marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed", Tlp::Red },
    } };
    for (const auto& [id, tlp] : known) {
        if (id == markingDefinitionId)
            return tlp;
    }
    return std::nullopt;
}

} // namespace yagura
