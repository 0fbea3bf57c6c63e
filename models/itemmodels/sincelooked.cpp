#include "itemmodels/sincelooked.h"

#include "itemmodels/workspace.h"
#include "matters/sheetreading.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <tuple>
#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nameDigits = 16;

Error cannotKeep(const QString& why)
{
    return { Error::Code::Storage, why, u"E-FILE-WRITE"_s };
}

bool comesFirst(const SinceLine& a, const SinceLine& b)
{
    const auto rank = [](const SinceLine& line) {
        return std::tuple(line.change, -urgency(line.now), line.isMatter ? 0 : 1, line.id);
    };
    return rank(a) < rank(b);
}

} // namespace

SinceLooked::SinceLooked(Workspace& workspace, const QString& folder, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_folder(folder)
{
    connect(&workspace.book, &MatterBook::stateChanged, this, &SinceLooked::followSelf);
    connect(&workspace.desk, &MatterDesk::submissionsChanged, this, &SinceLooked::followSelf);
    // A signature is a look: who signs has the screen before the eyes.
    connect(&workspace.desk, &MatterDesk::submissionReady, this, [this] { (void)seen(); });
    followSelf();
}

Instant SinceLooked::since() const
{
    return m_look.t;
}

void SinceLooked::followSelf()
{
    const Member* self = m_workspace.desk.self();
    const QString member = self ? self->id : QString();
    if (member == m_member)
        return;
    m_member = member;
    m_look = kept();
    m_before = {};
    emit changed();
}

QString SinceLooked::path() const
{
    // A member's id is the roster's word: it names no file.
    const QString name = Digest::of(m_member.toUtf8()).hex().first(nameDigits);
    return QDir(m_folder).filePath(u"look-%1.json"_s.arg(name));
}

SinceLooked::Look SinceLooked::kept() const
{
    QFile file(path());
    if (m_member.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    Look look{ { json.value("t"_L1).toInteger() }, {} };
    const QJsonObject levels = json.value("levels"_L1).toObject();
    for (auto it = levels.begin(); it != levels.end(); ++it) {
        const int level = it.value().toInt(static_cast<int>(Severity::Unassessed));
        if (std::any_of(allSeverities.begin(), allSeverities.end(),
                [&](Severity known) { return static_cast<int>(known) == level; }))
            look.levels.insert(it.key(), static_cast<Severity>(level));
    }
    return look;
}

Result<void> SinceLooked::keep(const Look& look) const
{
    if (!QDir().mkpath(m_folder))
        return cannotKeep(m_folder);
    QJsonObject levels;
    for (auto it = look.levels.begin(); it != look.levels.end(); ++it)
        levels.insert(it.key(), static_cast<int>(it.value()));
    QSaveFile file(path());
    const QByteArray bytes = QJsonDocument({ { "t"_L1, look.t.ms }, { "levels"_L1, levels } })
                                 .toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return cannotKeep(file.errorString());
    return {};
}

Result<void> SinceLooked::seen()
{
    if (m_member.isEmpty() || !m_workspace.clock.isLive())
        return {};
    Look look{ m_workspace.book.ledgerTime(m_workspace.clock.now()), {} };
    for (int row = 0; row < m_workspace.picture.rowCount(); ++row) {
        const ItemFacts facts = m_workspace.picture.facts(row);
        if (facts.isOpenIncident())
            look.levels.insert(m_workspace.picture.objectIdOf(row), facts.severity);
    }
    m_before = std::exchange(m_look, std::move(look));
    emit changed();
    return keep(m_look);
}

Result<void> SinceLooked::takeBack()
{
    m_look = m_before;
    emit changed();
    if (m_look.t.isKnown())
        return keep(m_look);
    if (QFile::exists(path()) && !QFile::remove(path()))
        return cannotKeep(path());
    return {};
}

void SinceLooked::addIncidents(std::vector<SinceLine>& lines) const
{
    using Change = SinceLine::Change;
    for (int row = 0; row < m_workspace.picture.rowCount(); ++row) {
        const ItemFacts facts = m_workspace.picture.facts(row);
        if (!facts.isIncident())
            continue;
        const QString id = m_workspace.picture.objectIdOf(row);
        const auto then = m_look.levels.find(id);
        const bool wasOpen = then != m_look.levels.end();
        SinceLine line{ Change::New, id, false, {}, facts.severity, facts.severity };
        if (wasOpen)
            line.before = then.value();
        if (wasOpen && !facts.isOpenIncident())
            line.change = Change::Closed;
        else if (wasOpen && urgency(facts.severity) != urgency(line.before))
            line.change
                = urgency(facts.severity) > urgency(line.before) ? Change::Worse : Change::Better;
        else if (wasOpen || !facts.isOpenIncident())
            continue;
        line.title = m_workspace.picture.titleOf(row);
        lines.push_back(line);
    }
}

void SinceLooked::addMatters(std::vector<SinceLine>& lines) const
{
    using Change = SinceLine::Change;
    for (const Matter& matter : m_workspace.book.matters()) {
        const bool isDecided = matter.decided > m_look.t && m_workspace.book.isSettled(matter);
        if (!isDecided && matter.opened <= m_look.t)
            continue;
        const SheetReading reading = SheetReading::of(m_workspace.book, matter);
        lines.push_back({ isDecided ? Change::Decided : Change::New, matter.id, true,
            reading.isSound() ? reading.sheet->title : BilingualText(), Severity::Unassessed,
            Severity::Unassessed });
    }
}

std::vector<SinceLine> SinceLooked::lines() const
{
    std::vector<SinceLine> lines;
    const bool isBefore = !m_workspace.clock.isLive() && m_workspace.clock.shown() < m_look.t;
    if (!m_look.t.isKnown() || isBefore)
        return lines;
    addIncidents(lines);
    addMatters(lines);
    std::sort(lines.begin(), lines.end(), comesFirst);
    return lines;
}

} // namespace yagura
