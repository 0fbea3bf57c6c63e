#pragma once

#include "threat/threatnames.h"

#include <QScrollArea>

#include <vector>

class QVBoxLayout;

namespace yagura {

class FactList;
class MarkingChip;
class PlainLabel;

/// One object of threat data on a card: names with aliases and whose they are, when it was seen,
/// what it wants, how sure its source is, what is said of it in sentences, and the incidents it has
/// to do with, each with its reason. GUI thread.
class ThreatCard : public QScrollArea {
    Q_OBJECT
public:
    ThreatCard(const ThreatBook& book, const ThreatNames& names, QWidget* parent = nullptr);

    void show(const QString& id); ///< empty: says what to do
    const QString& objectId() const { return m_id; }

signals:
    void incidentWished(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void fill();
    void fillUnknown();
    void fillObject();
    void fillSentences();
    void fillIncidents();

    const ThreatBook& m_book;
    const ThreatNames& m_names;
    QString m_id;
    PlainLabel* m_title;
    PlainLabel* m_kind;
    MarkingChip* m_marking;
    PlainLabel* m_description;
    FactList* m_facts;
    PlainLabel* m_sentencesHead;
    PlainLabel* m_sentences;
    PlainLabel* m_incidentsHead;
    QVBoxLayout* m_incidents;
};

} // namespace yagura
