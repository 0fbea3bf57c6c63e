#pragma once

#include "domain/placewatch.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace yagura {

class PlainLabel;
class PlaceWatches;

/// Everything that is watched at this console, who set it and until when; a watch is changed or
/// ended here. Deletes itself when it is closed; the watches outlive it.
class WatchList : public QDialog {
    Q_OBJECT
public:
    WatchList(PlaceWatches& watches, QWidget* parent);

signals:
    void changeWished(const yagura::PlaceWatch& watch);
    void endWished(const QString& id);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void fill();
    void followChoice();
    const PlaceWatch* chosen() const;
    void change();
    void end();

    PlaceWatches& m_watches;
    QTableWidget* m_table;
    PlainLabel* m_none;
    QPushButton* m_change;
    QPushButton* m_end;
    QPushButton* m_close;
};

} // namespace yagura
