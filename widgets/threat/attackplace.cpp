#include "threat/attackplace.h"

#include "common/dialogs.h"
#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "feeds/decoders/assessments.h"
#include "threat/attackcelldelegate.h"
#include "threat/attackpaper.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedLayout>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostUsers = 12; // named below the matrix

} // namespace

AttackPlace::AttackPlace(Workspace& workspace, ThreatBook& book, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_book(book)
    , m_dialogs(dialogs)
    , m_names(book, workspace.picture)
    , m_reports(workspace)
    , m_domain(new QTabBar(this))
    , m_scope(new QComboBox(this))
    , m_unused(new QCheckBox(this))
    , m_asList(new QCheckBox(this))
    , m_print(new QPushButton(this))
    , m_about(new PlainLabel(this))
    , m_table(new QTableView(this))
    , m_list(new QTableView(this))
    , m_empty(new PlainLabel(this))
    , m_views(new QStackedLayout)
    , m_users(new PlainLabel(this))
    , m_footer(new PlainLabel(this))
{
    setObjectName(u"attackPlace"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    buildHead();
    buildTables();
    for (PlainLabel* words : { m_about, m_users, m_footer })
        words->setWordWrap(true);
    m_users->setObjectName(u"attackUsers"_s);
    m_footer->setObjectName(u"attackFooter"_s);
    m_about->setObjectName(u"attackAbout"_s);
    column->addWidget(m_about);
    column->addLayout(m_views, 1);
    column->addWidget(m_users);
    column->addWidget(m_footer);
    m_settling.setSingleShot(true);
    m_settling.setInterval(250ms);
    connect(&m_settling, &QTimer::timeout, this, &AttackPlace::refresh);
    connect(&book, &ThreatBook::changed, this, &AttackPlace::refreshSoon);
    connect(&workspace.focus, &Focus::objectChanged, this, &AttackPlace::readNamed);
    connect(&m_body, &QFutureWatcherBase::finished, this, &AttackPlace::takeNamed);
    connect(&workspace.focus, &Focus::filterChanged, this, &AttackPlace::readReports);
    connect(&m_reports, &NamedTechniques::changed, this, &AttackPlace::refreshSoon);
    retranslate();
}

void AttackPlace::buildHead()
{
    m_domain->setObjectName(u"attackDomains"_s);
    m_domain->setDrawBase(false);
    m_domain->setExpanding(false);
    for (std::size_t i = 0; i < AttackCatalogue::domains().size(); ++i)
        m_domain->addTab(QString());
    m_scope->setObjectName(u"attackScope"_s);
    m_unused->setObjectName(u"attackUnused"_s);
    m_asList->setObjectName(u"attackAsList"_s);
    m_print->setObjectName(u"attackPrint"_s);
    auto* head = new QHBoxLayout;
    head->addWidget(m_domain);
    head->addStretch(1);
    auto* wishes = new QHBoxLayout;
    wishes->addWidget(m_scope);
    wishes->addWidget(m_unused);
    wishes->addWidget(m_asList);
    wishes->addStretch(1);
    wishes->addWidget(m_print);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addLayout(head);
    column->addLayout(wishes);
    connect(m_domain, &QTabBar::currentChanged, this, &AttackPlace::showAnew);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &AttackPlace::rescope);
    connect(m_unused, &QCheckBox::toggled, this, &AttackPlace::showAnew);
    connect(m_asList, &QCheckBox::toggled, this, &AttackPlace::refresh);
    connect(m_print, &QPushButton::clicked, this, &AttackPlace::print);
}

void AttackPlace::buildTables()
{
    m_table->setObjectName(u"attackMatrix"_s);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new AttackCellDelegate(m_model, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setObjectName(u"attackList"_s);
    m_list->setModel(&m_rows);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setAlternatingRowColors(true);
    for (QTableView* table : { m_table, m_list }) {
        table->setTabKeyNavigation(false);
        table->setShowGrid(false);
        table->setCornerButtonEnabled(false);
        table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
        table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        table->verticalHeader()->hide();
        table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        table->horizontalHeader()->setHighlightSections(false);
        table->horizontalHeader()->setDefaultAlignment(
            Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter) | Qt::Alignment(Qt::TextWordWrap));
        connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& cell) { showUsers(cell); });
    }
    m_empty->setObjectName(u"attackEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_views->addWidget(m_table);
    m_views->addWidget(m_list);
    m_views->addWidget(m_empty);
}

AttackPlace::Scope AttackPlace::scope() const
{
    return static_cast<Scope>(std::max(0, m_scope->currentIndex()));
}

