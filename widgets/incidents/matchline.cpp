#include "incidents/matchline.h"

#include "common/plaintext.h"
#include "incidents/querywords.h"

#include <QEvent>
#include <QVBoxLayout>

namespace yagura {
using namespace Qt::StringLiterals;

MatchLine::MatchLine(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_words(new PlainLabel(this))
{
    setObjectName(u"matchLine"_s);
    m_words->setObjectName(u"matchWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->addWidget(m_words);
    connect(&workspace.focus, &Focus::objectChanged, this, &MatchLine::ask);
    connect(&m_body, &QFutureWatcherBase::finished, this, &MatchLine::take);
    hide();
}

void MatchLine::setQuery(const SharedQuery& query)
{
    m_query = query;
    ask();
}

void MatchLine::ask()
{
    m_body.cancel();
    m_reasons.clear();
    const auto item = m_workspace.picture.find(m_workspace.focus.object());
    if (!item || !m_query || m_query->terms.empty() || !m_workspace.objectBody)
        return tell();
    m_body.setFuture(m_workspace.objectBody(item->eventSeq, item->ordinal));
}

void MatchLine::take()
{
    if (m_body.isCanceled() || m_body.future().resultCount() == 0)
        return;
    const auto item = m_workspace.picture.find(m_workspace.focus.object());
    if (!item)
        return;
    auto fields = SearchText::fields(m_body.result().value_or(QByteArray()));
    fields.insert(fields.end(),
        { { u"title"_s, item->title.ja }, { u"title"_s, item->title.en },
            { u"summary"_s, item->summary.ja }, { u"summary"_s, item->summary.en },
            { u"id"_s, item->objectId }, { u"source"_s, item->source } });
    m_reasons = whyMatched(*m_query, fields);
    tell();
}

void MatchLine::tell()
{
    QStringList lines;
    for (const WhyMatched& why : m_reasons)
        lines << QueryWords::reason(why);
    m_words->setPlain(lines.join(u'\n'));
    setVisible(!lines.isEmpty());
}

void MatchLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        tell();
    QWidget::changeEvent(event);
}

} // namespace yagura
