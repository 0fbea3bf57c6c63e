#include "policy/dietextract.h"

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto japan = 9h; // UTC+9, no summer time
constexpr int firstMonth = 4;

Instant startOf(int fiscalYear)
{
    const QDateTime april(QDate(fiscalYear, firstMonth, 1), QTime(0, 0), QTimeZone::utc());
    return Instant{ april.toMSecsSinceEpoch() } - japan;
}

/// What was decided on an application stays decided when another takes its place: an amendment
/// takes no denial out of the figures.
bool counted(const MarkRecord& mark)
{
    return mark.counts || mark.whyNot == u"E-MRK-VOID";
}

/// When the step had as many people as it needs, in each version of the matter. `verb` and
/// `outcome` say for what; an empty outcome fits all.
std::vector<Instant> decisions(
    const Matter& matter, StepKind step, Verb verb, const QString& outcome = {})
{
    const StepNeed* need = matter.findStep(step);
    std::vector<Instant> times;
    QStringList people;
    int version = 0;
    for (const MarkRecord& mark : matter.marks) {
        if (std::exchange(version, mark.version) != mark.version)
            people.clear();
        const bool fits = counted(mark) && mark.seat == stepWord(step) && mark.verb == verb
            && (outcome.isEmpty() || mark.facts.outcome == outcome);
        if (!need || !fits || people.contains(mark.signer))
            continue;
        people.append(mark.signer);
        if (people.size() == need->needed)
            times.push_back(mark.time);
    }
    return times;
}

/// One matter's part of the figures.
class Counting {
public:
    Counting(const DietExtract& year, const Matter& matter)
        : m_year(year)
        , m_matter(matter)
    {
    }

    void addTo(DietExtract::Line& line) const
    {
        line.requests += isIn(m_matter.opened);
        line.approvals += count(decisions(m_matter, StepKind::Approval, Verb::Approve));
        line.denials += count(decisions(m_matter, StepKind::Approval, Verb::Deny));
        addUrgent(line);
        line.proper += findings(u"proper"_s);
        line.improper += findings(u"improper"_s);
        line.insufficientRecord += findings(u"insufficient_record"_s);
        line.recommendations
            += count(decisions(m_matter, StepKind::Recommendation, Verb::Recommend));
    }

private:
    bool isIn(Instant t) const { return t.isKnown() && t >= m_year.from && t < m_year.until; }
    int count(const std::vector<Instant>& times) const
    {
        return static_cast<int>(
            std::count_if(times.begin(), times.end(), [this](Instant t) { return isIn(t); }));
    }
    void addUrgent(DietExtract::Line& line) const
    {
        if (!m_matter.isUrgent())
            return;
        const int acted
            = count(decisions(m_matter, StepKind::Execution, Verb::Execution, u"started"_s));
        line.urgentActs += acted;
        line.noticesOwed += m_matter.notified.isKnown() ? 0 : acted;
        line.notices += isIn(m_matter.notified);
        line.lateNotices += isIn(m_matter.notified) && m_matter.noticeLate;
    }
    int findings(const QString& outcome) const
    {
        return m_matter.finding == outcome
            ? count(decisions(m_matter, StepKind::Finding, Verb::Finding, outcome))
            : 0;
    }

    const DietExtract& m_year;
    const Matter& m_matter;
};

const LegalBasis* findBasis(const CouncilState& state, const Matter& matter)
{
    const auto pack = state.packs.find(matter.policySha256.hex());
    const LegalBasis* pinned
        = pack == state.packs.end() ? nullptr : pack->second.findBasis(matter.basis);
    return pinned ? pinned : state.policy.findBasis(matter.basis);
}

DietExtract::Line& lineOf(DietExtract& extract, const QString& basis, const LegalBasis* law)
{
    auto& lines = extract.lines;
    const auto it = std::lower_bound(lines.begin(), lines.end(), basis,
        [](const DietExtract::Line& line, const QString& id) { return line.basis < id; });
    if (it != lines.end() && it->basis == basis)
        return *it;
    DietExtract::Line line;
    line.basis = basis;
    line.act = law ? law->act : BilingualText{ basis, basis };
    line.article = law ? law->article : BilingualText();
    return *lines.insert(it, line);
}

