#include "matters/sheetreading.h"

#include "domain/sheetrequest.h"
#include "matters/matterbook.h"

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

bool isAbout(const MatterSheet& sheet, const Matter& matter)
{
    return sheet.matterId == matter.id && sheet.action == matter.action
        && sheet.basis == matter.basis;
}

} // namespace

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
    if (!isAbout(*sheet, matter))
        reading.problem = u"E-DOC-OTHER"_s;
    else if (!saysTheSame(*sheet, *entry->statement.as<MatterOpen>()))
        reading.problem = u"E-DOC-SCOPE"_s;
    reading.sheet = std::move(*sheet);
    return reading;
}

} // namespace yagura
