#include "matters/reviewplace.h"

#include "common/digestwordsview.h"
#include "common/plaintext.h"
#include "matters/evidencepanel.h"
#include "matters/ledgerfacts.h"
#include "matters/matterwords.h"
#include "matters/reviewdelegates.h"
#include "matters/reviewdocket.h"
#include "matters/seatboard.h"
#include "matters/statementview.h"

#include <QEvent>
#include <QHeaderView>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace yagura {
using namespace Qt::StringLiterals;

ReviewPlace::ReviewPlace(
    Workspace& workspace, Dialogs& dialogs, PassphraseSink passphrase, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_closed(workspace.book)
    , m_statements(workspace.book)
    , m_verified(SheetLabels::heading({}, this))
    , m_empty(SheetLabels::body({}, this))
    , m_refusedNote(SheetLabels::body({}, this))
    , m_tabs(new QTabWidget(this))
    , m_words(new DigestWordsView(this))
    , m_seats(new SeatBoard(workspace, this))
    , m_raw(new StatementView(workspace.book, this))
    , m_refusedRaw(new StatementView(workspace.book, this))
    , m_ledger(new LedgerFacts(workspace, dialogs, this))
    , m_docket(new ReviewDocket(workspace, std::move(passphrase), this))
{
    setObjectName(u"reviewPlace"_s);
    m_tabs->setObjectName(u"reviewTabs"_s);
    m_verified->setObjectName(u"verification"_s);
    m_empty->setObjectName(u"reviewEmpty"_s);
    m_refusedNote->setObjectName(u"refusedNote"_s);
    m_refusedRaw->setObjectName(u"rawRefused"_s);
    m_ofMatter.setSourceModel(&m_statements);
    m_ofMatter.showMatter({});
    m_uncounted.setSourceModel(&m_statements);
    m_uncounted.showUncounted();
    m_tabs->addTab(buildMatters(), QString());
    m_tabs->addTab(m_docket, QString());
    m_tabs->addTab(buildRefused(), QString());
    m_tabs->addTab(m_ledger, QString());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_verified);
    layout->addWidget(m_tabs, 1);

    connect(&workspace.book, &MatterBook::stateChanged, this, &ReviewPlace::showVerification);
    connect(&workspace.book, &MatterBook::entriesAdded, this, &ReviewPlace::showVerification);
    connect(&workspace.book, &MatterBook::healthChanged, this, &ReviewPlace::showRefusedNote);
    for (QAbstractItemModel* model :
        std::initializer_list<QAbstractItemModel*>{ &m_closed, &m_uncounted }) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &ReviewPlace::keepSelection);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &ReviewPlace::keepSelection);
        connect(model, &QAbstractItemModel::modelReset, this, &ReviewPlace::keepSelection);
    }
    retranslate();
    keepSelection();
}

QTableView* ReviewPlace::addTable(
    const QString& objectName, QAbstractItemModel* model, WordDelegate* delegate)
{
    auto* table = new QTableView(this);
    table->setObjectName(objectName);
    table->setModel(new SpokenCells(*delegate, *model, table));
    table->setItemDelegate(delegate);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->setVisible(false);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

QWidget* ReviewPlace::buildMatters()
{
    m_matterTable = addTable(u"reviewTable"_s, &m_closed, new ClosedMatterDelegate(this));
    m_statementTable
        = addTable(u"statementTable"_s, &m_ofMatter, new StatementDelegate(m_workspace.book, this));
    m_matterTable->horizontalHeader()->setSectionResizeMode(
        ClosedMattersModel::Title, QHeaderView::Stretch);
    m_matterTable->horizontalHeader()->setStretchLastSection(false);
    m_statementTable->horizontalHeader()->setSectionResizeMode(
        StatementListModel::Type, QHeaderView::Stretch); // the statement below says it again
    m_statementTable->horizontalHeader()->setStretchLastSection(false);
    m_statementTable->setColumnHidden(StatementListModel::MatterNumber, true);
    connect(m_matterTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ReviewPlace::showMatter);
    connect(m_statementTable->selectionModel(), &QItemSelectionModel::currentRowChanged, m_raw,
        &StatementView::showStatement);
    auto* statements = new QSplitter(Qt::Vertical, this);
    statements->addWidget(m_statementTable);
    statements->addWidget(m_raw);
    m_details = new QSplitter(this);
    auto* seats = new QWidget(this);
    auto* answered = new QVBoxLayout(seats);
    answered->setContentsMargins(0, 0, 0, 0);
    answered->addWidget(m_words);
    answered->addWidget(m_seats, 1);
    m_details->addWidget(seats);
    m_details->addWidget(statements);
    m_details->setStretchFactor(0, 2);
    m_details->setStretchFactor(1, 3);
    m_details->setSizes({ 400, 600 }); // shares: the last column says whether a statement counts
    auto* page = new QSplitter(Qt::Vertical, this);
    page->setObjectName(u"answeredMatters"_s);
    auto* list = new QWidget(this);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty);
    column->addWidget(m_matterTable, 1);
    column->addStretch(0); // a sentence that stands alone begins at the top
    page->addWidget(list);
    page->addWidget(m_details);
    page->setStretchFactor(0, 1);
    page->setStretchFactor(1, 2);
    for (QSplitter* splitter : { statements, m_details, page })
        splitter->setChildrenCollapsible(false);
    return page;
}

