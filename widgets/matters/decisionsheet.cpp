#include "matters/decisionsheet.h"

#include "common/stepwords.h"
#include "common/timetext.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "domain/reasondocument.h"
#include "itemmodels/ladderalarm.h"
#include "matters/lanewords.h"
#include "matters/matterbook.h"
#include "matters/matterwords.h"
#include "matters/sheetreading.h"
#include "matters/statementwords.h"

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

using Section = DecisionSheet::Section;

bool isOwnWords(Verb verb)
{
    return verb == Verb::Dissent || verb == Verb::Opinion || verb == Verb::Refuse
        || verb == Verb::Abstain || verb == Verb::SendBack;
}

/// The mark that counts and came last; null: none does.
const MarkRecord* newestOf(const Matter& matter)
{
    const auto it = std::find_if(matter.marks.rbegin(), matter.marks.rend(),
        [](const MarkRecord& mark) { return mark.counts; });
    return it == matter.marks.rend() ? nullptr : &*it;
}

/// Writes the parts of one sheet.
class SheetWriter {
    Q_DECLARE_TR_FUNCTIONS(yagura::DecisionSheet)
public:
    SheetWriter(const MatterBook& book, const Matter& matter, Instant now)
        : m_book(book)
        , m_matter(matter)
        , m_now(now)
        , m_pack(book.pack(matter.policySha256))
        , m_kind(m_pack ? m_pack->find(matter.action) : nullptr)
        , m_reading(SheetReading::of(book, matter))
    {
    }

    Section subject() const;
    Section council() const;
    Section ownWords() const;
    Section statutory() const;
    Section times() const;
    Section grounds() const;
    Section recorded() const;
    Section targets() const;
    std::vector<DecisionSheet::Line> proof() const;
    QByteArray place() const;

private:
    QString basis() const;
    QString mark(const MarkRecord& mark) const;
    QString step(const StepProgress& step) const;
    QString facts(const MarkFacts& facts) const;
    QString reason(const MarkRecord& mark) const;
    QString paragraphs(const std::vector<BilingualText>& all) const;
    QString witnesses() const;

    const MatterBook& m_book;
    const Matter& m_matter;
    Instant m_now;
    const PolicyPack* m_pack;
    const MatterPolicy* m_kind;
    SheetReading m_reading;
};

QString SheetWriter::basis() const
{
    const LegalBasis* basis = m_kind ? m_kind->findBasis(m_matter.basis) : nullptr;
    if (!basis)
        return m_matter.basis;
    //: %1 an act, %2 its article
    return tr("%1, %2").arg(basis->act.in(uiLanguage()), basis->article.in(uiLanguage()));
}

QString SheetWriter::paragraphs(const std::vector<BilingualText>& all) const
{
    QStringList texts;
    for (const BilingualText& text : all)
        texts << text.in(uiLanguage());
    return texts.join(u'\n');
}

Section SheetWriter::subject() const
{
    //: 件名・根拠
    Section section{ tr("What was put, and by which power"), {} };
    //: 根拠
    section.lines.push_back({ tr("Legal basis"), basis() });
    if (m_reading.isSound()) {
        const MatterSheet& sheet = *m_reading.sheet;
        section.lines.push_back({ tr("Title"), sheet.title.in(uiLanguage()) });
        section.lines.push_back({ tr("What"), paragraphs(sheet.what) });
        if (sheet.to != Severity::Unassessed)
            section.lines.push_back({ tr("Level asked for"),
                //: %1 the level now, %2 the level asked for
                tr("%1, raised to %2")
                    .arg(Words::severity(sheet.from), Words::severity(sheet.to)) });
    } else {
        section.lines.push_back({ tr("Sheet"), MatterWords::sheetProblem(m_reading.problem) });
    }
    if (m_matter.scope.targets > 0)
        section.lines.push_back({ tr("Targets"),
            //: %1 number of targets, %2 of them abroad or nobody knows where, %3 methods
            tr("%1, of them %2 not known for certain to stand in Japan. Methods: %3")
                .arg(m_matter.scope.targets)
                .arg(m_matter.scope.abroad)
                .arg(LaneWords::methods(m_pack, m_matter.scope.methods)) });
    if (!m_matter.officer.isEmpty())
        //: 執行官等
        section.lines.push_back({ tr("Officer"), MatterWords::office(m_book, m_matter.officer) });
    if (const UrgentGround* ground = m_kind ? m_kind->findGround(m_matter.ground) : nullptr)
        section.lines.push_back({ tr("Urgent ground"),
            //: %1 a ground, %2 a time
            tr("%1, declared %2")
                .arg(ground->text.in(uiLanguage()), TimeText::sheet(m_matter.declared)) });
    //: 付議者
    section.lines.push_back({ tr("Put by"), MatterWords::office(m_book, m_matter.requester) });
    return section;
}

