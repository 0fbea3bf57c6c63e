#include "common/officewords.h"

#include "common/plaintext.h"
#include "common/uilanguage.h"

#include <QCoreApplication>

namespace yagura::Words {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(yagura::Words)
};
} // namespace

QString office(const Roster& roster, const QString& member)
{
    const Member* known = roster.findMember(member);
    return known ? safeText(known->office.in(uiLanguage()), 80)
                 //: %1 the id of a member: %1（名簿に記載なし）
                 : Text::tr("%1 (not in the roster)").arg(safeText(member, 64));
}

} // namespace yagura::Words
