#pragma once

#include "base/language.h"
#include "common/timetext.h"
#include "domain/marking.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;

namespace yagura {

class PlainLabel;

/// What a person sets for this machine. A value; kept by the program.
struct ConsoleChoices {
    Language language = Language::Japanese;
    TimeText::Zone zone = TimeText::Zone::Jst;
    int textPercent = 100; ///< 100 to 200
    double wallDistanceM = 6;
    double wallDiagonalInch = 55;
    Tlp wallCeiling = Tlp::Green;

    friend bool operator==(const ConsoleChoices&, const ConsoleChoices&) = default;
};

/// Language, zone, size of text, and how the wall hangs. Applies nothing itself: says what was
/// chosen, at once, and takes it back the same way. GUI thread.
class SettingsPanel : public QWidget {
    Q_OBJECT
public:
    explicit SettingsPanel(QWidget* parent = nullptr);

    ConsoleChoices choices() const;
    void setChoices(const ConsoleChoices& choices); ///< without a signal

signals:
    void choicesChanged(const yagura::ConsoleChoices& choices);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addRow(QFormLayout* form, PlainLabel* label, QWidget* field);
    void fillLists();
    void announce();
    void retranslate();

    PlainLabel* m_deskTitle;
    PlainLabel* m_languageLabel;
    QComboBox* m_language;
    PlainLabel* m_zoneLabel;
    QComboBox* m_zone;
    PlainLabel* m_textLabel;
    QSpinBox* m_text;
    PlainLabel* m_wallTitle;
    PlainLabel* m_distanceLabel;
    QDoubleSpinBox* m_distance;
    PlainLabel* m_diagonalLabel;
    QDoubleSpinBox* m_diagonal;
    PlainLabel* m_ceilingLabel;
    QComboBox* m_ceiling;
    PlainLabel* m_ceilingNote;
    bool m_filling = false;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::ConsoleChoices)
