#include "matters/sheetreading.h"

#include "domain/sheetrequest.h"
#include "matters/matterbook.h"

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

bool isAbout(const MatterSheet& sheet, const Matter& matter)
{
    return sheet.matterId == matter.id && sheet.action == matter.action
        && sheet.basis == matter.basis;
}

/// What an earlier version was to touch; none: its documents are not here.
std::optional<QStringList> addressesOf(const MatterBook& book, const MatterOpen& request)
{
    const auto document = book.document(request.sheetCommit);
    const auto targets = book.document(request.targetCommit);
    if (!document || !targets)
        return {};
    const auto sheet = MatterSheet::fromBytes(*document, *targets);
    if (!sheet)
        return {};
    QStringList addresses;
    for (const MeasureTarget& target : sheet->targets)
        addresses.append(target.address);
    return addresses;
}

bool staysWithin(const MatterSheet& sheet, const QStringList& addresses)
{
    return std::all_of(sheet.targets.begin(), sheet.targets.end(),
        [&](const MeasureTarget& target) { return addresses.contains(target.address); });
}

} // namespace

bool SheetReading::addsTarget(
    const MatterBook& book, const MatterSheet& sheet, const Digest& amends)
{
    // Every version before: what one of them added, the next would else pass on.
    const LedgerEntry* before = book.request(amends);
    while (before) {
        const auto& request = *before->statement.as<MatterOpen>();
        const auto addresses = addressesOf(book, request);
        if (addresses && !staysWithin(sheet, *addresses))
            return true;
        before = book.request(request.amends);
    }
    return false;
}

SheetReading SheetReading::of(const MatterBook& book, const Matter& matter)
{
    SheetReading reading;
    const auto document = book.document(matter.sheetCommit);
    const auto targets = matter.targetCommit.isEmpty() ? std::optional(QByteArray())
                                                       : book.document(matter.targetCommit);
    const LedgerEntry* entry = book.request(matter);
    reading.bytes = document.value_or(QByteArray());
    reading.targetBytes = targets.value_or(QByteArray());
    if (!document || !targets || !entry) {
        reading.problem = u"E-DOC-MISSING"_s;
        return reading;
    }
    auto sheet = MatterSheet::fromBytes(*document, *targets);
    if (!sheet) {
        reading.problem = u"E-DOC-FORM"_s;
        return reading;
    }
    const auto& request = *entry->statement.as<MatterOpen>();
    if (!isAbout(*sheet, matter))
        reading.problem = u"E-DOC-OTHER"_s;
    else if (!saysTheSame(*sheet, request))
        reading.problem = u"E-DOC-SCOPE"_s;
    else if (addsTarget(book, *sheet, request.amends))
        reading.problem = u"E-AMD-SCOPE"_s;
    reading.sheet = std::move(*sheet);
    return reading;
}

} // namespace yagura
