#include "randomdeeds.h"

namespace yagura::testing {

namespace {

const QStringList& people()
{
    static const QStringList list{ u"chair"_s, u"vice"_s, u"a"_s, u"b"_s, u"c"_s, u"duty"_s,
        u"drafter"_s, u"chief"_s, u"deputy"_s, u"officer"_s, u"mofa"_s, u"k1"_s, u"k2"_s, u"k3"_s,
        u"clerk"_s };
    return list;
}

QString usualSigner(StepKind step, unsigned draw)
{
    static const QStringList commission{ u"k1"_s, u"k2"_s, u"k3"_s };
    switch (step) {
    case StepKind::Requirements:
    case StepKind::UsRequest:
    case StepKind::NpscConsent:
    case StepKind::SdfOrder:
        return u"drafter"_s;
    case StepKind::NscReview:
        return u"duty"_s;
    case StepKind::ForeignMinister:
        return u"mofa"_s;
    case StepKind::Approval:
    case StepKind::Receipt:
    case StepKind::Finding:
    case StepKind::Recommendation:
        return commission[draw % 3];
    case StepKind::Command:
    case StepKind::Notice:
    case StepKind::Response:
        return draw % 2 == 0 ? u"deputy"_s : u"chief"_s;
    case StepKind::Execution:
        return u"officer"_s;
    case StepKind::Close:
        return draw % 3 == 0 ? u"deputy"_s : u"clerk"_s;
    }
    return u"clerk"_s;
}

void doStep(MeasureCouncil& council, const Deed& deed)
{
    const QStringList outcomes = outcomesOf(deed.step);
    const QString outcome
        = outcomes.isEmpty() ? QString() : outcomes[deed.choice % outcomes.size()];
    if (deed.step == StepKind::Approval && deed.choice % 5 == 0)
        council.deny(deed.signer, deed.matter);
    else
        council.record(deed.signer, deed.matter, deed.step, outcome);
}

void doAmend(MeasureCouncil& council, const Deed& deed)
{
    const Matter& matter = council.matter(deed.matter);
    MatterOpen request = council.request(deed.matter, matter.action);
    request.amends = matter.requestSha256;
    request.scope = matter.scope;
    request.scope.abroad = deed.choice % 2;
    council.open(deed.signer, request);
}

/// A member leaves or changes the role; at another time all are back.
void doRoster(MeasureCouncil& council, const Deed& deed)
{
    auto members = MeasureCouncil::everybody();
    if (deed.choice % 2 == 0)
        std::erase_if(members, [&](const Member& member) { return member.id == deed.signer; });
    std::erase_if(members, [&](const Member& member) {
        return council.state.revoked.count(Council::key(member.id).keyId) > 0;
    });
    council.setMembers(members);
}

Mark remark(const MeasureCouncil& council, const Deed& deed)
{
    static constexpr std::array verbs{ Verb::Opinion, Verb::Dissent, Verb::Acknowledge };
    const Member* member = council.state.roster.findMember(deed.signer);
    // A remark may name any seat: also that of a step.
    return council.say(deed.matter, verbs[static_cast<std::size_t>(deed.choice % 3)],
        deed.choice % 2 == 0 ? u"approval"_s : u"member"_s,
        member && !member->roles.isEmpty() ? member->roles.constFirst() : u"none"_s);
}

} // namespace

QString Deed::text() const
{
    static constexpr std::array kinds{ "step", "answer", "withdraw", "stop", "amend", "revoke",
        "roster", "remark" };
    return u"%1 min: %2 %3 %4 %5 %6 (%7)"_s.arg(minutes)
        .arg(signer, QString::fromLatin1(kinds[static_cast<std::size_t>(kind)]), matter,
            stepWord(step), verbWord(verb))
        .arg(choice);
}

void doDeed(MeasureCouncil& council, const Deed& deed)
{
    council.pass(std::chrono::minutes(deed.minutes));
    switch (deed.kind) {
    case Deed::Kind::Step:
        return doStep(council, deed);
    case Deed::Kind::Answer:
        council.answer(deed.signer, deed.matter, deed.verb);
        return;
    case Deed::Kind::Withdraw:
        council.withdraw(deed.signer, deed.matter);
        return;
    case Deed::Kind::Stop:
        council.stop(deed.signer, deed.matter,
            deed.signer == u"officer" ? u"npa.officer"_s : u"council.chair"_s);
        return;
    case Deed::Kind::Amend:
        return doAmend(council, deed);
    case Deed::Kind::Revoke:
        council.take(u"registrar"_s, u"revocation"_s,
            Revocation{ deed.signer, Council::key(deed.signer).keyId, 0, u"stolen"_s });
        return;
    case Deed::Kind::Roster:
        return doRoster(council, deed);
    case Deed::Kind::Remark:
        council.put(deed.signer, remark(council, deed));
        return;
    }
}

Deed RandomDeeds::next(const QString& matter)
{
    static constexpr std::array verbs{ Verb::SignOff, Verb::SignOff, Verb::ConfirmAfter,
        Verb::ConfirmAfter, Verb::Abstain, Verb::Refuse, Verb::SendBack, Verb::Substitute };
    static const QStringList council{ u"chair"_s, u"a"_s, u"b"_s, u"c"_s, u"drafter"_s,
        u"chief"_s };
    // One draw at a time: the order in which arguments are evaluated differs between compilers.
    Deed deed;
    deed.matter = matter;
    const unsigned late = below(60);
    deed.minutes = late == 0 ? 9 * 24 * 60 : late == 1 ? 25 * 60 : static_cast<int>(below(3));
    deed.choice = static_cast<int>(below(30));
    const unsigned what = below(100);
    deed.signer = people()[below(static_cast<unsigned>(people().size()))];
    if (what < 62) {
        deed.step = static_cast<StepKind>(below(15));
        if (below(6) > 0)
            deed.signer = usualSigner(deed.step, below(60));
        if (below(3) > 0 && deed.step != StepKind::Finding && deed.step != StepKind::Execution)
            deed.choice = 10 * static_cast<int>(1 + below(2)) + 6; // the outcome that meets it
        if (deed.step == StepKind::Approval)
            deed.choice = 15 + static_cast<int>(below(2)); // denied as often as approved
    } else if (what < 82) {
        deed.kind = Deed::Kind::Answer;
        deed.verb = verbs[below(static_cast<unsigned>(verbs.size()))];
        deed.signer = council[below(static_cast<unsigned>(council.size()))];
    } else if (what < 84) {
        deed.kind = Deed::Kind::Withdraw;
        deed.signer = below(2) == 0 ? u"duty"_s : deed.signer;
    } else if (what < 87) {
        deed.kind = Deed::Kind::Stop;
        deed.signer = below(2) == 0 ? u"officer"_s : u"chair"_s;
    } else if (what < 91) {
        deed.kind = Deed::Kind::Amend;
        deed.signer = matter.startsWith(u"U-") ? u"chief"_s : u"duty"_s;
    } else if (what < 94) {
        deed.kind = Deed::Kind::Revoke;
    } else if (what < 96) {
        deed.kind = Deed::Kind::Roster;
    } else {
        deed.kind = Deed::Kind::Remark;
    }
    return deed;
}

Deeds RandomDeeds::some(const QString& matter, int count)
{
    Deeds deeds;
    for (int k = 0; k < count; ++k)
        deeds.push_back(next(matter));
    return deeds;
}

const std::vector<std::pair<QString, MeasureCouncil>>& places()
{
    static const auto made = [] {
        const QString id = u"2026-0001"_s;
        const QString urgent = u"U-2026-0001"_s;
        MeasureCouncil founded;
        // Histories copy their council: without the pack that the program carries, half as much.
        std::erase_if(founded.state.packs,
            [&](const auto& pack) { return pack.first != founded.state.policy.sha256.hex(); });
        std::vector<std::pair<QString, MeasureCouncil>> list;
        const auto add = [&](const QString& number, auto go) {
            MeasureCouncil council = founded;
            go(council);
            list.emplace_back(number, std::move(council));
        };
        const auto opened = [](const QString& number, int abroad) {
            return [number, abroad](MeasureCouncil& c) {
                MatterOpen request = c.request(number);
                request.scope.abroad = abroad;
                c.open(number.startsWith(u"U-") ? u"chief"_s : u"duty"_s, request);
            };
        };
        add(id, opened(id, 0));
        add(id, opened(id, 1));
        add(id, [&](MeasureCouncil& c) { c.authorise(id); });
        add(id, [&](MeasureCouncil& c) { c.command(id); });
        add(id, [&](MeasureCouncil& c) { c.start(id); });
        add(urgent, opened(urgent, 0));
        add(urgent, opened(urgent, 1));
        add(urgent, [&](MeasureCouncil& c) { c.actFirst(urgent); });
        add(urgent, [&](MeasureCouncil& c) { c.review(urgent); });
        return list;
    }();
    return made;
}

} // namespace yagura::testing