/// Incidents that a statement names, as far as the selection goes; reports name their own.
QStringList AttackPlace::selectedIncidents() const
{
    const Focus& focus = m_workspace.focus;
    const int wished = focus.sector().isEmpty() ? -1 : m_sectors.rowWithKey(focus.sector());
    QStringList ids;
    for (const QString& id : m_book.incidents()) {
        const auto item = m_workspace.picture.find(id);
        const bool inSector = wished < 0 || (item && m_sectors.rowOf(item->sector) == wished);
        const bool inPrefecture = focus.prefecture() == noPrefecture
            || (item && item->prefecture == focus.prefecture());
        const bool inSpan = (!focus.from().isKnown() || (item && item->occurred >= focus.from()))
            && (!focus.to().isKnown() || (item && item->occurred <= focus.to()));
        if (inSector && inPrefecture && inSpan)
            ids.append(id);
    }
    return ids;
}

/// An operator's report names techniques by their numbers; no statement of the threat data does.
void AttackPlace::readNamed()
{
    m_named.clear();
    const auto item = m_workspace.picture.find(m_workspace.focus.object());
    if (item && item->isIncident() && m_workspace.objectBody)
        m_body.setFuture(m_workspace.objectBody(item->eventSeq, item->ordinal));
    refreshSoon();
}

void AttackPlace::takeNamed()
{
    const auto item = m_workspace.picture.find(m_workspace.focus.object());
    if (!item || m_body.isCanceled() || m_body.future().resultCount() == 0)
        return;
    const QByteArray bytes = m_body.result().value_or(QByteArray());
    m_named = { { item->objectId, assessmentsOf(bytes).techniques } };
    refreshSoon();
}

void AttackPlace::readReports()
{
    if (isVisible() && scope() == SelectedIncidents)
        m_reports.readSelection();
    refreshSoon();
}

void AttackPlace::rescope()
{
    readReports();
    showAnew();
}

AttackMatrix AttackPlace::matrixOfSelection(const AttackDomain& domain) const
{
    QStringList ids = selectedIncidents() + m_reports.named().keys();
    ids.removeDuplicates();
    return AttackMatrix::of(m_book, domain, ids, m_reports.named());
}

void AttackPlace::showAnew()
{
    refresh();
    m_table->scrollToTop();
    if (const QModelIndex first = m_model.firstUsed(); first.isValid())
        m_table->scrollTo(first, QAbstractItemView::PositionAtTop);
}

void AttackPlace::refreshSoon()
{
    if (isVisible() && !m_settling.isActive())
        m_settling.start();
}

void AttackPlace::refresh()
{
    const auto& domains = AttackCatalogue::domains();
    const auto at = static_cast<std::size_t>(std::max(0, m_domain->currentIndex()));
    if (!isVisible() || at >= domains.size())
        return;
    switch (scope()) {
    case Everything:
        m_matrix = AttackMatrix::ofEverything(m_book, domains[at]);
        break;
    case ChosenObject:
        m_matrix = AttackMatrix::of(m_book, domains[at], { m_workspace.focus.object() }, m_named);
        break;
    case SelectedIncidents:
        m_matrix = matrixOfSelection(domains[at]);
        break;
    }
    m_model.show(m_matrix, m_unused->isChecked());
    m_rows.show(m_matrix, m_unused->isChecked());
    sizeColumns();
    m_about->setPlain(scopeWords());
    m_footer->setPlain(footer());
    m_print->setEnabled(m_matrix.techniques > 0);
    m_users->setPlain(tr("Choose a technique to see what uses it."));
    m_empty->setPlain(tr("No technique of this matrix is used by what is chosen here."));
    const bool nothing = m_rows.rowCount() == 0;
    m_views->setCurrentWidget(nothing ? static_cast<QWidget*>(m_empty)
            : m_asList->isChecked()   ? m_list
                                      : m_table);
}

QString AttackPlace::scopeWords() const
{
    const QString techniques = tr("%n techniques", nullptr, m_matrix.techniques);
    const QString users = tr("%n objects", nullptr, m_matrix.users);
    switch (scope()) {
    case Everything:
        //: %1 techniques, %2 objects with their numbers
        return tr("Everything stored: %1, used by %2.").arg(techniques, users);
    case ChosenObject:
        if (m_workspace.focus.object().isEmpty())
            return tr("No object is chosen.");
        return tr("%1: %2, by itself or by what it leads to.")
            .arg(m_names.name(m_workspace.focus.object()), techniques);
    case SelectedIncidents: {
        const QString words
            = tr("%1, used in %n incidents of the selection.", nullptr, m_matrix.users)
                  .arg(techniques);
        return m_reports.isCut()
            //: %1 a sentence with counts, %2 how many operators' reports were read
            ? tr("%1 Of the operators' reports, the newest %2 are counted.")
                  .arg(words)
                  .arg(NamedTechniques::most)
            : words;
    }
    }
    return {};
}

QString AttackPlace::title() const
{
    const auto at = static_cast<std::size_t>(std::max(0, m_domain->currentIndex()));
    return u"%1 — %2"_s.arg(AttackCatalogue::domains()[at].name.in(uiLanguage()), scopeWords());
}

