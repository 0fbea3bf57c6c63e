#pragma once

#include "domain/placewatch.h"

#include <QDialog>

class QComboBox;

namespace yagura {

class PlainLabel;

/// Asks from which level on and how long a place is watched. Deletes itself when it is closed.
class WatchForm : public QDialog {
    Q_OBJECT
public:
    /// `watch` names the place, and what is chosen at first; `now` is when it is set.
    WatchForm(const PlaceWatch& watch, Instant now, QWidget* parent);

signals:
    void wished(const yagura::PlaceWatch& watch);

private:
    void offerLevels();
    void offerSpans();
    PlaceWatch chosen() const;

    PlaceWatch m_watch;
    Instant m_now;
    QComboBox* m_from;
    QComboBox* m_span;
};

} // namespace yagura
