#include "wall/scenes/decisionsscene.h"

#include "wall/walltext.h"

#include "common/countup.h"
#include "common/standing.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "domain/digestwords.h"

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

/// As many words in a line as fit whole; empty where even one does not.
QStringList DecisionsScene::wordLines(const WallPage& page, const WallDecision& decision)
{
    const DigestWords digest = DigestWords::of(decision.request);
    QStringList words = digest.words(uiLanguage());
    words.append(digest.digits.first(4) + u'\u00A0' + digest.digits.sliced(4));
    QStringList lines;
    for (const QString& word : words) {
        const QString longer = lines.isEmpty() ? word : lines.last() + u' ' + word;
        if (page.widthOf(word, WallPage::Tone::Strong) > page.content().width())
            return {};
        if (!lines.isEmpty()
            && page.widthOf(longer, WallPage::Tone::Strong) <= page.content().width())
            lines.last() = longer;
        else
            lines.append(word);
    }
    return lines;
}

void DecisionsScene::layDecision(
    WallPage& page, const WallDecision& decision, const QStringList& words, int line)
{
    const QRectF row = page.line(line);
    const QString time = WallText::minuteJst(decision.decided);
    const double timed = page.write(row, time, WallPage::Tone::Quiet, Qt::AlignRight);
    QRectF rest = row.adjusted(0, 0, -timed - page.em() * 0.5, 0);
    rest.setLeft(
        rest.left() + page.write(rest, decision.number, WallPage::Tone::Strong) + page.em() * 0.5);
    const QString outcome = decision.isSettled ? Words::outcome(decision.outcome)
                                               : StandingMark::word(Standing::Unwitnessed);
    page.write(rest,
        //: On a wall, both lanes of a measure: %1 the council's answer, %2 the state
        decision.hasLane ? tr("%1 · %2").arg(outcome, Words::matterState(decision.state))
                         : outcome);
    for (const QString& text : words)
        page.write(page.line(++line), text, WallPage::Tone::Strong);
}

/// A state and its count stand together or in the next line: neither is cut.
int DecisionsScene::layMeasures(WallPage& page, const WallPicture& picture, int line)
{
    QStringList parts;
    for (const auto& [state, count] : picture.measures)
        //: Measures in one state: %1 the state, %2 how many
        parts.append(tr("%1 %2").arg(Words::matterState(state)).arg(count));
    if (picture.lateNotices > 0)
        parts.append(tr("%1 %2").arg(CountUp::late()).arg(picture.lateNotices));
    if (!parts.isEmpty())
        //: 措置, before how many of them stand in which state: %1 the first state and its count
        parts.front() = tr("Measures: %1").arg(parts.front());
    //: Between the states of measures on a wall
    const QString between = tr(", ");
    QStringList lines;
    for (const QString& part : parts) {
        const QString longer = lines.isEmpty() ? part : lines.last() + between + part;
        if (!lines.isEmpty() && page.widthOf(longer) <= page.content().width())
            lines.last() = longer;
        else
            lines.append(part);
    }
    for (const QString& text : lines) {
        if (line < page.lines())
            page.write(page.line(line++), text);
    }
    return line;
}

QStringList DecisionsScene::notes(const WallPicture& picture, int hidden)
{
    QStringList all;
    if (hidden > 0)
        all.append(tr("%n more decision(s) within 24 hours.", nullptr, hidden));
    const int withheld = picture.decided - static_cast<int>(picture.decisions.size());
    if (withheld > 0)
        all.append(tr("Not shown: %n above the ceiling.", nullptr, withheld));
    return all;
}

void DecisionsScene::lay(WallPage& page, const WallPicture& picture) const
{
    int line = layMeasures(page, picture, page.bodyFrom());
    if (picture.decisions.empty() && line < page.lines())
        page.write(page.line(line++), tr("No decision to show of the last 24 hours."));
    int shown = 0;
    for (const WallDecision& decision : picture.decisions) {
        const QStringList words = wordLines(page, decision);
        const int after = line + 1 + static_cast<int>(words.size());
        const int hidden = static_cast<int>(picture.decisions.size()) - shown - 1;
        const auto needed = after + static_cast<int>(notes(picture, hidden).size());
        if (words.isEmpty() || needed > page.lines())
            break;
        layDecision(page, decision, words, line);
        line = after;
        ++shown;
    }
    const int hidden = static_cast<int>(picture.decisions.size()) - shown;
    for (const QString& note : notes(picture, hidden)) {
        if (line < page.lines())
            page.write(page.line(line++), note, WallPage::Tone::Quiet);
    }
}

} // namespace yagura
