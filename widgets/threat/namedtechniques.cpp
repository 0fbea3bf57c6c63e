#include "threat/namedtechniques.h"

#include "feeds/decoders/assessments.h"

#include <QFutureWatcher>

namespace yagura {

namespace {
constexpr qsizetype mostKnown = 20'000;
}

NamedTechniques::NamedTechniques(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void NamedTechniques::readSelection()
{
    ++m_reading;
    m_underWay = 0;
    m_named.clear();
    m_wanted.clear();
    if (m_known.size() > mostKnown)
        m_known.clear();
    gather();
    readOn();
    emit changed();
}

/// Rows come in the order of arrival: the newest are asked first.
void NamedTechniques::gather()
{
    const CommonPicture& picture = m_workspace.picture;
    const Focus& focus = m_workspace.focus;
    const int sector = focus.sector().isEmpty() ? -1 : m_sectors.rowWithKey(focus.sector());
    int found = 0;
    m_isCut = false;
    for (int row = picture.rowCount() - 1; row >= 0; --row) {
        const ItemFacts facts = picture.facts(row);
        const bool isElsewhere
            = focus.prefecture() != noPrefecture && facts.prefecture != focus.prefecture();
        const bool isBefore = focus.from().isKnown() && facts.occurred < focus.from();
        const bool isAfter = focus.to().isKnown() && facts.occurred > focus.to();
        if (facts.absent || !isReport(facts.kind) || isElsewhere || isBefore || isAfter
            || (sector >= 0 && m_sectors.rowOf(picture.sectorKeyOf(row)) != sector))
            continue;
        if (found++ == most) {
            m_isCut = true;
            return;
        }
        const QString object = picture.objectIdOf(row);
        const auto known = m_known.constFind({ facts.eventSeq, facts.ordinal });
        if (known == m_known.cend())
            m_wanted.push_back({ object, facts.eventSeq, facts.ordinal });
        else if (!known->isEmpty())
            m_named.insert(object, *known);
    }
}

void NamedTechniques::readOn()
{
    while (m_workspace.objectBody && m_underWay < atOnce && !m_wanted.empty()) {
        const Body body = m_wanted.front();
        m_wanted.pop_front();
        ++m_underWay;
        auto* watcher = new QFutureWatcher<Result<QByteArray>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, body, reading = m_reading] {
                watcher->deleteLater();
                if (watcher->future().resultCount() > 0)
                    take(reading, body, watcher->result());
            });
        watcher->setFuture(m_workspace.objectBody(body.eventSeq, body.ordinal));
    }
}

void NamedTechniques::take(int reading, const Body& body, const Result<QByteArray>& bytes)
{
    const QStringList techniques = bytes ? assessmentsOf(*bytes).techniques : QStringList();
    if (bytes)
        m_known.insert({ body.eventSeq, body.ordinal }, techniques);
    if (reading != m_reading)
        return; // another selection is read now
    --m_underWay;
    if (!techniques.isEmpty())
        m_named.insert(body.object, techniques);
    readOn();
    if (!techniques.isEmpty() || m_underWay == 0)
        emit changed();
}

} // namespace yagura
