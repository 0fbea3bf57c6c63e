#include "sectormap/dependencyline.h"

#include "common/plaintext.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "itemmodels/sectordependencies.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

DependencyLine::DependencyLine(const SectorStatusModel& status, const Focus& focus, QWidget* parent)
    : QWidget(parent)
    , m_status(status)
    , m_focus(focus)
    , m_text(new PlainLabel(this))
{
    setObjectName(u"dependencyLine"_s);
    QFont small = font();
    small.setPointSizeF(std::max(9.0, small.pointSizeF() * 0.75));
    m_text->setFont(small);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 2, 6, 2);
    row->addWidget(m_text);
    connect(&focus, &Focus::filterChanged, this, &DependencyLine::follow);
    connect(&status, &QAbstractItemModel::dataChanged, this, &DependencyLine::follow);
    connect(&status, &QAbstractItemModel::modelReset, this, &DependencyLine::follow);
    follow();
}

bool DependencyLine::isDue() const
{
    const int row = m_status.rows().rowWithKey(m_focus.sector());
    if (row < 0)
        return false;
    const SectorCell total = m_status.rowTotal(row);
    return !total.isQuiet() && urgency(total.worst) >= urgency(Severity::Certain);
}

void DependencyLine::follow()
{
    QSet<QString> leaning;
    if (isDue()) {
        for (const auto& pair : SectorDependencies::builtIn().leaningOn(m_focus.sector()))
            leaning.insert(pair.sector);
    }
    setVisible(!leaning.isEmpty());
    if (!leaning.isEmpty()) {
        m_text->setPlain(words());
        m_text->setToolTip(safeToolTip(details()));
        m_text->setAccessibleDescription(details());
    }
    if (leaning != m_leaning) {
        m_leaning = leaning;
        emit leaningChanged(m_leaning);
    }
}

QString DependencyLine::words() const
{
    QStringList known;
    QStringList assumed;
    for (const auto& pair : SectorDependencies::builtIn().leaningOn(m_focus.sector()))
        (pair.verified ? known : assumed) << Words::sectorShort(pair.sector);
    //: Between names in a list (、)
    const QString comma = tr(", ");
    QStringList parts;
    if (!known.isEmpty())
        //: %1 a sector, %2 a list of sectors
        parts << tr("Sectors that lean on %1, as studies name them: %2.")
                     .arg(Words::sectorShort(m_focus.sector()), known.join(comma));
    if (!assumed.isEmpty())
        //: %1 a list of sectors
        parts << tr("Not verified: %1.").arg(assumed.join(comma));
    return parts.join(uiLanguage() == Language::Japanese ? QString() : u" "_s);
}

QString DependencyLine::details() const
{
    QStringList lines;
    for (const auto& pair : SectorDependencies::builtIn().leaningOn(m_focus.sector()))
        //: %1 a sector, %2 for what it leans on another, %3 who says so
        lines << tr("%1: %2 (%3)")
                     .arg(Words::sectorShort(pair.sector), pair.why.in(uiLanguage()),
                         pair.source.in(uiLanguage()));
    return lines.join(u'\n');
}

void DependencyLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        follow();
}

} // namespace yagura
