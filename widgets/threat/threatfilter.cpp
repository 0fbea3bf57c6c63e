#include "threat/threatfilter.h"

#include "common/plaintext.h"

#include <algorithm>
#include <chrono>

namespace yagura {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int nameLength = 120;
/// Shorter tables are done before a thread would have begun.
constexpr int mostAtOnce = 2000;

bool holds(const QString& name, const QString& words)
{
    return name.contains(words, Qt::CaseInsensitive);
}

} // namespace

/// One sort and filter over the objects as they were when it began: what is compared of each, which
/// shares its texts with the book.
struct ThreatFilter::Job {
    struct Row {
        int row = 0;
        qint64 number = 0; ///< what columns of numbers and times compare
        QString text; ///< what the others compare
        QString name;
        QString id;
        QString externalId;
        QStringList aliases;
    };

    std::vector<Row> rows;
    QString words;
    bool isDescending = false;

    bool accepts(const Row& row) const
    {
        return words.isEmpty() || holds(row.name, words) || holds(row.externalId, words)
            || std::any_of(row.aliases.begin(), row.aliases.end(),
                [this](const QString& alias) { return holds(alias, words); });
    }
    bool isBefore(const Row& one, const Row& other) const
    {
        if (one.number != other.number)
            return (one.number < other.number) != isDescending;
        if (const int texts = one.text.compare(other.text, Qt::CaseInsensitive); texts != 0)
            return (texts < 0) != isDescending;
        const int names = one.name.compare(other.name, Qt::CaseInsensitive);
        return names == 0 ? one.id < other.id : names < 0;
    }
    std::vector<int> run(const std::atomic_bool& stop)
    {
        std::erase_if(rows, [&](const Row& row) { return stop || !accepts(row); });
        if (!stop)
            std::sort(rows.begin(), rows.end(),
                [this](const Row& one, const Row& other) { return isBefore(one, other); });
        std::vector<int> order;
        order.reserve(rows.size());
        for (const Row& row : rows)
            order.push_back(row.row);
        return order;
    }
};

ThreatFilter::ThreatFilter(ThreatTableModel& model, QObject* parent)
    : QAbstractProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(250ms);
    connect(&m_soon, &QTimer::timeout, this, &ThreatFilter::apply);
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_model.rowCount() <= mostAtOnce)
            return apply();
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(&model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex& first, const QModelIndex& last) {
            follow(first.row(), last.row());
        });
    connect(&model, &QAbstractItemModel::headerDataChanged, this,
        [this](Qt::Orientation orientation, int first, int last) {
            emit headerDataChanged(orientation, first, last);
        });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        drop();
        install({});
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &ThreatFilter::apply);
    apply();
}

ThreatFilter::~ThreatFilter()
{
    drop();
}

void ThreatFilter::setKind(std::optional<ThreatKind> kind)
{
    m_kind = kind;
    apply();
}

void ThreatFilter::setWords(const QString& words)
{
    m_words = words.normalized(QString::NormalizationForm_KC).simplified();
    apply();
}

void ThreatFilter::sort(int column, Qt::SortOrder order)
{
    m_column = std::max(0, column);
    m_order = order;
    apply();
}

void ThreatFilter::drop()
{
    if (m_stop)
        *m_stop = true;
    m_stop.reset();
}

/// Makes what is shown what was wished: at once, or behind the screen.
void ThreatFilter::apply()
{
    drop();
    m_soon.stop();
    const auto job = makeJob();
    if (job->rows.size() <= std::size_t(mostAtOnce))
        return install(job->run(false));
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_pool.start([this, job, stop = m_stop] {
        auto order = job->run(*stop);
        QMetaObject::invokeMethod(
            this,
            [this, stop, order = std::move(order)] {
                if (stop != m_stop)
                    return; // another wish came meanwhile
                m_stop.reset();
                install(order);
            },
            Qt::QueuedConnection);
    });
}

std::shared_ptr<ThreatFilter::Job> ThreatFilter::makeJob() const
{
    const ThreatBook& book = m_model.book();
    auto job = std::make_shared<Job>();
    job->words = m_words;
    job->isDescending = m_order == Qt::DescendingOrder;
    job->rows.reserve(static_cast<std::size_t>(book.objectCount()));
    for (int row = 0; row < book.objectCount(); ++row) {
        const ThreatObject& object = book.object(row);
        if (m_kind && object.kind != *m_kind)
            continue;
        Job::Row compared{ row, m_model.sortNumber(object, m_column),
            m_model.sortText(object, m_column), object.name, object.id, object.externalId, {} };
        if (!m_words.isEmpty())
            compared.aliases = book.aliases(object);
        job->rows.push_back(std::move(compared));
    }
    return job;
}

void ThreatFilter::install(std::vector<int> order)
{
    beginResetModel();
    m_rows = std::move(order);
    m_places.assign(static_cast<std::size_t>(m_model.rowCount()), -1);
    for (std::size_t place = 0; place < m_rows.size(); ++place)
        m_places[static_cast<std::size_t>(m_rows[place])] = static_cast<int>(place);
    endResetModel();
}

/// An object that changed says so where it stands; where it belongs now follows in a moment.
void ThreatFilter::follow(int first, int last)
{
    const QModelIndex at = mapFromSource(m_model.index(first, 0));
    if (first == last && at.isValid())
        emit dataChanged(at, index(at.row(), columnCount() - 1));
    else if (first != last && !m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (!m_soon.isActive())
        m_soon.start();
}

QString ThreatFilter::whyMatched(const ThreatObject& object) const
{
    const auto match = m_model.book().matchedName(object, m_words);
    if (!match || !match->isAlias)
        return {};
    const QString alias = safeText(match->words, nameLength);
    const QString name = safeText(object.name, nameLength);
    if (match->isOurs)
        //: %1 an alias of %2; the alias stands in the console's own table
        return tr("%2 (matched %1, a name from this console's table)").arg(alias, name);
    //: %1 an alias of %2
    return tr("%2 (matched its alias %1)").arg(alias, name);
}

QVariant ThreatFilter::data(const QModelIndex& index, int role) const
{
    const bool isName = index.column() == ThreatTableModel::Name && !m_words.isEmpty();
    if (isName && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)) {
        const QString why = whyMatched(m_model.book().object(mapToSource(index).row()));
        if (!why.isEmpty())
            return why;
    }
    return QAbstractProxyModel::data(index, role);
}

QVariant ThreatFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    // Not the base's: it asks for the section of the first row, and an empty table would have no
    // heads.
    return orientation == Qt::Horizontal ? m_model.headerData(section, orientation, role)
                                         : QVariant();
}

QModelIndex ThreatFilter::indexOf(const QString& id) const
{
    const int row = m_model.book().rowOf(id);
    return row < 0 ? QModelIndex() : mapFromSource(m_model.index(row, 0));
}

QModelIndex ThreatFilter::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex ThreatFilter::parent(const QModelIndex&) const
{
    return {};
}

int ThreatFilter::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ThreatFilter::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_model.columnCount();
}

QModelIndex ThreatFilter::mapToSource(const QModelIndex& proxyIndex) const
{
    if (!proxyIndex.isValid())
        return {};
    return m_model.index(m_rows[static_cast<std::size_t>(proxyIndex.row())], proxyIndex.column());
}

QModelIndex ThreatFilter::mapFromSource(const QModelIndex& sourceIndex) const
{
    const auto row = static_cast<std::size_t>(std::max(0, sourceIndex.row()));
    if (!sourceIndex.isValid() || row >= m_places.size() || m_places[row] < 0)
        return {};
    return createIndex(m_places[row], sourceIndex.column());
}

} // namespace yagura