QString SheetWriter::reason(const MarkRecord& mark) const
{
    QStringList parts;
    if (m_pack) {
        const auto known = std::find_if(m_pack->reasons.begin(), m_pack->reasons.end(),
            [&](const ReasonChoice& choice) { return choice.code == mark.reasonCode; });
        if (known != m_pack->reasons.end())
            parts << known->text.in(uiLanguage());
    }
    if (mark.reasonCommit.isEmpty())
        return parts.join(u'\n');
    const auto body = m_book.document(mark.reasonCommit);
    const auto words = body ? ReasonDocument::read(*body) : Result<MarkReason>(MarkReason());
    if (!body || !words)
        parts << tr("The reason's document is not on this PC.");
    else if (!words->text.isEmpty())
        parts << words->text;
    return parts.join(u'\n');
}

QString SheetWriter::mark(const MarkRecord& mark) const
{
    const QString verb = mark.verb == Verb::Unknown ? mark.verbText : Words::verb(mark.verb);
    //: %1 an office, %2 its answer, %3 a time, %4 number of the ledger's entry, %5 whether it
    //: counts
    return tr("%1: %2, %3, entry %4. %5")
        .arg(MatterWords::office(m_book, mark.signer), verb, TimeText::sheet(mark.time))
        .arg(mark.index)
        .arg(MatterWords::worth(m_book, mark));
}

Section SheetWriter::council() const
{
    //: 協議会の決裁
    Section section{ tr("Council: seats and answers"), {} };
    for (const SeatNeed& seat : m_matter.seats) {
        QStringList lines;
        for (const MarkRecord& answer : m_matter.marks) {
            if (answer.seat == seat.seat)
                lines << mark(answer);
        }
        if (lines.isEmpty())
            lines << tr("No answer");
        //: %1 a seat, %2 how many have filled it, %3 of how many
        section.lines.push_back({ tr("%1: %2 of %3")
                                      .arg(seat.name.in(uiLanguage()))
                                      .arg(m_matter.filled(seat.seat))
                                      .arg(seat.needed),
            lines.join(u'\n') });
    }
    if (const QString revoked = MatterWords::revokedAfter(m_matter); !revoked.isEmpty())
        section.lines.push_back({ tr("To be reviewed"), revoked });
    return section;
}

Section SheetWriter::ownWords() const
{
    //: 反対意見・棄権・却下の理由
    Section section{ tr("Dissent, abstention and reasons"), {} };
    for (const MarkRecord& answer : m_matter.marks) {
        if (!isOwnWords(answer.verb))
            continue;
        QString text = mark(answer);
        if (const QString why = reason(answer); !why.isEmpty())
            text += u'\n' + why;
        section.lines.push_back({ Words::verb(answer.verb), text });
    }
    if (section.lines.empty())
        section.lines.push_back({ tr("None"), tr("Nobody dissented, refused or abstained.") });
    return section;
}

QString SheetWriter::facts(const MarkFacts& facts) const
{
    QStringList parts;
    if (facts.atS > 0)
        parts << tr("took place %1").arg(TimeText::sheet({ facts.atS * 1000 }));
    if (facts.validUntilS > 0)
        parts << tr("valid until %1").arg(TimeText::sheet({ facts.validUntilS * 1000 }));
    if (!facts.methods.isEmpty())
        parts << tr("methods: %1").arg(LaneWords::methods(m_pack, facts.methods));
    if (!facts.officer.isEmpty())
        parts << tr("officer: %1").arg(MatterWords::office(m_book, facts.officer));
    if (facts.targets > 0)
        parts << tr("targets acted on: %1").arg(facts.targets);
    //: Between the facts of one record
    return parts.join(tr("; "));
}

