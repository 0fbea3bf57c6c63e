#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QFormLayout;

namespace yagura {

/// One line of a FactList, both words ready for the screen.
struct Fact {
    QString caption;
    QString value;
};

/// Captions with their values, wrapping in narrow windows. Values can be selected with the mouse
/// and copied.
class FactList : public QWidget {
    Q_OBJECT
public:
    enum class Shape { Beside, Above }; ///< where the caption stands: short values, or paragraphs

    explicit FactList(Shape shape, QWidget* parent = nullptr);

    void setFacts(const std::vector<Fact>& facts); ///< those without a value are left out

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QFormLayout* m_form;
};

} // namespace yagura