QString AttackPlace::footer() const
{
    const auto at = static_cast<std::size_t>(std::max(0, m_domain->currentIndex()));
    const AttackDomain& domain = AttackCatalogue::domains()[at];
    QString words = tr("%1, tactics of version %2. Numbers count the objects that use a technique, "
                       "as of %3.")
                        .arg(domain.name.in(uiLanguage()), domain.version,
                            TimeText::full(m_workspace.clock.shown()));
    const auto known = static_cast<int>(domain.techniques.size());
    words += u' '
        + (domain.hasAllTechniques
                ? tr("All its %n techniques are known to this console.", nullptr, known)
                : tr("%n of its techniques are known to this console by name; the others come with "
                     "the data.",
                    nullptr, known));
    if (m_matrix.hasFormerPhases)
        words += u' '
            + tr(
                "Techniques that an older version puts under Defense Evasion stand under Stealth.");
    if (m_matrix.techniques > 0)
        words.prepend(tlpLabel(highestMarking()) + u' ');
    return words + u' ' + AttackCatalogue::copyright();
}

/// A paper is handled like the most restricted thing on it. What the store no longer knows is RED.
Tlp AttackPlace::highestMarking() const
{
    Tlp highest = Tlp::Clear;
    for (const AttackColumn& column : m_matrix.columns) {
        for (const AttackCell& cell : column.cells) {
            for (const QString& id : cell.users) {
                const ThreatObject* object = m_book.find(id);
                const auto item = object ? std::nullopt : m_workspace.picture.find(id);
                highest = std::max(highest,
                    object     ? object->marking.tlp
                        : item ? item->marking.tlp
                               : Tlp::Red);
            }
        }
    }
    return highest;
}

void AttackPlace::showUsers(const QModelIndex& cell)
{
    const QStringList ids = cell.data(AttackMatrixModel::usersRole).toStringList();
    if (ids.isEmpty())
        return m_users->setPlain(
            cell.isValid() ? tr("Nothing that is chosen here uses it.") : QString());
    QStringList names;
    for (const QString& id : ids.mid(0, mostUsers))
        names.append(m_names.name(id));
    QString words = names.join(tr(", "));
    if (ids.size() > mostUsers)
        words = tr("%1 and %n more", nullptr, int(ids.size()) - mostUsers).arg(words);
    m_users->setPlain(tr("Used by: %1").arg(words));
}

void AttackPlace::print()
{
    m_dialogs.chooseSaveFile(this,
        { tr("Write the matrix to a PDF file"), u"attack-matrix.pdf"_s, u"pdf"_s },
        [this](const QString& path) {
            const auto written = AttackPaper::write(m_matrix, title(), footer(), path);
            m_users->setPlain(written ? tr("The matrix was written to %1.").arg(path)
                                      : Words::error(written.error()));
        });
}

void AttackPlace::sizeColumns()
{
    const QFontMetrics metrics(m_table->font());
    const int letter = metrics.horizontalAdvance(u'0');
    m_table->verticalHeader()->setDefaultSectionSize(5 * metrics.height() / 2 + 12);
    m_table->horizontalHeader()->setFixedHeight(2 * metrics.height() + 10);
    m_table->horizontalHeader()->setDefaultSectionSize(19 * letter);
    m_list->verticalHeader()->setDefaultSectionSize(metrics.height() + 6);
    m_list->setColumnWidth(AttackListModel::Tactic, 26 * letter);
    m_list->setColumnWidth(AttackListModel::Technique, 13 * letter);
    m_list->setColumnWidth(AttackListModel::Name, 48 * letter);
    m_list->setColumnWidth(AttackListModel::Count, 12 * letter);
}

void AttackPlace::retranslate()
{
    setWindowTitle(u"ATT&&CK"_s);
    m_domain->setAccessibleName(tr("Which ATT&CK matrix"));
    const auto& domains = AttackCatalogue::domains();
    for (std::size_t i = 0; i < domains.size(); ++i)
        m_domain->setTabText(
            int(i), QString(domains[i].name.in(uiLanguage())).replace(u'&', u"&&"_s));
    const int before = std::max(0, m_scope->currentIndex());
    {
        const QSignalBlocker quiet(m_scope);
        m_scope->clear();
        m_scope->addItems(
            { tr("Everything stored"), tr("The chosen object"), tr("Incidents of the selection") });
        m_scope->setCurrentIndex(before);
    }
    m_scope->setAccessibleName(tr("What the matrix is about"));
    m_unused->setText(tr("Unused techniques too"));
    //: The matrix as a list: 一覧で表示
    m_asList->setText(tr("As a list"));
    m_print->setText(tr("Write to PDF …"));
    m_table->setAccessibleName(tr("ATT&CK matrix"));
    m_list->setAccessibleName(tr("ATT&CK techniques as a list"));
    refresh();
}

void AttackPlace::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        sizeColumns();
    QWidget::changeEvent(event);
}

void AttackPlace::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    readNamed();
    rescope();
}

} // namespace yagura