QString SheetWriter::step(const StepProgress& step) const
{
    if (step.standing == StepStanding::NotNeeded)
        return StepWords::whyNotNeeded(step.need, m_matter.isUrgent());
    QStringList lines{ tr("%1 (%2)").arg(
        StepWords::standing(step.standing, step.isLate), step.need.body.in(uiLanguage())) };
    for (const MarkRecord& answer : m_matter.marks) {
        if (answer.seat != stepWord(step.need.step)
            || !verbsOf(step.need.step).contains(answer.verb))
            continue;
        //: %1 what was recorded, %2 by which office, %3 a time, %4 number of the entry, %5 worth
        lines << tr("%1: recorded by %2, %3, entry %4. %5")
                     .arg(StepWords::result(step.need.step, answer.verb, answer.facts.outcome),
                         MatterWords::office(m_book, answer.signer), TimeText::sheet(answer.time))
                     .arg(answer.index)
                     .arg(MatterWords::worth(m_book, answer));
        if (const QString said = facts(answer.facts); !said.isEmpty())
            lines << said;
    }
    return lines.join(u'\n');
}

Section SheetWriter::statutory() const
{
    //: 法定の手続
    Section section{ tr("Statutory lane: not within this council's power"), {} };
    for (const StepProgress& progress : m_book.progress(m_matter).steps)
        section.lines.push_back({ progress.need.name.in(uiLanguage()), step(progress) });
    if (const QString outside = MatterWords::actedOutside(m_matter); !outside.isEmpty())
        section.lines.push_back({ tr("To be reviewed"), outside });
    return section;
}

Section SheetWriter::times() const
{
    Section section{ tr("Times (of the ledger, unless the officer is named)"), {} };
    const auto add = [&](const QString& label, Instant t) {
        if (t.isKnown())
            section.lines.push_back({ label, TimeText::sheet(t) });
    };
    //: 付議
    add(tr("Put"), m_matter.opened);
    //: 回答期限
    add(tr("To be answered by"), m_matter.expires);
    for (const LadderAlarm::Hop& hop : LadderAlarm::of(m_book, m_matter, m_now).hops)
        //: 経過: %1 percent of the time to answer
        add(hop.percent < 100 ? tr("%1 % of it gone").arg(hop.percent)
                              //: 期限切れ（却下とみなす）
                              : tr("Over: counts as a refusal"),
            hop.at);
    //: 決定
    add(tr("Decided"), m_matter.decided);
    //: 両手続の完了
    add(tr("All guards held"), m_matter.authorised);
    //: 実施開始（執行官）
    add(tr("Begun (officer)"), m_matter.started);
    //: 実施終了（執行官）
    add(tr("Ended (officer)"), m_matter.ended);
    //: 中止・期間満了（これより後は実施できない）
    add(tr("Stopped, or its period over"), m_matter.stopped);
    //: 事後通知
    add(m_matter.noticeLate ? tr("Notice, late") : tr("Notice"), m_matter.notified);
    return section;
}

Section SheetWriter::grounds() const
{
    Section section{ tr("Why, and what is not known"), {} };
    if (m_reading.isSound()) {
        if (!m_reading.sheet->why.empty())
            section.lines.push_back({ tr("Why"), paragraphs(m_reading.sheet->why) });
        if (!m_reading.sheet->notKnown.empty())
            section.lines.push_back({ tr("Not known"), paragraphs(m_reading.sheet->notKnown) });
    }
    return section;
}

Section SheetWriter::recorded() const
{
    //: 記録事項
    Section section{ tr("Recorded with the request"), {} };
    if (m_reading.isSound()) {
        for (const auto& [field, text] : m_reading.sheet->record)
            section.lines.push_back({ m_pack ? m_pack->fieldName(field).in(uiLanguage()) : field,
                text.in(uiLanguage()) });
    }
    return section;
}

Section SheetWriter::targets() const
{
    Section section{ tr("Targets, one by one"), {} };
    if (!m_reading.isSound())
        return section;
    for (const MeasureTarget& target : m_reading.sheet->targets) {
        QStringList facts{ target.country.isEmpty() ? tr("country unknown")
                                                    : tr("country: %1").arg(target.country) };
        if (!target.confidence.isEmpty())
            facts << tr("grade: %1").arg(target.confidence);
        if (!target.owner.isEmpty())
            facts << tr("owner: %1").arg(target.owner);
        if (!target.grounds.isEmpty())
            facts << tr("grounds: %1").arg(target.grounds);
        section.lines.push_back({ target.address, facts.join(tr("; ")) });
    }
    return section;
}