/// RFC 4180 2.6, 2.7; what a spreadsheet would take for a formula stands behind an apostrophe.
QString csvField(QString text)
{
    if (!text.isEmpty() && u"=+-@"_s.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString csvRow(const QStringList& fields)
{
    QStringList quoted;
    for (const QString& field : fields)
        quoted.append(csvField(field));
    return quoted.join(u',') + u"\r\n"_s;
}

} // namespace

const std::vector<DietExtract::Column>& DietExtract::columns()
{
    static const std::vector<Column> all{
        { { u"申請件数"_s, u"Requests"_s }, &Line::requests },
        { { u"承認件数"_s, u"Approvals"_s }, &Line::approvals },
        { { u"不承認件数"_s, u"Denials"_s }, &Line::denials },
        { { u"緊急実施件数（事前承認なし）"_s, u"Urgent acts (no prior approval)"_s },
            &Line::urgentActs },
        { { u"事後通知件数"_s, u"After-the-fact notices"_s }, &Line::notices },
        { { u"うち遅延した通知"_s, u"Of these late"_s }, &Line::lateNotices },
        { { u"未通知件数"_s, u"Notices still owed"_s }, &Line::noticesOwed },
        { { u"事後審査：適正"_s, u"Findings: proper"_s }, &Line::proper },
        { { u"事後審査：不適正"_s, u"Findings: improper"_s }, &Line::improper },
        { { u"事後審査：記録不十分"_s, u"Findings: record insufficient"_s },
            &Line::insufficientRecord },
        { { u"勧告件数"_s, u"Recommendations"_s }, &Line::recommendations },
    };
    return all;
}

int DietExtract::fiscalYearOf(Instant t)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch((t + japan).ms, QTimeZone::utc()).date();
    return day.month() >= firstMonth ? day.year() : day.year() - 1;
}

DietExtract DietExtract::of(const CouncilState& state, int fiscalYear)
{
    DietExtract extract;
    extract.ledger = state.ledger;
    extract.fiscalYear = fiscalYear;
    extract.from = startOf(fiscalYear);
    extract.until = startOf(fiscalYear + 1);
    extract.asOf = state.time;
    extract.exercise = state.exercise;
    for (const MatterPolicy& kind : state.policy.kinds) {
        for (const LegalBasis& basis : kind.bases) {
            if (kind.hasStatutoryLane())
                lineOf(extract, basis.id, &basis);
        }
    }
    for (const auto& [id, matter] : state.matters) {
        if (matter.hasStatutoryLane())
            Counting(extract, matter)
                .addTo(lineOf(extract, matter.basis, findBasis(state, matter)));
    }
    return extract;
}

BilingualText DietExtract::title() const
{
    if (exercise)
        return { u"訓練の集計（国会報告には用いない）"_s,
            u"Figures of an exercise (not for the Diet)"_s };
    return { u"サイバー対処能力強化法第61条第2項に係る集計"_s,
        u"Figures under Article 61(2) of the Cyber Response Capability Strengthening Act"_s };
}

const DietExtract::Line* DietExtract::find(QStringView basis) const
{
    const auto it = std::find_if(
        lines.begin(), lines.end(), [&](const Line& line) { return line.basis == basis; });
    return it == lines.end() ? nullptr : &*it;
}

QByteArray DietExtract::toCsv(Language language) const
{
    const auto said = [&](const QString& ja, const QString& en) {
        return language == Language::Japanese ? ja : en;
    };
    QStringList headings{ said(u"根拠法"_s, u"Act"_s), said(u"条項"_s, u"Article"_s) };
    for (const Column& column : columns())
        headings.append(column.heading.in(language));
    QString csv = csvRow({ title().in(language) });
    csv += csvRow({ said(u"年度"_s, u"Fiscal year"_s), QString::number(fiscalYear) });
    csv += csvRow({ said(u"台帳"_s, u"Ledger"_s), ledger });
    csv += csvRow({ said(u"集計時点（協定世界時）"_s, u"As of (UTC)"_s), asOf.toRfc3339() });
    if (ledgerSize > 0) {
        csv += csvRow({ said(u"台帳の件数"_s, u"Ledger entries"_s), QString::number(ledgerSize) });
        csv += csvRow(
            { said(u"台帳のルート（SHA-256）"_s, u"Ledger root (SHA-256)"_s), root.hex() });
    }
    csv += csvRow(headings);
    for (const Line& line : lines) {
        QStringList fields{ line.act.in(language), line.article.in(language) };
        for (const Column& column : columns())
            fields.append(QString::number(line.*column.figure));
        csv += csvRow(fields);
    }
    return "\xEF\xBB\xBF" + csv.toUtf8();
}

} // namespace yagura
