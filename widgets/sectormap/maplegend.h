#pragma once

#include "itemmodels/focus.h"
#include "itemmodels/sectorstatusmodel.h"

#include <QWidget>

namespace yagura {

class PlainLabel;

/// What a shape of the map means: draws one level, or the hatch of what is not reporting, with its
/// word.
class LegendKey : public QWidget {
    Q_OBJECT
public:
    enum class Sign { Level, NotReporting, Changed, Watched };
    LegendKey(Sign sign, Severity severity, QWidget* parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString word() const;
    Sign m_sign;
    Severity m_severity;
};

/// States what the map rests on: the basis, the count, what has no place, and that it attributes
/// nothing.
class MapLegend : public QWidget {
    Q_OBJECT
public:
    MapLegend(const SectorStatusModel& model, const Focus& focus, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    const SectorStatusModel& m_model;
    const Focus& m_focus;
    PlainLabel* m_scope;
    PlainLabel* m_count;
    PlainLabel* m_basis;
};

} // namespace yagura
