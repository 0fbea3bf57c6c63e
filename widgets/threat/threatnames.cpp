#include "threat/threatnames.h"

#include "common/plaintext.h"
#include "common/uilanguage.h"
#include "threat/threatobject.h"
#include "threat/threatwords.h"

#include <QCoreApplication>

#include <array>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(yagura::ThreatNames)
};

constexpr int nameLength = 80;

QString bookName(const ThreatObject& object)
{
    // A technique's number is what people say.
    const bool numbered = object.kind == ThreatKind::AttackPattern && !object.externalId.isEmpty();
    return numbered ? object.externalId + u' ' + object.name : object.name;
}

} // namespace

QString ThreatNames::name(const QString& id) const
{
    if (const ThreatObject* object = m_book.find(id))
        return safeText(bookName(*object), nameLength);
    if (const int row = m_picture.rowOf(id); row >= 0)
        return safeText(m_picture.titleOf(row).in(uiLanguage()), nameLength);
    //: %1 a kind of object, %2 the beginning of its id
    return Text::tr("%1 %2 (not stored)")
        .arg(ThreatWords::kind(kind(id)), safeText(id.section(u"--"_s, 1).left(8), nameLength));
}

ThreatKind ThreatNames::kind(const QString& id) const
{
    if (const ThreatObject* object = m_book.find(id))
        return object->kind;
    if (isIncidentId(id))
        return ThreatKind::Incident;
    static const std::array<std::pair<QLatin1String, ThreatKind>, 5> kinds{ {
        { "indicator--"_L1, ThreatKind::Indicator },
        { "vulnerability--"_L1, ThreatKind::Vulnerability },
        { "malware--"_L1, ThreatKind::Malware },
        { "identity--"_L1, ThreatKind::Identity },
        { "attack-pattern--"_L1, ThreatKind::AttackPattern },
    } };
    for (const auto& [prefix, kind] : kinds) {
        if (id.startsWith(prefix))
            return kind;
    }
    return ThreatKind::Other;
}

bool ThreatNames::isStored(const QString& id) const
{
    return m_book.find(id) || m_picture.rowOf(id) >= 0;
}

QString ThreatNames::sentence(const ThreatRelation& relation) const
{
    return ThreatWords::sentence(relation.type, name(relation.from), name(relation.to));
}

} // namespace yagura
