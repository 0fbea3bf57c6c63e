#include "threat/threatplace.h"

#include "common/celldelegates.h"
#include "common/focuslead.h"
#include "common/plaintext.h"
#include "common/words.h"
#include "threat/threatcard.h"
#include "threat/threatgraphview.h"
#include "threat/threatwords.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// In the order in which they are asked for; those of which nothing is stored are left out.
constexpr std::array<ThreatKind, 11> kinds{ ThreatKind::ThreatActor, ThreatKind::IntrusionSet,
    ThreatKind::Campaign, ThreatKind::Malware, ThreatKind::Tool, ThreatKind::Infrastructure,
    ThreatKind::AttackPattern, ThreatKind::Report, ThreatKind::Identity, ThreatKind::Location,
    ThreatKind::CourseOfAction };

void prepare(QTableView* table, const QString& name)
{
    table->setObjectName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setCornerButtonEnabled(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace

ThreatPlace::ThreatPlace(Workspace& workspace, ThreatBook& book, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_book(book)
    , m_names(book, workspace.picture)
    , m_model(book)
    , m_rows(m_model)
    , m_relations(book, m_names)
    , m_kind(new QComboBox(this))
    , m_words(new QLineEdit(this))
    , m_count(new PlainLabel(this))
    , m_table(new QTableView(this))
    , m_empty(new PlainLabel(this))
    , m_list(new QStackedLayout)
    , m_card(new ThreatCard(book, m_names))
    , m_graph(new ThreatGraphView(book, m_names))
    , m_graphArea(new QScrollArea)
    , m_steps(new QComboBox(this))
    , m_around(new PlainLabel(this))
    , m_statements(new QTableView(this))
{
    setObjectName(u"threatPlace"_s);
    auto* above = new QSplitter(Qt::Horizontal);
    above->addWidget(buildList());
    above->addWidget(m_card);
    above->setSizes({ 560, 440 });
    auto* whole = new QSplitter(Qt::Vertical, this);
    whole->addWidget(above);
    whole->addWidget(buildAround());
    whole->setSizes({ 500, 500 });
    for (QSplitter* splitter : { above, whole })
        splitter->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(whole);
    FocusLead::set(*this, *m_table);

    m_typing.setSingleShot(true);
    m_typing.setInterval(120ms);
    connect(&m_typing, &QTimer::timeout, this, [this] { m_rows.setWords(m_words->text()); });
    m_settling.setSingleShot(true);
    m_settling.setInterval(250ms);
    connect(&m_settling, &QTimer::timeout, this, &ThreatPlace::followBook);
    connect(&book, &ThreatBook::changed, this, [this] {
        if (!m_settling.isActive())
            m_settling.start();
    });
    // A table that is made anew while data comes in stays where the person looks.
    connect(&m_rows, &QAbstractItemModel::modelAboutToBeReset, this,
        [this] { m_scrolledTo = m_table->verticalScrollBar()->value(); });
    connect(&m_rows, &QAbstractItemModel::modelReset, this, [this] {
        followRows();
        chooseRow();
        m_table->verticalScrollBar()->setValue(m_scrolledTo);
    });
    connect(&workspace.focus, &Focus::objectChanged, this, &ThreatPlace::showFocus);
    connect(m_card, &ThreatCard::incidentWished, this, &ThreatPlace::incidentWished);
    retranslate();
    followBook();
}

QWidget* ThreatPlace::buildList()
{
    prepare(m_table, u"threatTable"_s);
    m_table->setModel(&m_rows);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ThreatTableModel::Kind, Qt::AscendingOrder);
    m_table->setItemDelegateForColumn(
        ThreatTableModel::MarkingColumn, new MarkingDelegate(m_table));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& current) {
            if (current.isValid())
                wish(current.data(ThreatTableModel::idRole).toString());
        });
    m_kind->setObjectName(u"threatKinds"_s);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index < 0)
            return;
        const QVariant kind = m_kind->itemData(index);
        m_rows.setKind(
            kind.isValid() ? std::optional(static_cast<ThreatKind>(kind.toInt())) : std::nullopt);
    });
    m_words->setObjectName(u"threatWords"_s);
    m_words->setClearButtonEnabled(true);
    connect(m_words, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    m_empty->setObjectName(u"threatEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_count->setObjectName(u"threatCount"_s);
    auto* head = new QHBoxLayout;
    head->addWidget(m_kind);
    head->addWidget(m_words, 1);
    head->addWidget(m_count);
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addLayout(m_list, 1);
    return part;
}

QWidget* ThreatPlace::buildAround()
{
    m_graphArea->setObjectName(u"threatGraphArea"_s);
    m_graphArea->setWidgetResizable(true);
    m_graphArea->setFocusPolicy(Qt::NoFocus);
    m_graphArea->setWidget(m_graph);
    prepare(m_statements, u"threatRelations"_s);
    m_statements->setModel(&m_relations);
    m_statements->setItemDelegateForColumn(
        RelationModel::MarkingColumn, new MarkingDelegate(m_statements));
    m_steps->setObjectName(u"threatSteps"_s);
    m_around->setObjectName(u"threatAround"_s);
    m_around->setWordWrap(true);
    connect(m_steps, &QComboBox::currentIndexChanged, this, &ThreatPlace::showAround);
    connect(m_graph, &ThreatGraphView::objectWished, this, &ThreatPlace::wish);
    connect(m_graph, &ThreatGraphView::nodeChosen, this, [this](const QString&, const QRect& box) {
        m_graphArea->ensureVisible(
            box.center().x(), box.center().y(), box.width() / 2, box.height());
    });
    connect(m_graph, &ThreatGraphView::relationChosen, this,
        [this](int relation) { m_statements->selectRow(m_relations.rowOf(relation)); });
    connect(m_statements->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& current) {
            m_graph->chooseRelation(current.isValid() ? m_relations.indexOf(current.row()) : -1);
        });
    const auto follow = [this] {
        if (m_statements->currentIndex().isValid())
            wish(m_relations.otherEnd(m_statements->currentIndex().row()));
    };
    for (const auto key : { Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter })
        connect(new QShortcut(key, m_statements, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, follow);
    connect(m_statements, &QTableView::doubleClicked, this, follow);
    auto* head = new QHBoxLayout;
    head->addWidget(m_steps);
    head->addWidget(m_around, 1);
    auto* sides = new QSplitter(Qt::Horizontal);
    sides->addWidget(m_graphArea);
    sides->addWidget(m_statements);
    sides->setSizes({ 560, 440 });
    sides->setChildrenCollapsible(false);
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(sides, 1);
    return part;
}

/// An incident, an indicator: whatever the console is about stands in the middle.
void ThreatPlace::showFocus()
{
    m_shown = m_workspace.focus.object();
    if (!isVisible())
        return;
    chooseRow();
    m_card->show(m_shown);
    showAround();
}

/// The row of what stands in the middle, also after the table was made anew.
void ThreatPlace::chooseRow()
{
    const QModelIndex row = m_rows.indexOf(m_shown);
    if (!row.isValid() || m_table->currentIndex().row() == row.row())
        return;
    const QSignalBlocker quiet(m_table->selectionModel());
    m_table->setCurrentIndex(row);
    m_table->viewport()->update();
}

void ThreatPlace::showAround()
{
    const int steps = m_steps->currentIndex() == 1 ? 2 : 1;
    const ThreatGraph graph = ThreatGraph::around(m_book, m_shown, steps);
    m_graph->show(graph);
    m_graphArea->horizontalScrollBar()->setValue(0);
    m_graphArea->verticalScrollBar()->setValue(0);
    m_relations.show(graph);
    QString words;
    if (m_shown.isEmpty())
        words = tr("Choose an object: what stands around it is drawn here.");
    else if (graph.edges.empty())
        words = tr("Nothing that is stored ties it to another object.");
    else
        words = tr(
            "%n relations between the objects that are drawn.", nullptr, int(graph.edges.size()));
    if (graph.left > 0)
        words += u' ' + tr("%n more objects found no room.", nullptr, graph.left);
    m_around->setPlain(words);
}

void ThreatPlace::wish(const QString& id)
{
    m_workspace.focus.setObject(id);
    if (m_shown != id)
        showFocus();
}

void ThreatPlace::followBook()
{
    fillKinds();
    if (!isVisible())
        return;
    m_card->show(m_shown);
    showAround();
}

void ThreatPlace::fillKinds()
{
    const QVariant before = m_kind->currentData();
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    //: Of threat data: すべての種別
    m_kind->addItem(tr("All kinds (%1)").arg(Words::count(m_book.objectCount())));
    for (const ThreatKind kind : kinds) {
        const auto count = static_cast<qint64>(m_book.rowsOf(kind).size());
        if (count > 0)
            //: %1 a kind of threat data, %2 how many
            m_kind->addItem(tr("%1 (%2)").arg(ThreatWords::kinds(kind), Words::count(count)),
                static_cast<int>(kind));
    }
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(before)));
}

