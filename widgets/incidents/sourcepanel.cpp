#include "incidents/sourcepanel.h"

#include "common/plaintext.h"
#include "common/words.h"
#include "incidents/quarantinelist.h"
#include "incidents/sourcetexts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {
constexpr int ageTickMs = 1000;
constexpr int rowsAtFirst = 3;
constexpr int rowsMeasured = 50;
} // namespace

SourcePanel::SourcePanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_sources(new SourceListModel(workspace.feeds, this))
    , m_texts(new SourceTexts(workspace.clock, this))
    , m_table(new QTableView(this))
    , m_fold(new QToolButton(this))
    , m_sum(new PlainLabel(this))
    , m_quarantine(new QPushButton(this))
{
    setObjectName(u"sourcePanel"_s);
    m_texts->setSourceModel(m_sources);
    buildTable();
    m_sum->setObjectName(u"sourceSum"_s);
    m_sum->setWordWrap(true);
    m_quarantine->setObjectName(u"openQuarantine"_s);
    m_fold->setObjectName(u"sourceFold"_s);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setCheckable(true);
    m_fold->setChecked(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    auto* line = new QHBoxLayout;
    line->addWidget(m_fold);
    line->addWidget(m_sum, 1);
    line->addWidget(m_quarantine);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_table, 1);

    fold(false);
    connect(m_fold, &QToolButton::toggled, this, [this](bool isOpen) {
        fold(!isOpen);
        emit folded(!isOpen);
    });
    m_ages.setInterval(ageTickMs);
    connect(&m_ages, &QTimer::timeout, m_texts, &SourceTexts::tick);
    connect(m_quarantine, &QPushButton::clicked, this, &SourcePanel::openQuarantine);
    connect(&workspace.feeds, &FeedBoard::changed, this, &SourcePanel::followCounts);
    connect(&workspace.picture, &CommonPicture::rowsInserted, this, &SourcePanel::followCounts);
    connect(&workspace.picture, &CommonPicture::wasReset, this, &SourcePanel::followCounts);
    retranslate();
}

void SourcePanel::buildTable()
{
    m_table->setObjectName(u"sourceTable"_s);
    m_table->setModel(m_texts);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

bool SourcePanel::isFolded() const
{
    return !m_fold->isChecked();
}

void SourcePanel::setFolded(bool isFolded)
{
    m_fold->setChecked(!isFolded);
}

void SourcePanel::fold(bool isFolded)
{
    m_table->setVisible(!isFolded);
    m_fold->setArrowType(isFolded ? Qt::RightArrow : Qt::DownArrow);
    setSizePolicy(
        sizePolicy().horizontalPolicy(), isFolded ? QSizePolicy::Fixed : QSizePolicy::Preferred);
    updateGeometry();
}

QSize SourcePanel::sizeHint() const
{
    const int wide = QWidget::sizeHint().width();
    if (isFolded()) // the sentence is on one line where the window is wide enough for it
        return { wide, layout()->totalHeightForWidth(std::max(width(), wide)) };
    const int row = m_table->verticalHeader()->defaultSectionSize();
    const int table = m_table->horizontalHeader()->sizeHint().height() + rowsAtFirst * row + 4;
    return { wide, table + m_quarantine->sizeHint().height() + 4 };
}

void SourcePanel::openQuarantine()
{
    auto* list = new QuarantineList(m_workspace, this);
    list->setAttribute(Qt::WA_DeleteOnClose);
    list->show();
}

void SourcePanel::followCounts()
{
    const IntakeCounts total = m_workspace.feeds.total();
    //: received = stored + duplicate + quarantined + conflict, always
    m_sum->setPlain(
        tr("Received %1 = stored %2 + duplicate %3 + quarantined %4 + conflict %5. Distinct "
           "objects: %6.")
            .arg(Words::count(total.received), Words::count(total.stored),
                Words::count(total.duplicate), Words::count(total.quarantined),
                Words::count(total.conflict), Words::count(m_workspace.picture.knownCount())));
    //: Button: 隔離 %1件
    m_quarantine->setText(
        tr("Quarantine: %1").arg(Words::count(m_workspace.feeds.quarantineCount())));
}

void SourcePanel::retranslate()
{
    m_table->setAccessibleName(tr("Sources of the feeds"));
    //: Button that folds and unfolds the table of sources: 情報源
    m_fold->setText(tr("Sources"));
    m_fold->setAccessibleDescription(tr("Shows or hides the table of sources."));
    const QString help = tr("Shows what could not be taken into the picture, and why.");
    m_quarantine->setToolTip(safeToolTip(help));
    m_quarantine->setAccessibleDescription(help); // or a screen reader spells the tool tip's markup
    m_texts->retranslate();
    followCounts();
    sizeColumns();
}

void SourcePanel::sizeColumns()
{
    const QFontMetrics metrics(m_table->font());
    m_table->verticalHeader()->setDefaultSectionSize(metrics.height() + 4);
    const int pad = 2 * metrics.horizontalAdvance(u'0');
    for (int column = 0; column < m_texts->columnCount(); ++column) {
        const QString head
            = m_texts->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        m_table->setColumnWidth(column, metrics.horizontalAdvance(head) + pad);
    }
    // States are short until something is wrong; then the column must not hide it.
    m_table->horizontalHeader()->setSectionResizeMode(
        SourceListModel::StateColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    m_table->setColumnWidth(
        SourceListModel::AgeColumn, metrics.horizontalAdvance(u"59 min ago"_s) + pad);
    m_table->horizontalHeader()->setSectionResizeMode(
        SourceListModel::SourceColumn, QHeaderView::Stretch);
}

void SourcePanel::showEvent(QShowEvent* event)
{
    m_ages.start();
    QWidget::showEvent(event);
}

void SourcePanel::hideEvent(QHideEvent* event)
{
    m_ages.stop();
    QWidget::hideEvent(event);
}

void SourcePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        sizeColumns();
    QWidget::changeEvent(event);
}

} // namespace yagura
