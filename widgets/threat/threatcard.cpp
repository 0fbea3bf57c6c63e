#include "threat/threatcard.h"

#include "common/badges.h"
#include "common/plaintext.h"
#include "common/timetext.h"
#include "common/words.h"
#include "incidents/factlist.h"
#include "threat/incidentlinks.h"
#include "threat/threatwords.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <initializer_list>

namespace yagura {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostSentences = 12; // all of them stand in the table beside the graph

// A long word must not push the whole card out of a narrow pane.
constexpr int leastTextWidth = 80;

PlainLabel* paragraph(const QString& name, QWidget* parent)
{
    auto* label = new PlainLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setMinimumWidth(leastTextWidth);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void emphasise(QWidget* widget, qreal factor)
{
    QFont font = widget->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(true);
    widget->setFont(font);
}

QString listed(const QStringList& words)
{
    return safeText(words.join(ThreatCard::tr(", ")), 1000);
}

} // namespace

ThreatCard::ThreatCard(const ThreatBook& book, const ThreatNames& names, QWidget* parent)
    : QScrollArea(parent)
    , m_book(book)
    , m_names(names)
{
    setObjectName(u"threatCard"_s);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
    fill();
}

void ThreatCard::build()
{
    auto* sheet = new QWidget;
    m_title = paragraph(u"threatTitle"_s, sheet);
    m_kind = paragraph(u"threatKind"_s, sheet);
    m_marking = new MarkingChip(sheet);
    m_description = paragraph(u"threatDescription"_s, sheet);
    m_facts = new FactList(FactList::Shape::Beside, sheet);
    m_sentencesHead = paragraph(u"threatSentencesHead"_s, sheet);
    m_sentences = paragraph(u"threatSentences"_s, sheet);
    m_incidentsHead = paragraph(u"threatIncidentsHead"_s, sheet);
    m_incidents = new QVBoxLayout;
    emphasise(m_title, 1.2);
    emphasise(m_sentencesHead, 1.0);
    emphasise(m_incidentsHead, 1.0);
    auto* column = new QVBoxLayout(sheet);
    for (QWidget* part : std::initializer_list<QWidget*>{ m_title, m_kind })
        column->addWidget(part);
    column->addWidget(m_marking, 0, Qt::AlignLeft);
    for (QWidget* part : std::initializer_list<QWidget*>{ m_description, m_facts, m_incidentsHead })
        column->addWidget(part);
    column->addLayout(m_incidents);
    column->addWidget(m_sentencesHead);
    column->addWidget(m_sentences);
    column->addStretch(1);
    setWidget(sheet);
}

void ThreatCard::show(const QString& id)
{
    const bool same = id == std::exchange(m_id, id);
    fill();
    if (!same)
        ensureVisible(0, 0);
}

void ThreatCard::fill()
{
    setAccessibleName(tr("Card of the chosen object"));
    const ThreatObject* object = m_book.find(m_id);
    for (QWidget* part : std::initializer_list<QWidget*>{ m_marking, m_description, m_facts })
        part->setVisible(object);
    if (object)
        fillObject();
    else
        fillUnknown();
    fillIncidents();
    fillSentences();
}

void ThreatCard::fillUnknown()
{
    const bool chosen = !m_id.isEmpty();
    m_title->setPlain(chosen ? m_names.name(m_id)
                             : tr("Choose an actor, a campaign or another object in the list."));
    m_kind->setPlain(chosen ? ThreatWords::kind(m_names.kind(m_id)) : QString());
    m_kind->setVisible(chosen);
}

void ThreatCard::fillObject()
{
    const ThreatObject& object = *m_book.find(m_id);
    m_title->setPlain(m_names.name(m_id));
    m_kind->setPlain(object.revoked
            ? tr("%1, withdrawn by its source").arg(ThreatWords::kind(object.kind))
            : ThreatWords::kind(object.kind));
    m_kind->setVisible(true);
    m_marking->setMarking(object.marking);
    m_description->setPlain(object.description);
    m_description->setVisible(!object.description.isEmpty());
    const QStringList ours = m_book.ownAliases(object);
    const NameGroup* group = m_book.names().groupOf(QStringList{ object.name } + object.aliases);
    //: %1 names, %2 the date of the table, %3 the publication that equates the names
    const QString known = ours.isEmpty() || !group
        ? QString()
        : tr("%1 (this console's table of %2; after: %3)")
              .arg(listed(ours), m_book.names().asOf(), group->source);
    m_facts->setFacts({
        { tr("Aliases"), listed(object.aliases) },
        //: 本コンソールの対応表による別名
        { tr("Also known as"), known },
        { tr("Number"), safeText(object.externalId, 64) },
        //: STIX types: 種別
        { tr("Types"), listed(object.types) },
        { tr("Seen"), ThreatWords::seen(object.firstSeen, object.lastSeen) },
        //: What an actor wants: 目的
        { tr("Goals"), listed(object.goals) },
        { tr("Motivation"), safeText(object.motivation, 64) },
        //: How skilled an actor is: 技能水準
        { tr("Sophistication"), safeText(object.sophistication, 64) },
        //: What an actor can afford: 資源規模
        { tr("Resources"), safeText(object.resources, 64) },
        { tr("Country"), safeText(object.country, 8) },
        { tr("Confidence"), ThreatWords::confidence(object.confidence) },
        { tr("Source"), safeText(object.source, 200) },
        //: Time of the version that is shown: 版の日時
        { tr("Version of"), TimeText::dated(object.modified) },
        { tr("Stored"), TimeText::dated(object.stored) },
        { tr("Object"), safeText(object.id, 200) },
    });
}

void ThreatCard::fillSentences()
{
    const auto relations = m_book.relationsOf(m_id);
    QStringList lines;
    for (const int index : relations) {
        if (lines.size() < mostSentences)
            lines.append(m_names.sentence(m_book.relation(index)));
    }
    if (const auto left = relations.size() - std::size_t(lines.size()); left > 0)
        lines.append(tr("%n more stand in the table of relations.", nullptr, int(left)));
    if (lines.isEmpty() && !m_id.isEmpty())
        lines.append(tr("Nothing that is stored ties it to another object."));
    //: 関係
    m_sentencesHead->setPlain(tr("What is said of it"));
    m_sentencesHead->setVisible(!m_id.isEmpty());
    m_sentences->setPlain(lines.join(u'\n'));
}

void ThreatCard::fillIncidents()
{
    while (QLayoutItem* old = m_incidents->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    const auto links = incidentLinks(m_book, m_id);
    m_incidentsHead->setPlain(tr("Incidents it has to do with, and why"));
    m_incidentsHead->setVisible(!links.empty());
    for (const IncidentLink& link : links) {
        const ThreatRelation& said = m_book.relation(link.relation);
        const QString why = link.through.isEmpty()
            ? m_names.sentence(said)
            : tr("Both are tied to %1.").arg(m_names.name(link.through));
        const QString words = tr("%1: %2").arg(m_names.name(link.incident), why);
        auto* open = new QPushButton(QString(words).replace(u'&', u"&&"_s), widget());
        open->setObjectName(u"linkedIncident"_s);
        open->setFlat(true);
        open->setStyleSheet(u"text-align: left"_s);
        open->setMinimumWidth(leastTextWidth);
        open->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        open->setToolTip(safeToolTip(words));
        connect(open, &QPushButton::clicked, this,
            [this, id = link.incident] { emit incidentWished(id); });
        m_incidents->addWidget(open);
    }
}

void ThreatCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QScrollArea::changeEvent(event);
}

} // namespace yagura
