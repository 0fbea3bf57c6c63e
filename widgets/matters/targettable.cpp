#include "matters/targettable.h"

#include "common/plaintext.h"
#include "matters/countries.h"
#include "matters/targetdelegates.h"

#include <QEvent>
#include <QHeaderView>
#include <QRegularExpression>
#include <QSignalBlocker>

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

int countOf(const std::vector<MeasureTarget>& targets, auto wanted)
{
    return static_cast<int>(std::count_if(targets.begin(), targets.end(), wanted));
}

constexpr int addressShare = 36; // percent of the width
constexpr int placeShare = 29;

/// May break behind what separates its parts, where a line is too short for all of it.
QString breakable(const QString& address)
{
    static const QRegularExpression separators(u"([.:/@_-])"_s);
    const QChar mayBreak(0x200B);
    return QString(address).replace(separators, u"\\1"_s + mayBreak);
}

bool isForeign(const MeasureTarget& target)
{
    return !target.country.isEmpty() && target.country != u"JP"_s;
}

} // namespace

TargetTable::TargetTable(bool editable, QWidget* parent)
    : QTableWidget(0, ColumnCount, parent)
    , m_editable(editable)
{
    setObjectName(u"targets"_s);
    setWordWrap(true);
    setTabKeyNavigation(false); // Tab leaves the table; the arrow keys move in it
    verticalHeader()->setVisible(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int wrapped : { Place, Grounds })
        horizontalHeader()->setSectionResizeMode(wrapped, QHeaderView::Stretch);
    if (editable) {
        setItemDelegateForColumn(Country, new CountryDelegate(this));
        setItemDelegateForColumn(Confidence, new GradeDelegate(this));
    } else {
        setSelectionBehavior(QAbstractItemView::SelectRows);
        setEditTriggers(QAbstractItemView::NoEditTriggers);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed); // see shareWidth()
        // Several lines in one cell, so that nothing of what is signed lies beside the visible
        // part. After the mode: a header that still owes a resize gives hidden columns their width.
        for (const int folded : { Owner, Country, Confidence })
            setColumnHidden(folded, true);
    }
    connect(this, &QTableWidget::itemChanged, this, &TargetTable::followEdit);
    retranslate();
}

QString TargetTable::placeText(const MeasureTarget& target)
{
    if (target.country.isEmpty())
        //: 所在不明: 国外として扱う
        return tr("location unknown: treated as outside Japan");
    if (isForeign(target))
        //: 国外
        return tr("outside Japan");
    return target.isAbroad()
        //: 国内と推定（確度不足）: 国外として扱う
        ? tr("in Japan, but not for certain: treated as outside Japan")
        //: 国内
        : tr("in Japan");
}

QString TargetTable::countText(const std::vector<MeasureTarget>& targets)
{
    const int abroad = countOf(targets, isForeign);
    const int japan = countOf(targets, [](const MeasureTarget& t) { return !t.isAbroad(); });
    const int all = static_cast<int>(targets.size());
    return tr("%n target(s): %1 in Japan, %2 outside Japan, %3 with unknown location (treated as "
              "outside Japan)",
        nullptr, all)
        .arg(japan)
        .arg(abroad)
        .arg(all - japan - abroad);
}

QString TargetTable::consultationText(const std::vector<MeasureTarget>& targets)
{
    const int abroad = countOf(targets, [](const MeasureTarget& t) { return t.isAbroad(); });
    if (targets.empty())
        return {};
    if (abroad == 0)
        return tr("Every target is known to be in Japan: the Foreign Minister is not consulted.");
    //: 外務大臣協議
    return tr("The Foreign Minister must be consulted before the measure, because of %n target(s) "
              "that are or may be outside Japan.",
        nullptr, abroad);
}

MeasureTarget TargetTable::targetAt(int row) const
{
    const auto text = [this, row](int column) {
        const QTableWidgetItem* cell = item(row, column);
        return cell ? cell->text().simplified().normalized(QString::NormalizationForm_C)
                    : QString();
    };
    return { text(Address), text(Owner), text(Country).left(2).toUpper(),
        text(Confidence).toUpper(), text(Grounds) };
}

std::vector<MeasureTarget> TargetTable::targets() const
{
    std::vector<MeasureTarget> found;
    for (int row = 0; row < rowCount(); ++row) {
        if (const MeasureTarget target = targetAt(row); target != MeasureTarget())
            found.push_back(target);
    }
    return found;
}

int TargetTable::rowOf(int target) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (targetAt(row) != MeasureTarget() && target-- == 0)
            return row;
    }
    return -1;
}

void TargetTable::setTargets(const std::vector<MeasureTarget>& targets)
{
    const QSignalBlocker quiet(this);
    setRowCount(static_cast<int>(targets.size()));
    for (int row = 0; row < rowCount(); ++row)
        showRow(row, targets[static_cast<std::size_t>(row)]);
    resizeRowsToContents();
    updateGeometry();
}

void TargetTable::showRow(int row, const MeasureTarget& target)
{
    QStringList texts(ColumnCount);
    texts[Address] = target.address;
    texts[Owner] = target.owner;
    texts[Country] = countryText(target.country);
    texts[Confidence] = target.confidence;
    texts[Place] = placeText(target);
    texts[Grounds] = target.grounds;
    if (!m_editable) {
        texts[Address] = QStringList{ target.address, target.owner }.join(u'\n').trimmed();
        const QString grade
            = target.confidence.isEmpty() ? QString() : tr("grade %1").arg(target.confidence);
        QStringList place{ texts[Country], grade, texts[Place] };
        place.removeAll(QString());
        texts[Place] = place.join(u'\n');
    }
    for (int column = 0; column < ColumnCount; ++column) {
        const QString text = safeText(texts[column], 4096);
        auto* cell
            = new QTableWidgetItem(!m_editable && column == Address ? breakable(text) : text);
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
        showRow(rowCount() - 1, {});
        item(rowCount() - 1, Place)->setText({});
    }
    setCurrentCell(rowCount() - 1, Address);
    if (isVisible())
        editItem(item(rowCount() - 1, Address));
    updateGeometry();
}

void TargetTable::removeCurrentRow()
{
    removeRow(currentRow());
    updateGeometry();
    emit edited();
}

void TargetTable::followEdit(const QTableWidgetItem* changed)
{
    const MeasureTarget target = targetAt(changed->row());
    {
        const QSignalBlocker quiet(this);
        item(changed->row(), Place)
            ->setText(target == MeasureTarget() ? QString() : placeText(target));
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

/// A long address leaves room for the place and the grounds: it breaks instead.
void TargetTable::shareWidth()
{
    const int width = viewport()->width();
    const int place = width * placeShare / 100;
    const int address = width * addressShare / 100;
    horizontalHeader()->resizeSection(Address, address);
    horizontalHeader()->resizeSection(Place, place);
    horizontalHeader()->resizeSection(Grounds, width - address - place);
}

void TargetTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    if (!m_editable)
        shareWidth();
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
    //: 対象 / 管理者 / 国 / 確度 / 所在 / 根拠
    setHorizontalHeaderLabels(
        { tr("Address"), tr("Owner"), tr("Country"), tr("Grade"), tr("Place"), tr("Grounds") });
    if (m_editable)
        setTargets(targets());
}

} // namespace yagura
