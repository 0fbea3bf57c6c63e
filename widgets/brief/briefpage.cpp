#include "brief/briefpage.h"

#include "common/countup.h"
#include "common/look.h"
#include "common/plaintext.h"
#include "common/standing.h"
#include "common/timetext.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "domain/digestwords.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr double margin = 150;
constexpr double left = margin;
constexpr double right = BriefPage::width - margin;
constexpr double inner = right - left;
constexpr int body = 37; ///< 10.5 pt
constexpr int small = 32; ///< 9 pt
constexpr int title = 70; ///< 20 pt
constexpr double row = 54;
const QColor hairline(0x9A, 0xA1, 0xA8);
const QColor quietInk(0x47, 0x4E, 0x56);

QRectF cell(double x, double y, double width, double height = row)
{
    return { x, y, width, height };
}

} // namespace

BriefPage::BriefPage(const BriefContent& content)
{
    layMarking(content, 70);
    if (content.exercise)
        layExercise(138);
    layHead(content);
    layCounts(content);
    layIncidents(content);
    laySectors(content);
    layDecisions(content);
    layNotKnown(content);
    layFoot(content);
}

QFont BriefPage::font(int em, bool bold)
{
    QFont font = Look::font();
    font.setPixelSize(em);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Shaped, digits beside Latin letters get glyphs that stand for no character in a PDF.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

double BriefPage::write(const QRectF& box, const QString& text, int em, bool bold,
    Qt::Alignment align, const QColor& ink)
{
    const QFontMetricsF metrics(font(em, bold));
    const QString safe = safeText(text, 300).simplified();
    const QString shown = metrics.elidedText(safe, Qt::ElideRight, box.width());
    if (shown.isEmpty())
        return 0;
    m_words.push_back({ shown, box, em, bold, align, ink });
    return metrics.horizontalAdvance(shown);
}

void BriefPage::heading(const QString& text)
{
    m_y += 26;
    write(cell(left, m_y, inner, 56), text, body + 4, true);
    m_y += 58;
    m_fills.push_back({ QRectF(left, m_y, inner, 3), Qt::black, false });
    m_y += 8;
}

void BriefPage::line(const QString& text)
{
    write(cell(left, m_y, inner), text, body);
    m_y += row;
}

void BriefPage::layMarking(const BriefContent& content, double y)
{
    // TLP 2.0 (FIRST, 2022): the label in capitals on black, right-aligned, at the top and the
    // bottom.
    const QString label = tlpLabel(content.marking);
    const double wide = QFontMetricsF(font(body + 6, true)).horizontalAdvance(label) + 40;
    const QRectF box(right - wide, y, wide, 56);
    m_fills.push_back({ box, Qt::black, false });
    write(box.adjusted(15, 0, -15, 0), label, body + 6, true, Qt::AlignHCenter,
        Look::tlpText(content.marking));
}

void BriefPage::layExercise(double y)
{
    const QRectF band(left, y, inner, 64);
    m_fills.push_back({ band, quietInk, true });
    // In both languages at once, whatever the language of the page.
    const QRectF label(left + inner / 2 - 260, y + 4, 520, 56);
    m_fills.push_back({ label, Qt::white, false });
    write(label, u"訓練 EXERCISE"_s, body + 10, true, Qt::AlignHCenter);
}

void BriefPage::layHead(const BriefContent& content)
{
    write(cell(left, 70, 900, 56), tr("Yagura – for the council"), small, false, Qt::AlignLeft,
        quietInk);
    m_y = content.exercise ? 214 : 140;
    write(cell(left, m_y, inner, 96), tr("Situation brief"), title, true);
    m_y += 100;
    const QString time = TimeText::sheet(content.t);
    write(cell(left, m_y, inner, 58),
        content.frozen ? tr("As of %1").arg(time) : tr("LIVE, not frozen: %1").arg(time), body + 4,
        true);
    m_y += 58;
    write(cell(left, m_y, inner, 50), filterText(content), small, false, Qt::AlignLeft, quietInk);
    m_y += 50;
}

QString BriefPage::filterText(const BriefContent& content)
{
    QStringList parts;
    if (!content.sector.isEmpty())
        parts.append(Words::sector(content.sector));
    if (content.prefecture != noPrefecture)
        parts.append(Words::prefecture(content.prefecture));
    if (content.from.isKnown() || content.to.isKnown())
        parts.append(tr("%1 to %2 %3")
                         .arg(TimeText::shortTime(content.from), TimeText::shortTime(content.to),
                             TimeText::zoneWord()));
    return parts.isEmpty()
        ? tr("Filter: none; all sectors and prefectures.")
        : tr("Filter: %1.").arg(parts.join(tr(", ", "between parts of a filter")));
}

void BriefPage::layCounts(const BriefContent& content)
{
    heading(tr("Open incidents by severity: %n", nullptr, content.open()));
    constexpr double first = 390; // the longest words in English
    const double others = (inner - first) / static_cast<double>(allSeverities.size() - 1);
    double x = left;
    for (std::size_t n = 0; n < allSeverities.size(); ++n) {
        const double wide = n == 0 ? first : others;
        m_levels.push_back({ QRectF(x, m_y + 4, 72, 72), allSeverities[n] });
        write(
            cell(x + 84, m_y, wide - 90, 80), QString::number(content.counts[n]), title - 12, true);
        write(cell(x, m_y + 80, wide - 12, 42), Words::severity(allSeverities[n]), small - 5, false,
            Qt::AlignLeft, quietInk);
        x += wide;
    }
    m_y += 126;
}

void BriefPage::layView(const BriefView& view)
{
    //: Head of a part of the brief: 保存した表示「%1」
    heading(tr("Saved view “%1”").arg(safeText(view.name, 60)));
    if (view.first.empty())
        line(tr("Nothing is in this view."));
    for (const Item& item : view.first)
        layIncident(item);
    if (view.holdsMore)
        line(tr("The view holds more than is listed here."));
}

void BriefPage::layIncidents(const BriefContent& content)
{
    if (content.view)
        return layView(*content.view);
    heading(tr("Worst open incidents"));
    if (content.worst.empty()) {
        line(tr("No open incident."));
        return;
    }
    for (const Item& item : content.worst)
        layIncident(item);
    if (content.further > 0)
        line(tr("%n more open incident(s) are not listed here.", nullptr, content.further));
}

void BriefPage::layIncident(const Item& item)
{
    m_levels.push_back({ QRectF(left, m_y + 2, 50, 50), item.severity });
    write(cell(left + 64, m_y, 800), item.title.in(uiLanguage()), body);
    const QString place
        = tr("%1 / %2", "sector / prefecture")
              .arg(Words::sectorShort(item.sector), Words::prefecture(item.prefecture));
    write(cell(left + 880, m_y, 370), place, small);
    const QString time = item.occurred.isKnown()
        ? tr("%1 %2", "time and zone").arg(TimeText::shortTime(item.occurred), TimeText::zoneWord())
        : tr("time not known");
    write(cell(left + 1265, m_y, 275), time, small);
    write(cell(left + 1545, m_y, inner - 1545), tlpLabel(item.marking.tlp), small - 4, true,
        Qt::AlignRight);
    m_y += row;
    m_fills.push_back({ QRectF(left, m_y - 1, inner, 1), hairline, false });
}

void BriefPage::laySectors(const BriefContent& content)
{
    heading(tr("Sectors (hatched: not reporting)"));
    const auto half = (content.sectors.size() + 1) / 2;
    constexpr double gutter = 60;
    constexpr double wide = (inner - gutter) / 2;
    const double rowHeight = row - 6;
    for (std::size_t n = 0; n < content.sectors.size(); ++n) {
        const double x = n < half ? left : left + wide + gutter;
        const double y = m_y + rowHeight * static_cast<double>(n < half ? n : n - half);
        laySector(content.sectors[n], QRectF(x, y, wide, rowHeight));
    }
    m_y += rowHeight * static_cast<double>(half);
}

void BriefPage::laySector(const BriefSector& sector, const QRectF& box)
{
    constexpr double name = 275;
    constexpr double column = 84;
    constexpr double shape = 40;
    write(cell(box.left(), box.top(), name - 8, box.height()), Words::sectorShort(sector.key),
        small, sector.open() > 0);
    for (std::size_t n = 0; n < allSeverities.size(); ++n) {
        if (sector.counts[n] == 0)
            continue;
        const double x = box.left() + name + column * static_cast<double>(n);
        m_levels.push_back({ QRectF(x, box.top() + 4, shape, shape), allSeverities[n] });
        const QString count = QString::number(sector.counts[n]);
        write(cell(x + shape + 2, box.top(), column - shape - 2, box.height()), count,
            count.size() > 2 ? small / 2 : small, true);
    }
    if (sector.notReporting)
        m_fills.push_back(
            { QRectF(box.right() - 80, box.top() + 6, 80, box.height() - 12), quietInk, true });
    if (sector.open() == 0)
        write(cell(box.left() + name, box.top(), 60, box.height()), u"–"_s, small, false,
            Qt::AlignLeft, quietInk);
    m_fills.push_back({ QRectF(box.left(), box.bottom() - 1, box.width(), 1), hairline, false });
}

QString BriefPage::decisionText(const BriefDecision& decision)
{
    const QString title = decision.title.in(uiLanguage());
    if (decision.outcome == CouncilOutcome::Pending)
        //: a matter was put before the council: 上程
        return title.isEmpty() ? tr("put before the council")
                               : tr("put before the council: %1").arg(title);
    QString outcome = decision.isSettled ? Words::outcome(decision.outcome)
                                         : StandingMark::word(Standing::Unwitnessed);
    if (decision.hasLane)
        //: Both lanes of a measure: %1 the council's answer, %2 the state
        outcome = tr("%1 · %2").arg(outcome, Words::matterState(decision.state));
    return title.isEmpty() ? outcome
                           : tr("%1: %2", "outcome: title of the matter").arg(outcome, title);
}

/// Two lines at most, so that the page holds whatever else there is.
void BriefPage::layMeasures(const BriefContent& content)
{
    if (!content.unnotified.empty()) {
        const UnnotifiedAct& oldest = content.unnotified.front();
        const int count = static_cast<int>(content.unnotified.size());
        //: %1 `未通知 00:41:12`, %2 number of the matter that began first
        QString text = tr("%1 · %2").arg(
            CountUp::sentence(count, oldest.since, content.ledgerNow), oldest.matterId);
        if (oldest.due.isKnown())
            text = tr("%1 · %2").arg(
                text, CountUp::limit(oldest.clock, oldest.due, content.ledgerNow));
        write(cell(left, m_y, inner), text, body, true);
        m_y += row;
    }
    if (content.measures.empty())
        return;
    QStringList states;
    for (const auto& [state, count] : content.measures)
        //: Measures in one state: %1 the state, %2 how many
        states.append(tr("%1 %2").arg(Words::matterState(state)).arg(count));
    if (content.lateNotices > 0)
        states.append(tr("%1 %2").arg(CountUp::late()).arg(content.lateNotices));
    //: %1 how many open measures stand in which state
    line(tr("Open measures: %1").arg(states.join(tr(", ", "between states of measures"))));
}

void BriefPage::layDecisions(const BriefContent& content)
{
    heading(tr("Decisions of the last 24 hours"));
    layMeasures(content);
    // One page, whatever happens: the newest decisions have room for their words.
    std::size_t free = content.roomForDecisions() - content.decisions.size();
    for (const BriefDecision& decision : content.decisions) {
        write(cell(left, m_y, 300),
            tr("%1 %2", "time and zone")
                .arg(TimeText::shortTime(decision.time), TimeText::zoneWord()),
            small);
        write(cell(left + 310, m_y, 250), decision.matterId, body, true);
        write(cell(left + 570, m_y, inner - 570), decisionText(decision), body);
        m_y += row;
        if (decision.outcome == CouncilOutcome::Pending || free == 0)
            continue;
        --free;
        // Whoever holds the paper can compare it by telephone with a screen.
        write(cell(left + 570, m_y, inner - 570),
            DigestWords::of(decision.request).line(uiLanguage()), small, false, Qt::AlignLeft,
            quietInk);
        m_y += row;
    }
    if (content.decisions.empty())
        line(tr("Nothing was put or decided."));
    if (content.furtherDecisions > 0)
        line(tr("%n more decision(s) are not listed here.", nullptr, content.furtherDecisions));
    if (content.refused + content.notCounted > 0)
        line(tr("Statements refused: %1; logged without counting: %2.")
                 .arg(content.refused)
                 .arg(content.notCounted));
}

QStringList BriefPage::unknowns(const BriefContent& content)
{
    QStringList all;
    constexpr std::size_t mostNamed = 3;
    for (std::size_t n = 0; n < std::min(content.silent.size(), mostNamed); ++n) {
        const BriefSilence& source = content.silent[n];
        const QString last = source.lastSeen.isKnown()
            ? tr("last heard %1 %2").arg(TimeText::shortTime(source.lastSeen), TimeText::zoneWord())
            : tr("never heard");
        all.append(tr("%1: %2, %3.", "source: state, last heard")
                       .arg(source.name.in(uiLanguage()), Words::feedState(source.state), last));
    }
    if (content.silent.size() > mostNamed)
        all.append(tr("%n more source(s) are silent.", nullptr,
            static_cast<int>(content.silent.size() - mostNamed)));
    if (content.counts.back() > 0)
        all.append(
            tr("%n open incident(s) have not been assessed.", nullptr, content.counts.back()));
    if (content.withoutPlace > 0)
        all.append(tr("%n open incident(s) name no prefecture.", nullptr, content.withoutPlace));
    if (content.withoutSector > 0)
        all.append(tr("%n open incident(s) belong to no sector of the list.", nullptr,
            content.withoutSector));
    if (content.quarantined > 0)
        all.append(tr("%n message(s) could not be read and are kept in quarantine.", nullptr,
            static_cast<int>(content.quarantined)));
    return all;
}

void BriefPage::layNotKnown(const BriefContent& content)
{
    heading(tr("What we do not know"));
    const QStringList all = unknowns(content);
    for (const QString& sentence : all)
        line(sentence);
    if (all.isEmpty())
        line(tr("Every source reports, and every open incident is assessed and placed."));
}

void BriefPage::layFoot(const BriefContent& content)
{
    const double y = height - 190;
    m_fills.push_back({ QRectF(left, y, inner, 3), Qt::black, false });
    write(cell(left, y + 8, inner, 44),
        tr("SHA-256 of this brief's data: %1").arg(content.digest().hex()), small - 6, false,
        Qt::AlignLeft, quietInk);
    layMarking(content, y + 62);
    write(cell(left, y + 62, 600, 56), tr("Page %1 of %2").arg(1).arg(1), small);
}

QStringList BriefPage::texts() const
{
    QStringList all;
    for (const Text& words : m_words)
        all.append(words.text);
    return all;
}

void BriefPage::paint(QPainter& painter) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const Fill& fill : m_fills) {
        if (!fill.hatched) {
            painter.fillRect(fill.box, fill.ink);
            continue;
        }
        painter.save();
        painter.setClipRect(fill.box);
        painter.setPen(QPen(fill.ink, 4));
        for (double x = fill.box.left() - fill.box.height(); x < fill.box.right(); x += 16)
            painter.drawLine(
                QPointF(x, fill.box.bottom()), QPointF(x + fill.box.height(), fill.box.top()));
        painter.restore();
    }
    for (const Level& level : m_levels) {
        painter.setFont(font(body, true));
        Look::paintSeverity(painter, level.box, level.severity);
    }
    for (const Text& words : m_words) {
        painter.setFont(font(words.em, words.bold));
        painter.setPen(words.ink);
        const auto flags = static_cast<int>(words.align | Qt::AlignVCenter) | Qt::TextSingleLine
            | Qt::TextDontClip;
        painter.drawText(words.box, flags, words.text);
    }
}

} // namespace yagura
