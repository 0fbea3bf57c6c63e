#include "sectormap/watchform.h"

#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/watchwords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int narrowest = 460;
constexpr int frame = 60; // margins, and the border of an exercise

} // namespace

WatchForm::WatchForm(const PlaceWatch& watch, Instant now, QWidget* parent)
    : QDialog(parent)
    , m_watch(watch)
    , m_now(now)
    , m_from(new QComboBox(this))
    , m_span(new QComboBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"watchForm"_s);
    const QString place = WatchWords::place(watch);
    //: %1 a place or sector (注視)
    setWindowTitle(tr("Watch %1").arg(place));
    m_from->setObjectName(u"watchFrom"_s);
    m_span->setObjectName(u"watchSpan"_s);
    offerLevels();
    offerSpans();
    auto* note = new PlainLabel(tr("What comes there is told by one alarm for each watch. An "
                                   "incident that has an alarm of its own is told by that alone."),
        this);
    note->setWordWrap(true);
    note->setMinimumHeight(note->heightForWidth(narrowest - frame)); // no row of a form asks it
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    //: Button of a form: 注視する
    auto* watchIt = buttons->addButton(tr("Watch"), QDialogButtonBox::AcceptRole);
    watchIt->setObjectName(u"watchIt"_s);
    watchIt->setDefault(true);
    auto* form = new QFormLayout(this);
    //: the place or sector that is watched (注視する対象)
    form->addRow(tr("What is watched"), new PlainLabel(place, this));
    form->addRow(tr("From which level on"), m_from);
    //: when a watch ends (期限)
    form->addRow(tr("Until when"), m_span);
    form->addRow(note);
    form->addRow(buttons);
    setMinimumWidth(narrowest);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this] { emit wished(chosen()); });
}

void WatchForm::offerLevels()
{
    for (const Severity level :
        { Severity::Grave, Severity::Major, Severity::Certain, Severity::Slight, Severity::None }) {
        m_from->addItem(WatchWords::from(level), QVariant::fromValue(level));
        if (level == m_watch.from)
            m_from->setCurrentIndex(m_from->count() - 1);
    }
}

void WatchForm::offerSpans()
{
    //: a watch without an end (解除するまで)
    m_span->addItem(tr("until it is ended"), 0);
    m_span->addItem(tr("for 24 hours"), 24);
    m_span->addItem(tr("for 7 days"), 7 * 24);
    m_span->addItem(tr("for 30 days"), 30 * 24);
    if (!m_watch.until.isKnown())
        return;
    //: %1 a time: the end that a watch has already
    m_span->addItem(tr("until %1, as before").arg(TimeText::dated(m_watch.until)), -1);
    m_span->setCurrentIndex(m_span->count() - 1);
}

PlaceWatch WatchForm::chosen() const
{
    PlaceWatch watch = m_watch;
    watch.from = m_from->currentData().value<Severity>();
    const int hours = m_span->currentData().toInt();
    if (hours >= 0)
        watch.until = hours == 0 ? Instant() : m_now + std::chrono::hours(hours);
    watch.set = m_now;
    return watch;
}

} // namespace yagura
