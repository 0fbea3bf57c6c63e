#include "reports/dietpanel.h"

#include "common/dialogs.h"
#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "matters/matterwords.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int lawColumns = 2; ///< act and article
constexpr int reiwaBefore = 2018; ///< Reiwa 1 is 2019

} // namespace

DietPanel::DietPanel(Workspace& workspace, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_dialogs(dialogs)
    , m_title(SheetLabels::heading({}, this))
    , m_warning(SheetLabels::heading({}, this))
    , m_yearLabel(SheetLabels::body({}, this))
    , m_year(new QComboBox(this))
    , m_basis(SheetLabels::body({}, this))
    , m_table(new QTableWidget(this))
    , m_export(new QPushButton(this))
    , m_done(SheetLabels::body({}, this))
{
    setObjectName(u"dietPanel"_s);
    m_title->setObjectName(u"dietTitle"_s);
    m_warning->setObjectName(u"dietWarning"_s);
    m_year->setObjectName(u"dietYear"_s);
    m_basis->setObjectName(u"dietBasis"_s);
    m_table->setObjectName(u"dietTable"_s);
    m_export->setObjectName(u"dietExport"_s);
    m_export->setAutoDefault(false);
    m_done->setObjectName(u"dietDone"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(true);
    m_yearLabel->setBuddy(m_year);
    m_yearLabel->setWordWrap(false);
    auto* choice = new QHBoxLayout;
    choice->addWidget(m_yearLabel);
    choice->addWidget(m_year);
    choice->addStretch(1);
    choice->addWidget(m_export);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->addWidget(m_title);
    column->addWidget(m_warning);
    column->addLayout(choice);
    column->addWidget(m_basis);
    column->addWidget(m_table, 1);
    column->addWidget(m_done);
    connect(m_year, &QComboBox::activated, this, &DietPanel::count);
    connect(m_export, &QPushButton::clicked, this, &DietPanel::askWhere);
    connect(&workspace.book, &MatterBook::stateChanged, this, &DietPanel::count);
    retranslate();
}

void DietPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    count();
}

void DietPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DietPanel::retranslate()
{
    //: Tab of the Review place: 国会報告用計数
    setWindowTitle(tr("Diet extract"));
    m_yearLabel->setPlain(tr("Fiscal year (April to March)"));
    m_year->setAccessibleName(m_yearLabel->text());
    m_export->setText(tr("Save the figures as a file (CSV) …"));
    m_export->setAccessibleName(m_export->text());
    m_table->setAccessibleName(tr("Figures by legal basis"));
    m_done->setPlain({});
    count();
}

/// The years of the ledger, the newest first; the one that was chosen stays chosen.
void DietPanel::offerYears()
{
    const auto entries = m_workspace.book.entries();
    if (entries.empty())
        return m_year->clear();
    const QSignalBlocker quiet(m_year);
    const QVariant chosen = m_year->currentData();
    const int first = DietExtract::fiscalYearOf(entries.front().time);
    const int last = DietExtract::fiscalYearOf(m_workspace.book.state().time);
    m_year->clear();
    for (int year = last; year >= first; --year)
        //: A fiscal year, and its number in the Reiwa era: 令和%2年度（%1年度）
        m_year->addItem(tr("FY %1 (Reiwa %2)").arg(year).arg(year - reiwaBefore), year);
    m_year->setCurrentIndex(std::max(0, m_year->findData(chosen)));
}

DietExtract DietPanel::extract() const
{
    const MatterBook& book = m_workspace.book;
    DietExtract extract = DietExtract::of(book.state(), m_year->currentData().toInt());
    extract.ledgerSize = book.size();
    extract.root = book.root();
    return extract;
}

void DietPanel::count()
{
    if (!isVisible())
        return;
    offerYears();
    const bool hasLedger = m_year->count() > 0;
    const bool isSound = hasLedger && !m_workspace.book.alarm();
    m_table->setVisible(hasLedger);
    m_export->setEnabled(isSound);
    m_extract = hasLedger ? extract() : DietExtract();
    m_title->setPlain(hasLedger ? m_extract.title().in(uiLanguage()) : tr("The ledger is empty."));
    m_warning->setPlain(!isSound && hasLedger ? Words::error(*m_workspace.book.alarm())
            : m_extract.exercise
            ? tr("TRAINING. These figures come from an exercise; they are no extract for the Diet.")
            : QString());
    m_warning->setVisible(!m_warning->text().isEmpty());
    m_basis->setVisible(hasLedger);
    m_basis->setPlain(tr("Counted from %1 ledger entries, up to %2. Root of the ledger: %3")
                          .arg(Words::count(m_extract.ledgerSize), TimeText::dated(m_extract.asOf),
                              m_extract.root.hex()));
    if (hasLedger)
        fillTable();
}

void DietPanel::fillTable()
{
    const Language language = uiLanguage();
    const auto& columns = DietExtract::columns();
    QStringList heads{ tr("Act"), tr("Article") };
    for (const auto& column : columns)
        heads.append(column.heading.in(language));
    m_table->setColumnCount(static_cast<int>(heads.size()));
    m_table->setHorizontalHeaderLabels(heads);
    m_table->setRowCount(static_cast<int>(m_extract.lines.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const DietExtract::Line& line = m_extract.lines[static_cast<std::size_t>(row)];
        const auto put = [&](int column, const QString& text, Qt::Alignment side) {
            auto* cell = new QTableWidgetItem(text);
            cell->setTextAlignment(side | Qt::AlignVCenter);
            m_table->setItem(row, column, cell);
        };
        put(0, safeText(line.act.in(language), 200), Qt::AlignLeft);
        put(1, safeText(line.article.in(language), 200), Qt::AlignLeft);
        for (std::size_t at = 0; at < columns.size(); ++at)
            put(lawColumns + static_cast<int>(at), Words::count(line.*columns[at].figure),
                Qt::AlignRight);
    }
    m_table->resizeColumnsToContents();
    m_table->resizeRowsToContents();
}

void DietPanel::askWhere()
{
    const QString name
        = m_extract.exercise ? u"exercise-figures-%1.csv"_s : u"diet-extract-%1.csv"_s;
    m_dialogs.chooseSaveFile(this,
        { tr("Save the figures"), name.arg(m_extract.fiscalYear), u"csv"_s },
        [this](const QString& path) { write(path); });
}

void DietPanel::write(const QString& path)
{
    QSaveFile file(path); // whole or not at all
    const QByteArray bytes = m_extract.toCsv(uiLanguage());
    const bool isWritten
        = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    m_done->setPlain(isWritten ? tr("The figures were saved to %1.").arg(path)
                               : Words::error({ Error::Code::Storage,
                                   u"%1: %2"_s.arg(path, file.errorString()), u"E-FILE-WRITE"_s }));
}

} // namespace yagura
