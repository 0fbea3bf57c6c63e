#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace yagura {

class PlainLabel;

/// Asks once, in place, for the passphrase of the key that a training installation makes at its
/// first start. In a low window it is one line until somebody opens it: the picture below is why
/// they sit here. Emits the wish; making the key is somebody else's. GUI thread.
class FirstKeyPanel : public QWidget {
    Q_OBJECT
public:
    static constexpr int leastPassphrase = 14; ///< characters, as KeyFile asks for
    static constexpr int lowWindow = 900; ///< pixels; below, the whole of it would cost the lists

    explicit FirstKeyPanel(QWidget* parent = nullptr);

    void open(); ///< the whole of it, from now on, and the keyboard is in its first line
    bool isOpen() const { return m_isOpen; }
    void showProgress(); ///< the key is being made
    void showProblem(const QString& sentence); ///< and lets try again

signals:
    void keyRequested(const QString& passphrase);
    void laterRequested(); ///< look first; signing stays disabled

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void showForm(bool isOpen);
    void fit(); ///< to the height of the window, while nobody has begun
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
    QPushButton* m_open;
    QPushButton* m_make;
    QPushButton* m_later;
    bool m_isOpen = true;
    bool m_isWished = false; ///< somebody opened it: it does not fold again
};

} // namespace yagura
