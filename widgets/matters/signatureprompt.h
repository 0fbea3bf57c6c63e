#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace yagura {

class PlainLabel;

/// The second half of every signature, in place: the passphrase, and the last four digits of the
/// number where the matter neutralises. Enter does nothing; the button carries the act and its
/// object. GUI thread.
class SignaturePrompt : public QWidget {
    Q_OBJECT
public:
    explicit SignaturePrompt(QWidget* parent = nullptr);

    /// `action` names what is signed, as the button says it. Where the signer asks itself, nothing
    /// is typed here: `confirmed()` follows at once, and this says where to go on.
    void open(
        const QString& action, const QString& matterId, bool asksDigits, bool signerAsks = false);
    QString takePassphrase(); ///< and forgets it
    void setBusy(bool busy);
    void askAgain(
        const QString& problem); ///< after a refusal: the keyboard is back in the passphrase

signals:
    void confirmed(); ///< passphrase and digits are there, the digits are right
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void showProblem(const QString& text);
    void confirmOnceLetGo();
    void comeIntoSight(); ///< all of it, where it lies in a column that scrolls
    void confirm();

    QString m_act; ///< what the button names
    QString m_digits; ///< asked for; empty: none
    bool m_signerAsks = false; ///< in a window of its own
    PlainLabel* m_action;
    PlainLabel* m_problem;
    PlainLabel* m_passphraseLabel;
    PlainLabel* m_digitsLabel;
    PlainLabel* m_hint;
    QLineEdit* m_passphrase;
    QLineEdit* m_lastDigits;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
};

} // namespace yagura
