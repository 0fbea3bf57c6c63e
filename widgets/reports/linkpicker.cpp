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

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostOffered = 20;
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
    for (int row = m_picture.rowCount() - 1; row >= 0 && m_list->count() < mostOffered; --row) {
        const Item item = m_picture.item(row);
        const bool fits = item.isIncident() && item.objectId != m_own
            && !m_links.contains(item.objectId)
            && lineOf(item).contains(m_text->text().trimmed(), Qt::CaseInsensitive);
        if (fits)
            add(item.objectId, lineOf(item));
    }
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
