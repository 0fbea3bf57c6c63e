#include "incidents/everywherepanel.h"

#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "incidents/querywords.h"
#include "incidents/searchbox.h"

#include <QEvent>
#include <QHeaderView>
#include <QPromise>
#include <QShortcut>
#include <QThreadPool>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

enum Column { TitleColumn, WhyColumn, TimeColumn, ColumnCount };
enum Role { KindRole = Qt::UserRole, IdRole };

void showReason(QTreeWidgetItem* row, const WhyMatched& why)
{
    row->setText(WhyColumn, QueryWords::shortReason(why));
    row->setToolTip(WhyColumn, safeToolTip(QueryWords::reason(why)));
}

} // namespace

EverywherePanel::EverywherePanel(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_box(new SearchBox(this))
    , m_found(new QTreeWidget(this))
    , m_count(new PlainLabel(this))
    , m_run(workspace.search)
{
    setObjectName(u"everywhere"_s);
    resize(960, 600);
    m_found->setObjectName(u"everywhereFound"_s);
    m_found->setColumnCount(ColumnCount);
    m_found->setUniformRowHeights(true);
    m_found->setRootIsDecorated(false);
    m_found->header()->setStretchLastSection(false);
    m_found->header()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    m_found->header()->setSectionResizeMode(WhyColumn, QHeaderView::Stretch);
    m_found->header()->setSectionResizeMode(TimeColumn, QHeaderView::ResizeToContents);
    m_count->setObjectName(u"everywhereCount"_s);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_box);
    column->addWidget(m_box->words());
    column->addWidget(m_found, 1);
    column->addWidget(m_count);
    connect(m_box, &SearchBox::queryChanged, this, &EverywherePanel::ask);
    connect(m_box, &SearchBox::leftDownwards, m_found, [this] {
        m_found->setFocus(Qt::TabFocusReason);
        if (QTreeWidgetItem* head = m_found->topLevelItem(0))
            m_found->setCurrentItem(head->child(0));
    });
    connect(&m_run, &SearchRun::started, m_box, [this] { m_box->setSearching(true); });
    connect(&m_run, &SearchRun::answered, this, &EverywherePanel::look);
    connect(&m_objects, &QFutureWatcherBase::finished, this, [this] {
        m_box->setSearching(false);
        if (!m_objects.isCanceled() && m_objects.future().resultCount() > 0)
            showFound(m_objects.result());
    });
    connect(m_found, &QTreeWidget::itemActivated, this, &EverywherePanel::goThere);
    retranslate();
}

void EverywherePanel::begin()
{
    QDialog::show();
    activateWindow();
    m_box->begin();
}

void EverywherePanel::ask(const SharedQuery& query)
{
    m_run.ask(query);
}

/// Behind the screen: a million rows are looked at.
void EverywherePanel::look(const SharedQuery& query, const SharedHits& hits)
{
    m_box->setAnswer(hits);
    m_objects.cancel();
    auto promise = std::make_shared<QPromise<Everywhere::FoundObjects>>();
    promise->start();
    m_objects.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, query, hits, rows = m_workspace.picture.rows()] {
        promise->addResult(Everywhere::inPicture(query, hits, rows));
        promise->finish();
    });
}

void EverywherePanel::showFound(const Everywhere::FoundObjects& objects)
{
    ++m_question;
    m_found->clear();
    qint64 count = objects.count;
    const auto things = Everywhere::inBook(*m_run.query(), m_workspace.book);
    using Kind = FoundThing::Kind;
    for (const Kind kind :
        { Kind::Matter, Kind::Report, Kind::Object, Kind::Member, Kind::Statement }) {
        const auto& ofKind = kind == Kind::Object ? objects.newest : things;
        QTreeWidgetItem* head = nullptr;
        for (const FoundThing& thing : ofKind) {
            if (thing.kind != kind)
                continue;
            if (!head)
                head = addHead(kind, objects.count);
            add(head, thing);
            count += kind == Kind::Object ? 0 : 1;
        }
    }
    m_found->expandAll();
    const bool asked = !m_run.query()->isEmpty();
    m_count->setPlain(!asked ? QString()
            : count == 0     ? tr("Nothing was found.")
                             : tr("%1 found. Enter goes there.").arg(Words::count(count)));
}

