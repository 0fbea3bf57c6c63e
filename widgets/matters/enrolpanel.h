#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace yagura {

class PlainLabel;

/// Asks, in place, for the passphrase of a key that the roster of a training ledger does not name
/// yet: enrolment needs a proof of the key. Emits the wish; proving is somebody else's. GUI thread.
class EnrolPanel : public QWidget {
    Q_OBJECT
public:
    /// Where the signer asks for the passphrase itself, it does so in a window of its own.
    explicit EnrolPanel(bool signerAsks = false, QWidget* parent = nullptr);

    void showProblem(const QString& sentence); ///< why the last try did not work

signals:
    void enrolmentRequested(const QString& passphrase); ///< empty where the signer asks
    void laterRequested(); ///< look first; signing stays disabled

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void request();

    const bool m_signerAsks;
    PlainLabel* m_text;
    PlainLabel* m_problem;
    QLineEdit* m_passphrase;
    QPushButton* m_ask;
    QPushButton* m_later;
};

} // namespace yagura
