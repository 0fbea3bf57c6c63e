#include "incidents/situationplace.h"

#include "incidents/incidentdetail.h"
#include "incidents/incidentlistview.h"
#include "incidents/matchline.h"
#include "incidents/sourcepanel.h"

#include <QEvent>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int lowScreen = 700; ///< what a window of 768 pixels leaves for a place, and some more

QSplitter* splitter(Qt::Orientation orientation, const QString& name, QWidget* parent)
{
    auto* made = new QSplitter(orientation, parent);
    made->setObjectName(name);
    made->setChildrenCollapsible(false);
    return made;
}

/// A tab that is called as its page calls itself, in any language.
void addNamed(QTabWidget* tabs, QWidget* page)
{
    tabs->addTab(page, page->windowTitle());
    QObject::connect(page, &QWidget::windowTitleChanged, tabs,
        [tabs, page](const QString& title) { tabs->setTabText(tabs->indexOf(page), title); });
}

} // namespace

SituationPlace::SituationPlace(Workspace& workspace, QWidget* sectorMap, QWidget* needsYou,
    QWidget* matterPane, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_list(new IncidentListView(workspace, this))
    , m_detail(new IncidentDetail(workspace, this))
    , m_match(new MatchLine(workspace, this))
    , m_object(new QWidget(this))
    , m_sources(new SourcePanel(workspace, this))
    , m_columns(splitter(Qt::Horizontal, u"situationColumns"_s, this))
    , m_middle(splitter(Qt::Vertical, u"situationMiddle"_s, this))
    , m_rows(splitter(Qt::Vertical, u"situationRows"_s, this))
    , m_lists(new QTabWidget(this))
{
    setObjectName(u"situationPlace"_s);
    auto* object = new QVBoxLayout(m_object);
    object->setContentsMargins(0, 0, 0, 0);
    object->addWidget(m_match);
    object->addWidget(m_detail, 1);
    connect(m_list, &IncidentListView::queryChanged, m_match, &MatchLine::setQuery);
    if (needsYou)
        m_columns->addWidget(needsYou);
    if (sectorMap)
        m_middle->addWidget(sectorMap);
    m_lists->setObjectName(u"situationLists"_s);
    m_lists->setDocumentMode(true);
    m_lists->setTabBarAutoHide(true); // alone, the list needs no name
    m_lists->addTab(m_list, QString());
    m_middle->addWidget(m_lists);
    m_columns->addWidget(m_middle);
    m_columns->addWidget(buildRight(matterPane));
    m_rows->addWidget(m_columns);
    m_rows->addWidget(m_sources);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_rows);

    connect(m_list, &IncidentListView::detailWished, m_detail, [this] {
        if (m_right)
            m_right->setCurrentWidget(m_object);
        m_detail->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_sources, &SourcePanel::folded, this, &SituationPlace::shareHeight);
    retranslate();
}

QWidget* SituationPlace::buildRight(QWidget* matterPane)
{
    if (!matterPane)
        return m_object;
    m_right = new QTabWidget(this);
    m_right->setObjectName(u"situationRight"_s);
    m_right->setDocumentMode(true);
    m_right->addTab(m_object, QString());
    m_right->addTab(matterPane, QString());
    connect(&m_workspace.focus, &Focus::objectChanged, m_right, [this](const QString& object) {
        const bool isReport = m_reportCase && m_lists->currentIndex() > 0;
        if (!object.isEmpty())
            m_right->setCurrentWidget(isReport ? m_reportCase : m_object);
    });
    connect(&m_workspace.focus, &Focus::matterChanged, m_right,
        [this, matterPane](const QString& matter) {
            if (!matter.isEmpty())
                m_right->setCurrentWidget(matterPane);
        });
    return m_right;
}

void SituationPlace::addReports(QWidget* table, QWidget* reportCase)
{
    addNamed(m_lists, table);
    reportCase->setParent(this);
    reportCase->hide();
    if (!m_right)
        return;
    addNamed(m_right, reportCase);
    m_reportCase = reportCase;
}

void SituationPlace::showReportCase()
{
    if (!m_reportCase)
        return;
    m_right->setCurrentWidget(m_reportCase);
    m_reportCase->setFocus(Qt::ShortcutFocusReason);
}

void SituationPlace::shareRoom()
{
    // Shares of the whole, so that 1366 pixels and 4K look alike; the minimum sizes of the parts
    // come first.
    const int wide = width();
    if (m_columns->count() == 3)
        m_columns->setSizes({ wide * 22 / 100, wide * 46 / 100, wide * 32 / 100 });
    else
        m_columns->setSizes({ wide * 62 / 100, wide * 38 / 100 });
    m_rows->setStretchFactor(0, 1);
    m_rows->setStretchFactor(1, 0);
    shareHeight();
}

void SituationPlace::shareHeight()
{
    const int footer = m_sources->isFolded()
        ? m_sources->sizeHint().height()
        : std::min(m_sources->sizeHint().height(), height() * 18 / 100);
    m_rows->setSizes({ height() - footer, footer });
    const int middle = height() - footer;
    if (m_middle->count() == 2)
        m_middle->setSizes({ middle * 38 / 100, middle * 62 / 100 });
}

void SituationPlace::showEvent(QShowEvent* event)
{
    if (!m_shared) {
        // On a low screen the list comes before the sources, which are a key away.
        m_sources->setFolded(height() < lowScreen);
        shareRoom();
    }
    m_shared = true;
    QWidget::showEvent(event);
}

void SituationPlace::retranslate()
{
    //: Tab of the list of the Situation place: 事案・脅威情報
    m_lists->setTabText(0, tr("Objects"));
    if (!m_right)
        return;
    //: Tab at the right of the Situation place: 事案・情報
    m_right->setTabText(0, tr("Object"));
    //: Tab at the right of the Situation place: 案件
    m_right->setTabText(1, tr("Matter"));
}

void SituationPlace::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace yagura
