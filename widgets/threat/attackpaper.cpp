#include "threat/attackpaper.h"

#include "common/look.h"
#include "common/plaintext.h"
#include "threat/attackmatrixmodel.h"

#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace yagura::AttackPaper {
using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 254; ///< ten dots a millimetre: the unit of the page
constexpr int margin = 120;
constexpr int headHeight = 100;
constexpr int tacticHeight = 90;
constexpr int cellHeight = 105;
constexpr int footHeight = 120;

Error cannotWrite(const QSaveFile& file)
{
    return { Error::Code::Storage, u"%1: %2"_s.arg(file.fileName(), file.errorString()),
        u"E-FILE-WRITE"_s };
}

/// What is used, as far as it is printed.
std::vector<AttackCell> used(const AttackColumn& column)
{
    std::vector<AttackCell> cells;
    std::copy_if(column.cells.begin(), column.cells.end(), std::back_inserter(cells),
        [](const AttackCell& cell) { return cell.count() > 0; });
    return cells;
}

class Sheet {
public:
    Sheet(QPainter& painter, const QSize& size, const AttackMatrix& matrix)
        : m_painter(painter)
        , m_area(QRect(QPoint(0, 0), size).adjusted(margin, margin, -margin, -margin))
        , m_matrix(matrix)
    {
    }

    int rowsPerPage() const
    {
        return std::max(1, (m_area.height() - headHeight - tacticHeight - footHeight) / cellHeight);
    }

    void paint(int firstRow, const QString& title, const QString& footer)
    {
        m_painter.setFont(Look::font(14));
        m_painter.drawText(QRect(m_area.topLeft(), QSize(m_area.width(), headHeight)),
            Qt::AlignLeft | Qt::AlignTop, title);
        const int columns = std::max(1, int(m_matrix.columns.size()));
        const int wide = m_area.width() / columns;
        for (int column = 0; column < int(m_matrix.columns.size()); ++column)
            paintColumn(m_matrix.columns[std::size_t(column)], m_area.left() + column * wide, wide,
                firstRow);
        m_painter.setFont(Look::font(8));
        const QRect foot(
            m_area.left(), m_area.bottom() - footHeight + 20, m_area.width(), footHeight);
        m_painter.drawText(foot, int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, footer);
    }

private:
    void paintColumn(const AttackColumn& column, int left, int wide, int firstRow)
    {
        const int top = m_area.top() + headHeight;
        QFont bold = Look::font(8);
        bold.setBold(true);
        m_painter.setFont(bold);
        const QRect head(left, top, wide - 8, tacticHeight);
        m_painter.drawText(head, int(Qt::AlignLeft | Qt::AlignBottom) | Qt::TextWordWrap,
            tacticName(column.tactic));
        const auto cells = used(column);
        for (int row = 0; row < rowsPerPage(); ++row) {
            const auto index = std::size_t(firstRow + row);
            if (index < cells.size())
                paintCell(cells[index],
                    QRect(
                        left, top + tacticHeight + 8 + row * cellHeight, wide - 8, cellHeight - 8));
        }
    }

    void paintCell(const AttackCell& cell, const QRect& box)
    {
        m_painter.drawRect(box);
        QFont bold = Look::font(9);
        bold.setBold(true);
        m_painter.setFont(bold);
        const QRect number(box.left() + 8, box.top(), 60, box.height());
        m_painter.drawText(number, Qt::AlignCenter, QString::number(cell.count()));
        m_painter.setFont(Look::font(6.5));
        const QRect words = box.adjusted(74, 4, -6, -4);
        m_painter.drawText(words, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap,
            u"%1 %2"_s.arg(cell.technique, safeText(cell.name, 60)));
    }

    QPainter& m_painter;
    QRect m_area;
    const AttackMatrix& m_matrix;
};

} // namespace

Result<void> write(
    const AttackMatrix& matrix, const QString& title, const QString& footer, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    QPdfWriter writer(&file);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A3), QPageLayout::Landscape, {}));
    writer.setTitle(title);
    writer.setCreator(u"Yagura"_s);
    QPainter painter;
    if (!painter.begin(&writer))
        return cannotWrite(file);
    Sheet sheet(painter, QSize(writer.width(), writer.height()), matrix);
    std::size_t rows = 1;
    for (const AttackColumn& column : matrix.columns)
        rows = std::max(rows, used(column).size());
    for (int first = 0; first < int(rows); first += sheet.rowsPerPage()) {
        if (first > 0)
            writer.newPage();
        sheet.paint(first, title, footer);
    }
    if (!painter.end() || !file.commit())
        return cannotWrite(file);
    return {};
}

} // namespace yagura::AttackPaper
