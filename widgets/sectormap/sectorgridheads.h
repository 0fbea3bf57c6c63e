#pragma once

#include <QHeaderView>

namespace yagura {

/// Column heads: the region's band above, the prefecture's name standing below it, so that 47 of
/// them fit. A closed region stands in one column. A click on a band opens or closes its region.
class PrefectureHead : public QHeaderView {
    Q_OBJECT
public:
    explicit PrefectureHead(QWidget* parent = nullptr);
    int bandHeight() const; ///< of the regions, above the names
    QSize sizeHint() const override;

signals:
    void nameClicked(int section);
    void regionClicked(int section);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    bool isClosed(int section) const;
    bool lies(int section) const;
    void paintBand(QPainter& painter, const QRect& slice, int section) const;
    double eyeLine(const QRect& rect, int section) const;
    void paintName(QPainter& painter, const QRect& box, int section) const;
    QString region(int section) const;
    QString name(int section) const;
};

/// Row heads: the sector's worst level, its short name and how many incidents are open. They stay
/// when columns scroll.
class SectorHead : public QHeaderView {
    Q_OBJECT
public:
    explicit SectorHead(QWidget* parent = nullptr);

    void fitTo(int rowHeight); ///< letters as large as the rows allow
    void redraw(int section) { updateSection(section); } ///< its total is another
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    QString name(int section) const;
    int countWidth() const;
};

} // namespace yagura
