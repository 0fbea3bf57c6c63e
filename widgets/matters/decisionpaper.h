#pragma once

#include "base/result.h"
#include "matters/decisionsheet.h"
#include "matters/qrcode.h"

#include <QColor>
#include <QCoreApplication>
#include <QRectF>
#include <QStringList>

#include <vector>

class QFont;
class QPainter;

namespace yagura {

/// A decision sheet laid out on A4, in tenths of a millimetre: the first page has all that decides
/// and what proves it; what does not fit goes on further pages. A value.
class DecisionPaper {
    Q_DECLARE_TR_FUNCTIONS(yagura::DecisionPaper)
public:
    static constexpr double width = 2100;
    static constexpr double height = 2970;

    explicit DecisionPaper(const DecisionSheet& sheet);

    int pages() const { return static_cast<int>(m_pages.size()); }
    QStringList texts(int page) const; ///< every line of the page, in reading order
    void paint(QPainter& painter, int page) const;

    /// Made of the number and the instant alone: `decision-2026-0147-20260923T050500Z.pdf`.
    static QString fileName(const QString& matterId, Instant t);
    /// Writes the file whole or not at all. `E-FILE-WRITE`.
    Result<void> write(const QString& path) const;

private:
    struct Text {
        QString text;
        QRectF box;
        int em = 0;
        bool bold = false;
        Qt::Alignment align = Qt::AlignLeft;
        QColor ink{ Qt::black };
    };
    struct Fill {
        QRectF box;
        QColor ink{ Qt::black };
        bool hatched = false;
    };
    struct Page {
        std::vector<Text> words;
        std::vector<Fill> fills;
    };

    void startPage(const DecisionSheet& sheet);
    void layFrame(Page& page, int number, const DecisionSheet& sheet) const;
    void layHead(const DecisionSheet& sheet);
    void layHeading(const QString& heading);
    void laySection(const DecisionSheet& sheet, const DecisionSheet::Section& section);
    void layProof(const DecisionSheet& sheet); ///< at the foot of the first page
    void layCode(const QRectF& box, const QByteArray& text);
    static double proofHeight(const DecisionSheet& sheet);
    static QStringList spokenLines(const DecisionSheet& sheet);
    double bottom() const; ///< of what this page can hold
    void write(const QRectF& box, const QString& text, int em, bool bold = false,
        Qt::Alignment align = Qt::AlignLeft, const QColor& ink = Qt::black);
    static QFont font(int em, bool bold);
    static QStringList broken(const QString& text, int em, bool bold, double width);

    std::vector<Page> m_pages;
    QString m_title;
    double m_y = 0;
    double m_firstBottom = 0; ///< above the proof
};

} // namespace yagura