QString SheetWriter::witnesses() const
{
    const LedgerHealth& health = m_book.health();
    if (health.witnessThreshold == 0)
        return tr("none: this ledger goes without a witness");
    //: %1 number of entries, %2 names
    return tr("%1 entries, by %2")
        .arg(Words::count(health.witnessedSize),
            StatementWords::witnessNames(m_book.state().trust).join(tr(", ")));
}

std::vector<DecisionSheet::Line> SheetWriter::proof() const
{
    const CouncilState& state = m_book.state();
    return {
        //: 台帳
        { tr("Ledger"), state.ledger },
        //: 種別
        { tr("Kind of ledger"), StatementWords::ledgerMode(state.genesis.mode) },
        //: この端末で検証済み
        { tr("Verified"), MatterWords::verification(m_book) },
        //: 検証点
        { tr("Head"), m_book.root().hex() },
        //: 第三者証明済み
        { tr("Witnessed"), witnesses() },
        //: 付議の記載
        { tr("Request"),
            //: %1 number of an entry, %2 a digest
            tr("entry %1, %2")
                .arg(m_book.request(m_matter) ? m_book.request(m_matter)->index
                                              : m_matter.openedAtIndex)
                .arg(m_matter.requestSha256.hex()) },
    };
}

QByteArray SheetWriter::place() const
{
    const LedgerEntry* request = m_book.request(m_matter);
    const MarkRecord* last = newestOf(m_matter);
    QStringList lines{ u"yagura-decision-1"_s, m_book.state().ledger,
        u"%1 %2"_s.arg(m_matter.id).arg(m_matter.version) };
    if (request)
        lines << u"request %1 %2"_s.arg(request->index).arg(request->payloadSha256.hex());
    if (last)
        lines << u"newest %1 %2"_s.arg(last->index).arg(last->payloadSha256.hex());
    lines << u"head %1 %2"_s.arg(m_book.size()).arg(m_book.root().hex());
    if (const QByteArray receipt = m_book.receipt(DecisionSheet::receiptOf(m_book, m_matter));
        !receipt.isEmpty())
        lines << u"receipt "_s + QString::fromUtf8(receipt); // canonical JSON: one line
    return lines.join(u'\n').toUtf8() + '\n';
}

} // namespace

Digest DecisionSheet::receiptOf(const MatterBook& book, const Matter& matter)
{
    const MarkRecord* last = newestOf(matter);
    const LedgerEntry* request = book.request(matter);
    return last ? last->payloadSha256 : request ? request->payloadSha256 : Digest();
}

DecisionSheet DecisionSheet::of(const MatterBook& book, const Matter& matter, Instant now)
{
    const SheetWriter writer(book, matter, now);
    DecisionSheet sheet;
    sheet.matterId = matter.id;
    //: %1 number of a matter, %2 its version, %3 its kind
    sheet.title = tr("%1, version %2: %3")
                      .arg(matter.id)
                      .arg(matter.version)
                      .arg(MatterWords::kind(book, matter));
    //: %1 how the council's lane stands, %2 the matter's state
    sheet.standing = tr("Council: %1. State: %2")
                         .arg(MatterWords::council(book, matter), Words::matterState(matter.state));
    sheet.t = now;
    sheet.exercise = book.state().exercise;
    sheet.words = DigestWords::of(matter.requestSha256);
    sheet.proof = writer.proof();
    sheet.place = writer.place();
    sheet.hasReceipt = !book.receipt(receiptOf(book, matter)).isEmpty();
    const auto keep = [](std::vector<Section>& list, Section section) {
        if (!section.lines.empty())
            list.push_back(std::move(section));
    };
    keep(sheet.decisive, writer.subject());
    keep(sheet.decisive, writer.council());
    keep(sheet.decisive, writer.ownWords());
    keep(sheet.decisive, writer.times());
    keep(sheet.decisive, writer.statutory());
    keep(sheet.rest, writer.grounds());
    keep(sheet.rest, writer.recorded());
    keep(sheet.rest, writer.targets());
    return sheet;
}

} // namespace yagura
