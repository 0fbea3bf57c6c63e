#include "exercise/scriptedseat.h"

#include "matters/matterbook.h"
#include "matters/matterdesk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

Result<std::unique_ptr<ScriptedSeat>> ScriptedSeat::take(
    const ScenarioSeat& seat, const QUrl& hub, const Clock& clock)
{
    auto taken = std::unique_ptr<ScriptedSeat>(new ScriptedSeat);
    if (!taken->m_folder.isValid())
        return Error{ Error::Code::Storage, taken->m_folder.errorString(), u"E-STORE-OPEN"_s };
    ConsoleSettings settings;
    settings.folder = taken->m_folder.path();
    settings.hub = hub;
    settings.office = seat.office;
    settings.wishedRoles = seat.roles;
    settings.wishedBody = seat.body;
    settings.handle = seat.handle;
    settings.followFeeds = false;
    auto console = Console::start(settings, clock);
    if (!console)
        return console.error();
    taken->m_console = *std::move(console);
    connect(&taken->m_console->workspace().book, &MatterBook::stateChanged, taken.get(),
        &ScriptedSeat::askForTheSeat);
    taken->askForTheSeat();
    return taken;
}

ScriptedSeat::~ScriptedSeat() = default;

// Asked again with every change of the ledger: a console that joins while others are being enrolled
// can be live before it has verified the ledger that it asks to be enrolled in.
void ScriptedSeat::askForTheSeat()
{
    if (!isEnrolled())
        m_console->setSigner(&m_signer);
}

bool ScriptedSeat::isEnrolled() const
{
    return m_console->workspace().desk.self() != nullptr;
}

QString ScriptedSeat::memberId() const
{
    const Member* self = m_console->workspace().desk.self();
    return self ? self->id : QString();
}

const Matter* ScriptedSeat::find(const Digest& request) const
{
    const auto& matters = m_console->workspace().book.matters();
    const auto found = std::find_if(matters.begin(), matters.end(),
        [&](const Matter& matter) { return matter.requestSha256 == request; });
    return found == matters.end() ? nullptr : &*found;
}

QString ScriptedSeat::whyVoid(const Digest& request) const
{
    const MatterBook& book = m_console->workspace().book;
    for (const LedgerEntry& entry : book.entries()) {
        if (entry.payloadSha256 == request)
            return entry.whyNot;
    }
    for (const Refusal& refusal : book.refusals()) {
        if (refusal.payloadSha256 == request)
            return refusal.code;
    }
    return {};
}

Result<Digest> ScriptedSeat::put(MatterSheet sheet)
{
    MatterDesk& desk = m_console->workspace().desk;
    if (const QString code = desk.whyNotOpen(sheet.action, sheet.basis); !code.isEmpty())
        return Error{ Error::Code::Refused,
            u"the desk does not put a matter of kind "_s + sheet.action, code };
    sheet.matterId = desk.nextMatterId();
    const auto draft = desk.draftMatter(sheet);
    if (!draft)
        return draft.error();
    desk.sign(*draft);
    return Digest::of(draft->payload);
}

Result<void> ScriptedSeat::mark(const Matter& matter, const ScenarioMark& mark)
{
    MatterDesk& desk = m_console->workspace().desk;
    if (const QString code = desk.whyNot(matter.id, mark.verb); !code.isEmpty())
        return Error{ Error::Code::Refused, u"the desk does not mark matter "_s + matter.id, code };
    const auto draft = desk.draftMark(matter.id, mark.verb, mark.seat, { mark.reasonCode, {} });
    if (!draft)
        return draft.error();
    desk.sign(*draft);
    return {};
}

} // namespace yagura
