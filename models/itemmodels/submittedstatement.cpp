#include "itemmodels/submittedstatement.h"

#include "ledger/envelope.h"
#include "ledger/statementcodec.h"

namespace yagura {

std::optional<Statement> statementIn(const QByteArray& envelope)
{
    const auto parsed = Envelope::fromBytes(envelope);
    if (!parsed)
        return {};
    auto statement = StatementCodec::read(parsed->payload);
    return statement ? std::optional(std::move(*statement)) : std::nullopt;
}

} // namespace yagura
