#pragma once

#include "brief/briefcontent.h"

#include <QColor>
#include <QCoreApplication>
#include <QFont>
#include <QRectF>
#include <QStringList>

#include <vector>

class QPainter;

namespace yagura {

/// A brief laid out on one A4 page, in tenths of a millimetre. The screen and the paper paint the
/// same page, so that one is the other. Written in the language of the moment; a value afterwards.
class BriefPage {
    Q_DECLARE_TR_FUNCTIONS(yagura::BriefPage)
public:
    static constexpr double width = 2100;
    static constexpr double height = 2970;

    struct Text {
        QString text;
        QRectF box;
        int em = 0;
        bool bold = false;
        Qt::Alignment align = Qt::AlignLeft;
        QColor ink{ Qt::black };
    };
    struct Level {
        QRectF box;
        Severity severity = Severity::Unassessed;
    };
    struct Fill {
        QRectF box;
        QColor ink{ Qt::black };
        bool hatched = false;
    };

    BriefPage() = default;
    explicit BriefPage(const BriefContent& content);

    QStringList texts() const; ///< every word of the page, in reading order
    const std::vector<Text>& words() const { return m_words; }
    /// Paints with a painter whose unit is a tenth of a millimetre and whose origin is the sheet's
    /// corner.
    void paint(QPainter& painter) const;

private:
    void layMarking(const BriefContent& content, double y);
    void layExercise(double y);
    void layHead(const BriefContent& content);
    void layCounts(const BriefContent& content);
    void layIncidents(const BriefContent& content);
    void layView(const BriefView& view);
    void layIncident(const Item& item);
    void laySectors(const BriefContent& content);
    void laySector(const BriefSector& sector, const QRectF& row);
    void layDecisions(const BriefContent& content);
    void layMeasures(const BriefContent& content);
    void layNotKnown(const BriefContent& content);
    void layFoot(const BriefContent& content);

    void heading(const QString& text);
    void line(const QString& text);
    double write(const QRectF& box, const QString& text, int em, bool bold = false,
        Qt::Alignment align = Qt::AlignLeft, const QColor& ink = Qt::black);
    static QFont font(int em, bool bold);
    static QString filterText(const BriefContent& content);
    static QStringList unknowns(const BriefContent& content);
    static QString decisionText(const BriefDecision& decision);

    std::vector<Text> m_words;
    std::vector<Level> m_levels;
    std::vector<Fill> m_fills;
    double m_y = 0;
};

} // namespace yagura
