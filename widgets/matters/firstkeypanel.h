#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace yagura {

class PlainLabel;

/// Asks once, in place, for the passphrase of the key that a training installation makes at its
/// first start. Emits the wish; making the key is somebody else's. GUI thread.
class FirstKeyPanel : public QWidget {
    Q_OBJECT
public:
    static constexpr int leastPassphrase = 14; ///< characters, as KeyFile asks for

    explicit FirstKeyPanel(QWidget* parent = nullptr);

    void showProgress(); ///< the key is being made
    void showProblem(const QString& sentence); ///< and lets try again

signals:
    void keyRequested(const QString& passphrase);
    void laterRequested(); ///< look first; signing stays disabled

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void check();
    void request();
    void setBusy(bool busy);

    PlainLabel* m_heading;
    PlainLabel* m_text;
    PlainLabel* m_firstLabel;
    PlainLabel* m_secondLabel;
    QLineEdit* m_first;
    QLineEdit* m_second;
    PlainLabel* m_state;
    QPushButton* m_make;
    QPushButton* m_later;
};

} // namespace yagura
