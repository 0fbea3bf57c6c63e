#pragma once

#include "domain/marking.h"
#include "domain/severity.h"

#include <QWidget>

namespace yagura {

/// A severity as shape, digit and colour, with its word as accessible name.
class SeverityBadge : public QWidget
{
    Q_OBJECT
public:
    explicit SeverityBadge(QWidget* parent = nullptr);
    void setSeverity(Severity severity);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Severity m_severity = Severity::Unassessed;
};

/// A TLP label exactly as the standard writes it, on black. Says "by default" or "assumed" beside it.
class MarkingChip : public QWidget
{
    Q_OBJECT
public:
    explicit MarkingChip(QWidget* parent = nullptr);
    void setMarking(const Marking& marking);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString text() const; ///< for screen readers
    int labelWidth() const;
    Marking m_marking;
};

} // namespace yagura
