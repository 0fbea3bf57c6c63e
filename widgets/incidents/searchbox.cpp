#include "incidents/searchbox.h"

#include "common/focuslead.h"
#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/words.h"
#include "incidents/querywords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int typingPauseMs = 120;
constexpr int momentMs = 80; ///< an answer that comes sooner needs no word about the waiting
constexpr int longestQuery = 400;
constexpr qint64 lagWorthSaying = 1000; ///< events: a busy feed is always a second ahead

std::chrono::minutes shownZone()
{
    return std::chrono::hours(TimeText::zone() == TimeText::Zone::Jst ? 9 : 0);
}

} // namespace

SearchBox::SearchBox(QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_words(new PlainLabel(this))
    , m_query(std::make_shared<const SearchQuery>())
{
    setObjectName(u"searchBox"_s);
    FocusLead::set(*this, *m_edit);
    m_edit->setObjectName(u"incidentFilter"_s);
    m_edit->setClearButtonEnabled(true);
    m_edit->setMaxLength(longestQuery);
    m_edit->installEventFilter(this);
    m_words->setObjectName(u"queryWords"_s);
    m_words->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPauseMs);
    m_wait.setSingleShot(true);
    m_wait.setInterval(momentMs);
    connect(m_edit, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &SearchBox::read);
    connect(&m_wait, &QTimer::timeout, this, &SearchBox::tell);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        if (m_pause.isActive())
            read();
        emit leftDownwards();
    });
    retranslate();
}

QString SearchBox::text() const
{
    return m_edit->text();
}

void SearchBox::setText(const QString& text)
{
    m_edit->setText(text);
    read();
}

void SearchBox::begin()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void SearchBox::setSearching(bool searching)
{
    m_isSearching = searching;
    if (searching)
        m_wait.start();
    else
        m_wait.stop();
    if (!searching)
        tell();
}

void SearchBox::setAnswer(const SharedHits& hits)
{
    m_hits = hits;
    tell();
}

void SearchBox::read()
{
    m_pause.stop();
    ReadQuery read = QueryReader::read(m_edit->text(), shownZone());
    m_problem = std::move(read.problem);
    const bool isSame = *m_query == read.query;
    m_query = std::make_shared<const SearchQuery>(std::move(read.query));
    tell();
    if (!isSame)
        emit queryChanged(m_query);
}

void SearchBox::tell()
{
    QStringList parts;
    if (m_isSearching && !m_wait.isActive())
        parts << tr("Searching…");
    if (const QString words = QueryWords::of(*m_query); !words.isEmpty())
        parts << words;
    if (m_problem)
        parts << u"⚠ "_s + QueryWords::problem(*m_problem);
    if (m_hits && m_hits->storedTo() - m_hits->indexedTo() > lagWorthSaying
        && !m_query->terms.empty())
        parts << tr("The index has read %1 of %2 events; the rest is searched by what the list "
                    "shows.")
                     .arg(Words::count(m_hits->indexedTo()), Words::count(m_hits->storedTo()));
    m_words->setPlain(parts.join(u"   "_s));
    m_words->setVisible(!parts.isEmpty());
    m_edit->setAccessibleDescription(m_words->text());
}

void SearchBox::retranslate()
{
    m_edit->setPlaceholderText(tr("Search (Ctrl+F): words, -word, sector:power, level:>=3"));
    m_edit->setAccessibleName(tr("Search the list"));
    m_edit->setToolTip(safeToolTip(
        tr("Words that must all be there, \"words in this order\", -words to leave out, "
           "and fields: sector: pref: kind: level: tlp: source: id: from: to:")));
    tell();
}

bool SearchBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        emit leftDownwards();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SearchBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        read(); // a day of the other zone is another span
    }
    QWidget::changeEvent(event);
}

} // namespace yagura
