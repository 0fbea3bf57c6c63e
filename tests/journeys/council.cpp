#include "council.h"

#include "ledger/envelope.h"
#include "matters/statementbuilder.h"
#include "support/measures.h"
#include "support/qtprinters.h"
#include "support/resultmatchers.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura::testing {

Seat::Seat(const QUrl& hub, const Clock& seatClock, const QString& handle, const QString& roles,
    const QString& body)
    : clock(seatClock)
{
    settings.folder = folder.path();
    settings.handle = handle;
    settings.wishedRoles = roles.split(u' ');
    settings.wishedBody = body;
    settings.office = { u"訓練席 %1"_s.arg(handle), u"Exercise seat %1"_s.arg(handle) };
    open(hub);
}

void Seat::open(const QUrl& hub)
{
    settings.hub = hub;
    auto started = Console::start(settings, clock);
    ASSERT_THAT(started, Succeeds());
    console = std::move(*started);
    console->setSigner(&signer);
}

Digest Seat::put(const MatterSheet& sheet)
{
    const auto draft = desk().draftMatter(sheet);
    EXPECT_THAT(draft, Succeeds());
    if (!draft)
        return {};
    desk().sign(*draft);
    return Digest::of(draft->payload);
}

Digest Seat::mark(const QString& matter, Verb verb, const QString& seat, const MarkReason& reason)
{
    const auto draft = desk().draftMark(matter, verb, seat, reason);
    EXPECT_THAT(draft, Succeeds());
    if (!draft)
        return {};
    desk().sign(*draft);
    return Digest::of(draft->payload);
}

QByteArray Seat::envelope(const QString& type, decltype(Statement::body) body) const
{
    const CouncilState& state = book().state();
    const Seen seen{ qint64(book().entries().size()), book().root(), Evaluator::rules,
        state.digest() };
    const SigningPlace place{ state.ledger, state.exercise, seen, clock.now(),
        StatementBuilder::programDigest() };
    const QString self = desk().self() ? desk().self()->id : u"m-9999"_s;
    const auto sealed = StatementBuilder::seal(
        StatementBuilder::make(place, self, signer.key().keyId, type, std::move(body)),
        { &signer });
    EXPECT_THAT(sealed, Succeeds());
    return sealed.value_or(QByteArray());
}

Mark Seat::markBody(const QString& id, Verb verb, const QString& seat) const
{
    const Matter& matter = *book().find(id);
    const QString role = seat == "chair"_L1 ? u"council.chair"_s : u"council.member"_s;
    return { id, matter.requestSha256, matter.policySha256, book().state().roster.sha256, seat,
        role, verb, verbWord(verb), {}, {} };
}

QString Seat::whyNot(const Digest& payload) const
{
    for (const LedgerEntry& entry : book().entries()) {
        if (entry.payloadSha256 == payload)
            return entry.counts ? QString() : entry.whyNot;
    }
    return u"not in the ledger"_s;
}

int Seat::entriesOf(const Digest& payload) const
{
    const auto& entries = book().entries();
    return int(std::count_if(entries.begin(), entries.end(),
        [&](const LedgerEntry& entry) { return entry.payloadSha256 == payload; }));
}

bool Seat::hasRefusal(const Digest& payload, const QString& code) const
{
    const auto& refusals = book().refusals();
    return std::any_of(refusals.begin(), refusals.end(), [&](const Refusal& refusal) {
        return refusal.payloadSha256 == payload && refusal.code == code;
    });
}

TrainingCouncil::TrainingCouncil()
{
    startHub();
}

void TrainingCouncil::startHub(quint16 port)
{
    auto started = Hub::start({ folder.path(), QHostAddress::LocalHost, port }, clock);
    ASSERT_THAT(started, Succeeds());
    hub = std::move(*started);
}

std::unique_ptr<Seat> TrainingCouncil::seat(
    const QString& handle, const QString& role, const QString& body) const
{
    return std::make_unique<Seat>(hub->url(), clock, handle, role, body);
}

bool TrainingCouncil::areEnrolled(std::initializer_list<const Seat*> seats)
{
    return waitFor([&] {
        return std::all_of(
            seats.begin(), seats.end(), [](const Seat* seat) { return seat->isEnrolled(); });
    });
}

MatterSheet TrainingCouncil::sheet(const QString& id, const QString& action, const QString& officer)
{
    MatterSheet sheet;
    sheet.matterId = id;
    sheet.action = action;
    sheet.basis = action == "neutralise"_L1 ? u"pdea-6-2"_s : u"basic-act"_s;
    sheet.title
        = { u"電力の事案の深刻度を上げる"_s, u"Raise the severity of the power incident"_s };
    sheet.what = { { u"深刻度を2から3に改める。"_s, u"Change the severity from 2 to 3."_s } };
    sheet.why = { { u"影響が広がった。"_s, u"The effect has spread."_s } };
    sheet.from = Severity::Certain;
    sheet.to = Severity::Major;
    if (action == "neutralise"_L1) {
        sheet.targets = { { u"203.0.113.7"_s, u"unknown"_s, u"JP"_s, u"B2"_s, u"C2 server"_s } };
        completeMeasure(sheet, officer);
    }
    return sheet;
}

CloudEvent reportEvent(int n, const QString& source)
{
    CloudEvent event;
    event.id = u"report-%1"_s.arg(n);
    event.source = source;
    event.type = QString::fromUtf16(reportType);
    event.exercise = true;
    event.data = QStringLiteral(
        R"({"v":1,"report_id":"2026-%1","revision":1,"reported_at":"2026-11-23T03:00:00Z",
"stage":"quick","form":3,"operator":{"id":"op-1","name":{"ja":"東都電力","en":"Toto Power"}},"sector":"ci.power","prefecture":"13",
"aware_at":"2026-11-23T02:40:00Z","severity":{"level":3},"tlp":"green","title":{"ja":"制御系の停止","en":"Control system down"},
"summary":{"ja":"調査中。","en":"Under investigation."},"status":"open","blocks":{"overview":{"ja":"停止。","en":"Down."}}})")
                     .arg(n)
                     .toUtf8();
    return event;
}

} // namespace yagura::testing
