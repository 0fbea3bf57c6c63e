#include "exercise/afteraction.h"

#include "ledger/envelope.h"
#include "ledger/statementcodec.h"
#include "matters/matterbook.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

using Milliseconds = std::chrono::milliseconds;

/// What one member took so far.
struct Tally {
    std::vector<Milliseconds> opened;
    std::vector<Milliseconds> given;
    std::vector<Milliseconds> notified;
    int missed = 0;
    int refused = 0;
};
using Tallies = std::map<QString, Tally>;

std::optional<Milliseconds> median(std::vector<Milliseconds> times)
{
    if (times.empty())
        return std::nullopt;
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

void countOpenings(const MatterBook& book, const Matter& matter, Tallies& tallies)
{
    const LedgerEntry* request = book.request(matter);
    for (const SheetOpening& opening : book.openedBy(matter.id))
        tallies[opening.member].opened.push_back(
            opening.first - (request ? request->time : matter.opened));
}

/// From when on the mark could have been given.
Instant possibleSince(
    const MatterBook& book, const Matter& matter, const MatterProgress& progress, StepKind step)
{
    const StepProgress* standing = progress.find(step);
    if (standing && standing->since.isKnown())
        return standing->since;
    const LedgerEntry* request = book.request(matter);
    return request ? request->time : matter.opened;
}

void countMarks(const MatterBook& book, const Matter& matter, Tallies& tallies)
{
    const MatterProgress progress = book.progress(matter);
    std::set<std::pair<QString, QString>> seen; // an execution is begun and ended: one step
    for (const MarkRecord& mark : matter.marks) {
        StepKind step{};
        const bool isStep = stepFromWord(mark.seat, step) && matter.findStep(step);
        if (!mark.counts || !(isStep || isCouncilAnswer(mark.verb)))
            continue;
        if (!seen.insert({ mark.signer, mark.seat }).second)
            continue;
        const LedgerEntry* request = book.request(matter);
        const Instant since = isStep ? possibleSince(book, matter, progress, step)
                                     : (request ? request->time : matter.opened);
        tallies[mark.signer].given.push_back(std::max(mark.time - since, Milliseconds(0)));
    }
}

void countNotice(const MatterBook& book, const Matter& matter, Tallies& tallies)
{
    if (!matter.noticeFrom.isKnown())
        return;
    const auto notice = std::find_if(matter.marks.begin(), matter.marks.end(),
        [](const MarkRecord& mark) { return mark.counts && mark.verb == Verb::Notify; });
    Tally& tally = tallies[notice == matter.marks.end() ? matter.officer : notice->signer];
    if (matter.notified.isKnown())
        tally.notified.push_back(matter.notified - matter.noticeFrom);
    if (matter.noticeLate || book.progress(matter).isNoticeLate)
        ++tally.missed;
}

/// A step of a report could be recorded since the one before it, the first since what it tells of.
void countReport(const ReportCase& report, Instant since, Tallies& tallies)
{
    Instant possible;
    for (const ReportStepRecord& step : report.steps) {
        if (!step.counts)
            continue;
        const Instant from = possible.isKnown() ? possible : step.at;
        possible = step.time;
        if (step.time >= since)
            tallies[step.signer].given.push_back(std::max(step.time - from, Milliseconds(0)));
    }
}

/// Whose statement was refused; empty where the envelope was not kept whole.
QString signerOf(const Refusal& refusal)
{
    const auto envelope = Envelope::fromBytes(refusal.envelope);
    const auto statement
        = envelope ? StatementCodec::read(envelope->payload) : Result<Statement>(envelope.error());
    return statement ? statement->signer : QString();
}

void countRefused(const MatterBook& book, Instant since, Tallies& tallies)
{
    for (const Refusal& refusal : book.refusals()) {
        if (refusal.at >= since)
            ++tallies[signerOf(refusal)].refused;
    }
    for (const LedgerEntry& entry : book.entries()) {
        if (!entry.counts && entry.time >= since)
            ++tallies[entry.statement.signer].refused;
    }
}

QByteArray cell(QString text)
{
    const bool isFormula = !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front());
    if (isFormula)
        text.prepend(u'\'');
    return '"' + text.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

QByteArray seconds(const std::optional<Milliseconds>& time)
{
    return time ? QByteArray::number(static_cast<double>(time->count()) / 1000.0, 'f', 1)
                : QByteArray();
}

} // namespace

std::vector<SeatFigures> AfterAction::of(const MatterBook& book, Instant since)
{
    if (!book.state().exercise)
        return {};
    Tallies tallies;
    for (const Matter& matter : book.matters()) {
        if (matter.opened < since)
            continue;
        countOpenings(book, matter, tallies);
        countMarks(book, matter, tallies);
        countNotice(book, matter, tallies);
    }
    for (const ReportCase& report : book.reports())
        countReport(report, since, tallies);
    countRefused(book, since, tallies);
    std::vector<SeatFigures> figures;
    for (const Member& member : book.state().roster.members) {
        const Tally& tally = tallies[member.id];
        figures.push_back({ member.id, member.office, int(tally.opened.size()),
            median(tally.opened), int(tally.given.size()), median(tally.given),
            int(tally.notified.size()), median(tally.notified), tally.missed, tally.refused });
    }
    return figures;
}

QByteArray AfterAction::csv(const std::vector<SeatFigures>& figures, Language language)
{
    QByteArray table = "exercise,member,office,opened,median_to_open_s,signed,median_to_sign_s,"
                       "notices,median_to_notify_s,missed_notices,refused_statements\r\n";
    for (const SeatFigures& seat : figures) {
        const QByteArrayList cells{ "true", cell(seat.member), cell(seat.office.in(language)),
            QByteArray::number(seat.opened), seconds(seat.toOpen), QByteArray::number(seat.given),
            seconds(seat.toSign), QByteArray::number(seat.notices), seconds(seat.toNotify),
            QByteArray::number(seat.missedNotices), QByteArray::number(seat.refused) };
        table += cells.join(',') + "\r\n";
    }
    return table;
}

} // namespace yagura