void ThreatPlace::followRows()
{
    const int rows = m_rows.rowCount();
    m_count->setPlain(tr("%n shown", "rows of a list", rows));
    m_empty->setPlain(m_book.objectCount() > 0
            ? tr("No name or alias holds “%1”.").arg(m_rows.words())
            : tr("No actor, campaign or malware has come in yet. They come as STIX objects through "
                 "the hub's feeds."));
    m_list->setCurrentWidget(rows > 0 ? static_cast<QWidget*>(m_table) : m_empty);
}

void ThreatPlace::sizeColumns()
{
    const QFontMetrics metrics(m_table->font());
    const int letter = metrics.horizontalAdvance(u'0');
    for (QTableView* table : { m_table, m_statements })
        table->verticalHeader()->setDefaultSectionSize(metrics.height() + 6);
    static constexpr std::array<int, ThreatTableModel::ColumnCount> letters{ 30, 24, 18, 11, 12, 12,
        10, 18, 24, 22 };
    for (int column = 0; column < ThreatTableModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, letters[std::size_t(column)] * letter);
    static constexpr std::array<int, RelationModel::ColumnCount> wide{ 52, 18, 24, 24, 22 };
    for (int column = 0; column < RelationModel::ColumnCount; ++column)
        m_statements->setColumnWidth(column, wide[std::size_t(column)] * letter);
}

void ThreatPlace::retranslate()
{
    //: View of the Situation place: 脅威状況
    setWindowTitle(tr("Threat picture"));
    m_kind->setAccessibleName(tr("Kind of threat data that the list shows"));
    m_words->setAccessibleName(tr("Find by name or alias"));
    m_words->setPlaceholderText(tr("Find by name or alias"));
    m_table->setAccessibleName(tr("Threat data"));
    m_statements->setAccessibleName(tr("Relations that are drawn, one a row"));
    m_steps->setAccessibleName(tr("How far the drawing goes"));
    const int steps = std::max(0, m_steps->currentIndex());
    const QSignalBlocker quiet(m_steps);
    m_steps->clear();
    m_steps->addItems({ tr("Direct relations"), tr("Two steps") });
    m_steps->setCurrentIndex(steps);
    m_model.retranslate();
    sizeColumns();
    fillKinds();
    followRows();
    showAround();
}

void ThreatPlace::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        sizeColumns();
    QWidget::changeEvent(event);
}

void ThreatPlace::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showFocus();
}

} // namespace yagura
