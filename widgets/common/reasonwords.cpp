#include "common/words.h"

#include "common/reasontables.h"

#include <QCoreApplication>

#include <algorithm>

namespace yagura::Words {
using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(yagura::Words)
};

QString errorKind(Error::Code code)
{
    switch (code) {
    case Error::Code::Malformed:
        return Text::tr("The bytes are not what the format says.");
    case Error::Code::Untrusted:
        return Text::tr("A signature or a hash does not hold; nothing of it was taken.");
    case Error::Code::Refused:
        return Text::tr("This is not allowed.");
    case Error::Code::Conflict:
        return Text::tr("The same name is already there with other content.");
    case Error::Code::NotFound:
        return Text::tr("It is not there.");
    case Error::Code::Unavailable:
        return Text::tr("It does not answer now; try again later.");
    case Error::Code::Storage:
        return Text::tr("The disk or the database did not take it; check the free space and the "
                        "folder's rights.");
    case Error::Code::TooNew:
        return Text::tr("It was written by a newer version of this program.");
    }
    return {};
}

const Reason* reasonFor(QStringView code)
{
    for (const auto table : { statementReasons(), stepReasons(), formReasons(), keyReasons(),
             ledgerReasons(), linkReasons(), searchReasons() }) {
        const auto it = std::find_if(
            table.begin(), table.end(), [&](const Reason& each) { return each.code == code; });
        if (it != table.end())
            return &*it;
    }
    return nullptr;
}

} // namespace

QString reason(const QString& code, const QString& detail)
{
    if (const Reason* known = reasonFor(code))
        return QCoreApplication::translate("yagura::Reasons", known->sentence);
    //: %1 a code, %2 its explanation in English
    return detail.isEmpty() ? code : Text::tr("%1: %2").arg(code, detail);
}

QString error(const Error& error)
{
    if (!error.reason.isEmpty())
        return reason(error.reason, error.detail);
    //: %1 what went wrong, %2 the detail in English
    return error.detail.isEmpty() ? errorKind(error.code)
                                  : Text::tr("%1 (%2)").arg(errorKind(error.code), error.detail);
}

} // namespace yagura::Words
