#pragma once

#include <QWidget>

namespace yagura {

class CountryRows;
class PlainLabel;

/// States what the map of the world rests on: the basis, the counts, the unknown, that it
/// attributes nothing, and what of it is chosen.
class WorldLegend : public QWidget {
    Q_OBJECT
public:
    explicit WorldLegend(const CountryRows& rows, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    const CountryRows& m_rows;
    PlainLabel* m_title;
    PlainLabel* m_count;
    PlainLabel* m_unknown;
    PlainLabel* m_basis;
    PlainLabel* m_chosen;
};

} // namespace yagura
