#include "domain/step.h"

#include <array>
#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<QStringView, StepKind>, 15> words{ {
    { u"requirements", StepKind::Requirements },
    { u"us_request", StepKind::UsRequest },
    { u"nsc_review", StepKind::NscReview },
    { u"npsc_consent", StepKind::NpscConsent },
    { u"sdf_order", StepKind::SdfOrder },
    { u"foreign_minister", StepKind::ForeignMinister },
    { u"approval", StepKind::Approval },
    { u"command", StepKind::Command },
    { u"execution", StepKind::Execution },
    { u"notice", StepKind::Notice },
    { u"receipt", StepKind::Receipt },
    { u"finding", StepKind::Finding },
    { u"recommendation", StepKind::Recommendation },
    { u"response", StepKind::Response },
    { u"close", StepKind::Close },
} };

} // namespace

QString stepWord(StepKind step)
{
    for (const auto& [word, known] : words) {
        if (known == step)
            return word.toString();
    }
    return {};
}

bool stepFromWord(QStringView word, StepKind& step)
{
    for (const auto& [known, kind] : words) {
        if (known == word) {
            step = kind;
            return true;
        }
    }
    return false;
}

QList<Verb> verbsOf(StepKind step)
{
    switch (step) {
    case StepKind::Requirements:
    case StepKind::UsRequest:
    case StepKind::NpscConsent:
    case StepKind::SdfOrder:
        return { Verb::Consent };
    case StepKind::NscReview:
    case StepKind::ForeignMinister:
        return { Verb::Consult };
    case StepKind::Approval:
        return { Verb::Approve, Verb::Deny };
    case StepKind::Command:
        return { Verb::Command };
    case StepKind::Execution:
        return { Verb::Execution };
    case StepKind::Notice:
        return { Verb::Notify };
    case StepKind::Receipt:
        return { Verb::Acknowledge };
    case StepKind::Finding:
        return { Verb::Finding };
    case StepKind::Recommendation:
        return { Verb::Recommend };
    case StepKind::Response:
        return { Verb::Respond };
    case StepKind::Close:
        return { Verb::Close };
    }
    return {};
}

QStringList outcomesOf(StepKind step)
{
    switch (step) {
    case StepKind::Requirements:
        return { u"met"_s, u"not_met"_s };
    case StepKind::UsRequest:
    case StepKind::NpscConsent:
    case StepKind::SdfOrder:
        return { u"given"_s, u"not_given"_s };
    case StepKind::NscReview:
    case StepKind::ForeignMinister:
        return { u"agreed"_s, u"not_agreed"_s };
    case StepKind::Command:
        return { u"order_admin"_s, u"self"_s };
    case StepKind::Execution:
        return { u"started"_s, u"ended"_s, u"halted"_s, u"not_begun"_s };
    case StepKind::Finding:
        return { u"proper"_s, u"improper"_s, u"insufficient_record"_s };
    case StepKind::Approval:
    case StepKind::Notice:
    case StepKind::Receipt:
    case StepKind::Recommendation:
    case StepKind::Response:
    case StepKind::Close:
        return {};
    }
    return {};
}

QString stepConditionWord(StepCondition condition)
{
    switch (condition) {
    case StepCondition::Always:
        return u"always"_s;
    case StepCondition::Abroad:
        return u"abroad"_s;
    case StepCondition::Nsc:
        return u"nsc"_s;
    case StepCondition::UsForces:
        return u"us_forces"_s;
    }
    return {};
}

QString clockKindWord(ClockKind kind)
{
    switch (kind) {
    case ClockKind::Statutory:
        return u"statutory"_s;
    case ClockKind::Order:
        return u"order"_s;
    case ClockKind::Internal:
        return u"internal"_s;
    }
    return {};
}

} // namespace yagura
