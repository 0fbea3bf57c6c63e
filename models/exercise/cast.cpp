#include "exercise/cast.h"

#include "matters/matterbook.h"
#include "matters/matterdesk.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

Enrolment enrolmentOf(const ScenarioSeat& seat, const MemorySigner& signer, const QString& ledger)
{
    const QByteArray publicKey = signer.key().publicKey;
    return { publicKey, seat.handle, seat.body, seat.office, seat.roles,
        signer.signNow(Enrolment::proofText(ledger, publicKey)) };
}

} // namespace

Result<std::unique_ptr<Cast>> Cast::take(
    const std::vector<ScenarioSeat>& seats, const QUrl& hub, const Clock& clock)
{
    auto cast = std::unique_ptr<Cast>(new Cast);
    if (!cast->m_folder.isValid())
        return Error{ Error::Code::Storage, cast->m_folder.errorString(), u"E-STORE-OPEN"_s };
    ConsoleSettings settings;
    settings.folder = cast->m_folder.path();
    settings.hub = hub;
    settings.followFeeds = false;
    auto console = Console::start(settings, clock);
    if (!console)
        return console.error();
    cast->m_console = *std::move(console);
    cast->m_seats = seats;
    for (const ScenarioSeat& seat : seats)
        cast->m_keys.try_emplace(seat.handle);
    const MatterBook* book = &cast->book();
    connect(book, &MatterBook::entriesAdded, cast.get(), &Cast::hearEntries);
    connect(book, &MatterBook::refusalAdded, cast.get(), &Cast::hearRefusal);
    cast->m_door = std::make_unique<HubClient>(hub, u"cast"_s, clock);
    connect(cast->m_door.get(), &HubClient::hubRefused, cast.get(),
        [cast = cast.get()](const HubError& error) {
            emit cast->refused({ Error::Code::Refused, error.text, error.code });
        });
    cast->m_door->start();
    return cast;
}

Cast::~Cast() = default;

const MatterBook& Cast::book() const
{
    return m_console->workspace().book;
}

bool Cast::isInExercise() const
{
    return book().size() > 0 && book().state().exercise;
}

bool Cast::isInEarnest() const
{
    return book().size() > 0 && !book().state().exercise;
}

QString Cast::memberId(const QString& handle) const
{
    const auto key = m_keys.find(handle);
    const Member* member
        = key == m_keys.end() ? nullptr : book().state().memberByKey(key->second.key().keyId);
    return member ? member->id : QString();
}

bool Cast::isEnrolled(const QString& handle) const
{
    return !memberId(handle).isEmpty();
}

// One after the other, and again with every beat: the hub answers twice the same.
void Cast::askForSeats()
{
    if (!isInExercise() || !m_door || !m_door->isWelcome())
        return;
    for (const ScenarioSeat& seat : m_seats) {
        if (isEnrolled(seat.handle))
            continue;
        m_door->enrol(enrolmentOf(seat, m_keys.at(seat.handle), book().state().ledger));
        return;
    }
    m_door.reset();
}

Result<Digest> Cast::say(const QString& handle, const Drafting& drafting)
{
    MatterDesk& desk = m_console->workspace().desk;
    const auto key = m_keys.find(handle);
    desk.setSigner(key == m_keys.end() ? nullptr : &key->second);
    if (!desk.self())
        return Error{ Error::Code::Refused, u"this seat is not enrolled yet"_s,
            u"E-KEY-UNENROLLED"_s };
    const auto draft = drafting(desk);
    if (!draft)
        return draft.error();
    const Digest said = Digest::of(draft->payload);
    m_said.insert(said, {});
    desk.sign(*draft);
    return said;
}

void Cast::hearEntries(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const LedgerEntry& entry = book().entries()[static_cast<std::size_t>(row)];
        if (const auto said = m_said.find(entry.payloadSha256); said != m_said.end())
            *said = entry.whyNot;
    }
}

void Cast::hearRefusal(int row)
{
    const Refusal& refusal = book().refusals()[static_cast<std::size_t>(row)];
    if (const auto said = m_said.find(refusal.payloadSha256); said != m_said.end())
        *said = refusal.code;
}

} // namespace yagura
