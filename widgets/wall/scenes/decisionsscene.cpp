#include "wall/scenes/decisionsscene.h"

#include "wall/walltext.h"

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
    page.write(rest,
        decision.isSettled ? Words::outcome(decision.outcome)
                           : StandingMark::word(Standing::Unwitnessed));
    for (const QString& text : words)
        page.write(page.line(++line), text, WallPage::Tone::Strong);
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
    int line = page.bodyFrom();
    if (picture.decisions.empty())
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