QTreeWidgetItem* EverywherePanel::addHead(FoundThing::Kind kind, qint64 count)
{
    QString name;
    switch (kind) {
    case FoundThing::Kind::Matter:
        name = tr("Matters");
        break;
    case FoundThing::Kind::Report:
        name = tr("Operators' reports");
        break;
    case FoundThing::Kind::Object:
        name = count > Everywhere::mostOfAKind
            ? tr("Incidents and threat data: the newest %1 of %2")
                  .arg(Words::count(Everywhere::mostOfAKind), Words::count(count))
            : tr("Incidents and threat data");
        break;
    case FoundThing::Kind::Member:
        name = tr("Members");
        break;
    case FoundThing::Kind::Statement:
        name = tr("Entries of the ledger");
        break;
    }
    auto* head = new QTreeWidgetItem(m_found, { name });
    head->setFlags(Qt::ItemIsEnabled);
    head->setFirstColumnSpanned(true);
    QFont bold = m_found->font();
    bold.setBold(true);
    head->setFont(0, bold);
    return head;
}

void EverywherePanel::add(QTreeWidgetItem* head, const FoundThing& thing)
{
    const QString title = safeText(thing.title.in(uiLanguage()), 160).simplified();
    auto* row = new QTreeWidgetItem(head);
    row->setText(TitleColumn,
        thing.kind == FoundThing::Kind::Matter || thing.kind == FoundThing::Kind::Member
            ? tr("%1 %2").arg(safeText(thing.id, 60), title)
            : title);
    row->setText(TimeColumn, thing.at.isKnown() ? TimeText::dayTime(thing.at) : QString());
    row->setData(0, KindRole, static_cast<int>(thing.kind));
    row->setData(0, IdRole, thing.id);
    if (!thing.why.path.isEmpty())
        showReason(row, thing.why);
    else if (thing.kind == FoundThing::Kind::Object)
        readReason(row, thing);
}

/// The match is in the stored text: read behind the screen, one object at a time.
void EverywherePanel::readReason(QTreeWidgetItem* row, const FoundThing& thing)
{
    if (!m_workspace.objectBody || m_run.query()->terms.empty())
        return;
    m_workspace.objectBody(thing.eventSeq, thing.ordinal)
        .then(this, [this, row, question = m_question](const Result<QByteArray>& body) {
            if (question != m_question || !body)
                return;
            const auto reasons = whyMatched(*m_run.query(), SearchText::fields(*body));
            if (!reasons.empty())
                showReason(row, reasons.front());
        });
}

void EverywherePanel::goThere()
{
    const QTreeWidgetItem* row = m_found->currentItem();
    if (!row || !row->parent())
        return;
    const QString id = row->data(0, IdRole).toString();
    switch (static_cast<FoundThing::Kind>(row->data(0, KindRole).toInt())) {
    case FoundThing::Kind::Matter:
        emit matterWished(id);
        break;
    case FoundThing::Kind::Report:
        emit reportWished(id);
        break;
    case FoundThing::Kind::Object:
        emit objectWished(id);
        break;
    case FoundThing::Kind::Member:
        return; // a member has no page of its own
    case FoundThing::Kind::Statement:
        emit statementWished(id);
        break;
    }
    hide();
}

void EverywherePanel::retranslate()
{
    setWindowTitle(tr("Search everywhere"));
    m_found->setHeaderLabels(
        { tr("Found"), tr("Why it was found"), tr("Time (%1)").arg(TimeText::zoneWord()) });
    m_found->setAccessibleName(tr("What was found, by kind"));
    if (m_objects.future().resultCount() > 0)
        showFound(m_objects.result());
}

void EverywherePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace yagura
