#include "matters/targettable.h"

#include "common/plaintext.h"

#include <QEvent>
#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

TargetTable::TargetTable(bool editable, QWidget* parent)
    : QTableWidget(0, ColumnCount, parent)
    , m_editable(editable)
{
    setObjectName(u"targets"_s);
    setWordWrap(true);
    setTabKeyNavigation(false); // Tab leaves the table; the arrow keys move in it
    setSelectionBehavior(QAbstractItemView::SelectRows);
    verticalHeader()->setVisible(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Grounds, QHeaderView::Stretch);
    if (!editable) {
        setEditTriggers(QAbstractItemView::NoEditTriggers);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setColumnHidden(Owner, true);
        setColumnHidden(Country, true);
    }
    connect(this, &QTableWidget::itemChanged, this, &TargetTable::followEdit);
    retranslate();
}

QString TargetTable::placeText(const QString& country)
{
    if (country.isEmpty())
        //: 所在不明
        return tr("location unknown");
    //: 国内 / 国外
    return country == u"JP"_s ? tr("in Japan") : tr("outside Japan");
}

QString TargetTable::countText(const std::vector<MeasureTarget>& targets)
{
    const auto count
        = [&](auto wanted) { return std::count_if(targets.begin(), targets.end(), wanted); };
    const auto unknown = count([](const MeasureTarget& t) { return t.country.isEmpty(); });
    const auto japan = count([](const MeasureTarget& t) { return t.country == u"JP"_s; });
    const auto all = static_cast<std::ptrdiff_t>(targets.size());
    return tr("%n target(s): %1 in Japan, %2 outside Japan, %3 with unknown location (treated as "
              "outside Japan)",
        nullptr, static_cast<int>(all))
        .arg(japan)
        .arg(all - japan - unknown)
        .arg(unknown);
}

std::vector<MeasureTarget> TargetTable::targets() const
{
    std::vector<MeasureTarget> found;
    const auto text = [this](int row, int column) {
        const QTableWidgetItem* cell = item(row, column);
        return cell ? cell->text().trimmed() : QString();
    };
    for (int row = 0; row < rowCount(); ++row) {
        const MeasureTarget target{ text(row, Address), text(row, Owner),
            text(row, Country).toUpper(), text(row, Confidence).toUpper(), text(row, Grounds) };
        if (!target.address.isEmpty())
            found.push_back(target);
    }
    return found;
}

void TargetTable::setTargets(const std::vector<MeasureTarget>& targets)
{
    const QSignalBlocker quiet(this);
    setRowCount(0);
    for (const MeasureTarget& target : targets) {
        insertRow(rowCount());
        fillRow(rowCount() - 1, target);
    }
    resizeRowsToContents();
    updateGeometry();
}

void TargetTable::fillRow(int row, const MeasureTarget& target)
{
    QStringList texts{ target.address, target.owner, target.country, placeText(target.country),
        target.confidence, target.grounds };
    if (!m_editable) {
        // Two lines in one cell, so that nothing of what is signed stands beside the visible part.
        texts[Address] = QStringList{ target.address, target.owner }.join(u'\n').trimmed();
        texts[Place] = QStringList{ texts[Place], target.country }.join(u'\n').trimmed();
    }
    for (int column = 0; column < ColumnCount; ++column) {
        auto* cell = new QTableWidgetItem(safeText(texts[column], 512));
        if (column == Place)
            cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        setItem(row, column, cell);
    }
}

void TargetTable::addRow()
{
    insertRow(rowCount());
    {
        const QSignalBlocker quiet(this);
        fillRow(rowCount() - 1, {});
    }
    setCurrentCell(rowCount() - 1, Address);
    editItem(item(rowCount() - 1, Address));
    updateGeometry();
}

void TargetTable::removeCurrentRow()
{
    removeRow(currentRow());
    updateGeometry();
    emit edited();
}

void TargetTable::followEdit(QTableWidgetItem* changed)
{
    if (changed->column() == Country) {
        const QSignalBlocker quiet(this);
        item(changed->row(), Place)->setText(placeText(changed->text().trimmed().toUpper()));
    }
    emit edited();
}

QSize TargetTable::sizeHint() const
{
    const int rows = std::clamp(rowCount(), m_editable ? 2 : 1, 6);
    const int rowHeight
        = rowCount() > 0 ? verticalHeader()->length() / rowCount() : fontMetrics().height() + 12;
    return { 320,
        horizontalHeader()->sizeHint().height() + rows * rowHeight + 2 * frameWidth() + 20 };
}

void TargetTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    resizeRowsToContents();
    if (!m_editable) // as high as what it holds: the sheet around it scrolls
        setFixedHeight(
            horizontalHeader()->height() + verticalHeader()->length() + 2 * frameWidth());
}

void TargetTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTableWidget::changeEvent(event);
}

void TargetTable::retranslate()
{
    setAccessibleName(tr("Targets of the measure"));
    //: 対象 / 管理者 / 国 / 所在 / 確度 / 根拠
    setHorizontalHeaderLabels(
        { tr("Address"), tr("Owner"), tr("Country"), tr("Place"), tr("Grade"), tr("Grounds") });
    const QSignalBlocker quiet(this);
    for (int row = 0; row < rowCount(); ++row) {
        const QString country = item(row, Country)->text().trimmed().toUpper();
        const QString place = placeText(country);
        item(row, Place)
            ->setText(m_editable ? place : QStringList{ place, country }.join(u'\n').trimmed());
    }
}

} // namespace yagura
