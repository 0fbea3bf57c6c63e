#include "incidents/elsewhereline.h"

#include "common/plaintext.h"
#include "common/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 300;

} // namespace

ElsewhereLine::ElsewhereLine(
    const CommonPicture& picture, const FocusFilter& filter, QWidget* parent)
    : QWidget(parent)
    , m_picture(picture)
    , m_filter(filter)
    , m_words(new PlainLabel(this))
    , m_show(new QPushButton(this))
{
    setObjectName(u"elsewhereLine"_s);
    m_words->setObjectName(u"elsewhereWords"_s);
    m_show->setObjectName(u"elsewhereShow"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_words);
    row->addWidget(m_show);
    row->addStretch(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ElsewhereLine::ask);
    connect(&filter, &QAbstractItemModel::modelReset, &m_pause, qOverload<>(&QTimer::start));
    connect(&filter, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_filter.sieve().query.isEmpty())
            hide(); // it spoke of an empty tab
        if (!m_pause.isActive() && (m_filter.rowCount({}) == 0 || isVisible()))
            m_pause.start();
    });
    connect(&picture, &CommonPicture::rowsInserted, this, [this] {
        if (!m_pause.isActive() && m_filter.rowCount({}) == 0)
            m_pause.start();
    });
    connect(&m_count, &ElsewhereCount::counted, this, &ElsewhereLine::tell);
    connect(m_show, &QPushButton::clicked, this, &ElsewhereLine::everythingWished);
    hide();
    retranslate();
}

/// Asked only where it says something: words are looked for, or the tab is empty.
void ElsewhereLine::ask()
{
    const ListSieve& sieve = m_filter.sieve();
    const bool isWorth = sieve.show != ListSieve::Show::All
        && (!sieve.query.isEmpty() || m_filter.rowCount({}) == 0);
    if (isWorth)
        return m_count.ask(m_picture.rows(), sieve);
    m_count.drop();
    tell(0);
}

void ElsewhereLine::tell(int everything)
{
    m_everything = everything;
    const int here = m_filter.rowCount({});
    setVisible(everything > here);
    //: %1 how many rows this tab of a list shows, %2 how many there are in all its tabs
    m_words->setPlain(
        tr("%1 here, %2 in everything.").arg(Words::count(here), Words::count(everything)));
}

void ElsewhereLine::retranslate()
{
    //: Button: shows the tab of a list that has every kind of object: 全てを表示
    m_show->setText(tr("Show everything"));
    tell(m_everything);
}

void ElsewhereLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace yagura
