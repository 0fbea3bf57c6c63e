#include "common/spokenwords.h"

#include <QEvent>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostInRow = 4; // a breath
}

SpokenWords::SpokenWords(QWidget* parent)
    : PlainLabel(parent)
{
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void SpokenWords::setWords(const QStringList& words)
{
    m_words = words;
    lay();
    updateGeometry();
}

/// The most words in a row with which all rows fit.
QStringList SpokenWords::rows(int width) const
{
    QStringList rows;
    for (qsizetype inRow = mostInRow; inRow > 0; --inRow) {
        rows.clear();
        for (qsizetype at = 0; at < m_words.size(); at += inRow)
            rows.append(m_words.mid(at, inRow).join(u"  "_s));
        const bool fits = std::all_of(rows.begin(), rows.end(),
            [&](const QString& row) { return fontMetrics().horizontalAdvance(row) <= width; });
        if (fits)
            break;
    }
    return rows;
}

void SpokenWords::lay()
{
    setPlain(rows(contentsRect().width()).join(u'\n'));
}

QSize SpokenWords::sizeHint() const
{
    int widest = 0;
    for (qsizetype at = 0; at < m_words.size(); at += mostInRow)
        widest = std::max(
            widest, fontMetrics().horizontalAdvance(m_words.mid(at, mostInRow).join(u"  "_s)));
    return { widest, heightForWidth(widest) };
}

QSize SpokenWords::minimumSizeHint() const
{
    int longest = 0;
    for (const QString& word : m_words)
        longest = std::max(longest, fontMetrics().horizontalAdvance(word));
    return { longest, fontMetrics().lineSpacing() };
}

int SpokenWords::heightForWidth(int width) const
{
    return static_cast<int>(rows(width).size()) * fontMetrics().lineSpacing();
}

void SpokenWords::resizeEvent(QResizeEvent* event)
{
    PlainLabel::resizeEvent(event);
    lay();
}

void SpokenWords::changeEvent(QEvent* event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        lay();
        updateGeometry();
    }
}

} // namespace yagura
