#include "domain/verb.h"

#include <array>
#include <utility>

namespace yagura {

namespace {
constexpr std::array<std::pair<QStringView, Verb>, 22> words{ {
    { u"sign_off", Verb::SignOff },
    { u"refuse", Verb::Refuse },
    { u"send_back", Verb::SendBack },
    { u"abstain", Verb::Abstain },
    { u"dissent", Verb::Dissent },
    { u"opinion", Verb::Opinion },
    { u"substitute", Verb::Substitute },
    { u"withdraw", Verb::Withdraw },
    { u"confirm_after", Verb::ConfirmAfter },
    { u"approve", Verb::Approve },
    { u"deny", Verb::Deny },
    { u"consult", Verb::Consult },
    { u"consent", Verb::Consent },
    { u"command", Verb::Command },
    { u"notify", Verb::Notify },
    { u"acknowledge", Verb::Acknowledge },
    { u"finding", Verb::Finding },
    { u"recommend", Verb::Recommend },
    { u"respond", Verb::Respond },
    { u"stop", Verb::Stop },
    { u"execution", Verb::Execution },
    { u"close", Verb::Close },
} };
} // namespace

QString verbWord(Verb verb)
{
    for (const auto& [word, known] : words) {
        if (known == verb)
            return word.toString();
    }
    return {};
}

Verb verbFromWord(QStringView word)
{
    for (const auto& [known, verb] : words) {
        if (known == word)
            return verb;
    }
    return Verb::Unknown;
}

} // namespace yagura