QWidget* ReviewPlace::buildRefused()
{
    m_refusedTable
        = addTable(u"refusedTable"_s, &m_uncounted, new StatementDelegate(m_workspace.book, this));
    m_refusedTable->setWordWrap(true);
    connect(m_refusedTable->selectionModel(), &QItemSelectionModel::currentRowChanged, m_refusedRaw,
        &StatementView::showStatement);
    auto* page = new QSplitter(Qt::Vertical, this);
    auto* list = new QWidget(this);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_refusedNote);
    column->addWidget(m_refusedTable, 1);
    column->addStretch(0);
    page->addWidget(list);
    page->addWidget(m_refusedRaw);
    page->setChildrenCollapsible(false);
    return page;
}

void ReviewPlace::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReviewPlace::retranslate()
{
    m_tabs->setTabText(0, tr("Answered matters"));
    //: 緊急実施の審査
    m_tabs->setTabText(1, tr("Urgent acts"));
    m_tabs->setTabText(2, tr("Refused and not counted"));
    //: 台帳
    m_tabs->setTabText(3, tr("Ledger"));
    m_empty->setPlain(tr("The council has not answered any matter yet."));
    showRefusedNote();
    m_matterTable->setAccessibleName(m_tabs->tabText(0));
    m_statementTable->setAccessibleName(tr("Statements of the matter"));
    m_refusedTable->setAccessibleName(m_tabs->tabText(2));
    for (QTableView* table : { m_matterTable, m_statementTable, m_refusedTable }) {
        // The models translate their heads on demand; the views must ask again, and measure again.
        emit table->model()->headerDataChanged(
            Qt::Horizontal, 0, table->model()->columnCount() - 1);
        table->viewport()->update();
    }
    showVerification();
    nameWords();
}

QAction* ReviewPlace::exportAction() const
{
    return m_ledger->evidence()->exportAction();
}

void ReviewPlace::addPage(QWidget* page)
{
    m_tabs->addTab(page, page->windowTitle());
    connect(page, &QWidget::windowTitleChanged, m_tabs,
        [this, page](const QString& title) { m_tabs->setTabText(m_tabs->indexOf(page), title); });
}

void ReviewPlace::showLedger()
{
    m_tabs->setCurrentWidget(m_ledger);
}

void ReviewPlace::showVerification()
{
    m_verified->setPlain(MatterWords::verification(m_workspace.book));
}

void ReviewPlace::showRefusedNote()
{
    const auto dropped = static_cast<int>(m_workspace.book.health().refusalsDropped);
    m_refusedNote->setVisible(dropped > 0 || m_uncounted.rowCount() == 0);
    if (dropped > 0)
        m_refusedNote->setPlain(tr("%n older refusal(s) by the hub are not kept any more: there is "
                                   "room for a limited number.",
            "", dropped));
    else
        m_refusedNote->setPlain(tr("Nothing was refused, and everything in the ledger counts."));
}

void ReviewPlace::nameWords()
{
    //: 第%1号
    m_words->setSubject(tr("matter %1").arg(m_matter));
}

void ReviewPlace::showMatter(const QModelIndex& index)
{
    const QString matterId = index.isValid()
        ? index.data(ClosedMattersModel::MatterRole).value<Matter>().id
        : QString();
    const Matter* matter = m_workspace.book.find(matterId);
    m_matter = matterId;
    nameWords();
    m_words->setDigest(matter ? matter->requestSha256 : Digest());
    m_seats->showMatter(matterId);
    m_ofMatter.showMatter(matterId);
    m_statementTable->verticalHeader()
        ->reset(); // it counts rows twice that came before it was shown
    m_raw->showStatement({});
    if (m_ofMatter.rowCount() > 0)
        m_statementTable->setCurrentIndex(m_statementTable->model()->index(0, 0));
}

void ReviewPlace::keepSelection()
{
    m_empty->setVisible(m_closed.rowCount() == 0);
    m_matterTable->setVisible(m_closed.rowCount() > 0);
    m_details->setVisible(m_closed.rowCount() > 0);
    showRefusedNote();
    m_refusedTable->setVisible(m_uncounted.rowCount() > 0);
    m_refusedRaw->setVisible(m_uncounted.rowCount() > 0);
    if (!m_matterTable->currentIndex().isValid() && m_closed.rowCount() > 0)
        m_matterTable->setCurrentIndex(m_matterTable->model()->index(0, 0));
    if (m_closed.rowCount() == 0)
        showMatter({});
}

} // namespace yagura
