#include "reports/linkpicker.h"

#include "common/plaintext.h"
#include "common/uilanguage.h"
#include "matters/matterwords.h"
#include "picture/commonpicture.h"

#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostOffered = 20;
constexpr std::size_t mostLookedThrough = 2000; ///< while somebody types
constexpr int shownRows = 4;

QString lineOf(const Item& item)
{
    return safeText(
        u"%1  (%2)"_s.arg(item.title.in(uiLanguage()).simplified(), item.objectId), 160);
}

} // namespace

LinkPicker::LinkPicker(const CommonPicture& picture, QWidget* parent)
    : QWidget(parent)
    , m_picture(picture)
    , m_label(SheetLabels::body({}, this))
    , m_text(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    m_text->setObjectName(u"linkFilter"_s);
    m_list->setObjectName(u"linkList"_s);
    m_list->setFixedHeight(m_list->fontMetrics().lineSpacing() * (shownRows + 1) + 16);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (QWidget* row : std::initializer_list<QWidget*>{ m_label, m_text, m_list })
        column->addWidget(row);
    connect(m_text, &QLineEdit::textChanged, this, &LinkPicker::refill);
    connect(m_list, &QListWidget::itemChanged, this, &LinkPicker::takeChecks);
    retranslate();
}

void LinkPicker::begin(const QString& own, const QStringList& linked)
{
    m_own = own;
    m_links = linked;
    const QSignalBlocker quiet(m_text);
    m_text->clear();
    refill();
}

/// What is linked stands first, then the newest that fit the words.
void LinkPicker::refill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto add = [this](const QString& id, const QString& line) {
        auto* row = new QListWidgetItem(line, m_list);
        row->setData(Qt::UserRole, id);
        row->setCheckState(m_links.contains(id) ? Qt::Checked : Qt::Unchecked);
    };
    for (const QString& id : m_links) {
        const auto item = m_picture.find(id);
        add(id, item ? lineOf(*item) : safeText(id, 160));
    }
    const QString words = m_text->text().trimmed();
    for (const int row : newestIncidents()) {
        if (m_list->count() >= mostOffered)
            break;
        const Item item = m_picture.item(row);
        const bool fits = item.objectId != m_own && !m_links.contains(item.objectId)
            && lineOf(item).contains(words, Qt::CaseInsensitive);
        if (fits)
            add(item.objectId, lineOf(item));
    }
}

/// Rows of the picture, newest received first.
std::vector<int> LinkPicker::newestIncidents() const
{
    std::vector<std::pair<qint64, int>> newest;
    for (int row = 0; row < m_picture.rowCount(); ++row) {
        const ItemFacts facts = m_picture.facts(row);
        if (facts.isIncident())
            newest.emplace_back(-facts.received.ms, row);
    }
    const auto end
        = newest.begin() + static_cast<std::ptrdiff_t>(std::min(newest.size(), mostLookedThrough));
    std::partial_sort(newest.begin(), end, newest.end());
    std::vector<int> rows;
    std::transform(
        newest.begin(), end, std::back_inserter(rows), [](const auto& one) { return one.second; });
    return rows;
}

void LinkPicker::takeChecks()
{
    const QSignalBlocker quiet(m_list);
    QStringList links;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        if (item->checkState() == Qt::Checked && links.size() == most)
            item->setCheckState(Qt::Unchecked);
        if (item->checkState() == Qt::Checked)
            links.append(item->data(Qt::UserRole).toString());
    }
    links.sort();
    m_links = links;
}

void LinkPicker::retranslate()
{
    m_label->setPlain(tr("Linked incidents (at most %n)", nullptr, most));
    m_text->setPlaceholderText(tr("Find an incident by its title or number"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_list->setAccessibleName(m_label->text());
    refill();
}

void LinkPicker::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace yagura
