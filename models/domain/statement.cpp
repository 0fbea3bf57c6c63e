#include "domain/statement.h"

namespace yagura {

std::vector<Digest> Statement::documents() const
{
    std::vector<Digest> named;
    const auto add = [&](const Digest& commit) {
        if (!commit.isEmpty())
            named.push_back(commit);
    };
    if (const auto* change = as<DocumentChange>())
        add(change->document);
    if (const auto* open = as<MatterOpen>()) {
        add(open->sheetCommit);
        add(open->targetCommit);
    }
    if (const auto* mark = as<Mark>()) {
        add(mark->reasonCommit);
        add(mark->facts.recordCommit);
    }
    if (const auto* step = as<ReportStep>())
        add(step->recordCommit);
    return named;
}

} // namespace yagura
