#pragma once

#include "base/clock.h"
#include "signer/signingcontent.h"
#include "signing/passphrase.h"
#include "token/token.h"

#include <QFrame>
#include <QTimer>

class QGridLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace yagura {

class PlainLabel;

/// The confirmation before a signature: what the bytes say, the digest's words, and the passphrase
/// or PIN. Enter moves on and never signs by itself; the button that names the act has to be
/// pressed. Escape gives up. GUI thread.
class SigningWindow : public QFrame {
    Q_OBJECT
public:
    /// How the key is opened here.
    enum class Secret { Passphrase, Pin, PinPad };

    SigningWindow(const SigningContent& content, Secret secret, const Clock& clock,
        QWidget* parent = nullptr);

    void showOver(const QRect& console); ///< in the middle of it, above everything, with the focus
    void showBusy();
    void askAgain(const QString& problem); ///< the keyboard is back in the passphrase or PIN
    void showPinState(Token::PinState state);

signals:
    void confirmed(const yagura::Passphrase& words); ///< digits are right, something was typed
    void cancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    static QString wordsHint(SigningContent::Kind kind);
    void addHead(QVBoxLayout& layout, const SigningContent& content);
    void addObject(QVBoxLayout& layout, const SigningContent& content);
    void addAsking(QVBoxLayout& layout, const SigningContent& content);
    void addButtons(QVBoxLayout& layout, const SigningContent& content);
    QLineEdit* addField(QGridLayout& fields, const QString& name, const QString& objectName);
    void moveOn();
    void check();
    void confirm();
    void refreshAge();
    void showProblem(const QString& sentence);

    const Clock& m_clock;
    const Secret m_secret;
    const QString m_digits; ///< asked for; empty: none
    const qint64 m_madeS; ///< unix seconds; 0: says nothing of its time
    PlainLabel* m_age = nullptr;
    PlainLabel* m_pinState = nullptr;
    PlainLabel* m_problem = nullptr;
    QLineEdit* m_words = nullptr; ///< none for a PIN pad
    QLineEdit* m_lastDigits = nullptr; ///< none where no digits are asked
    QPushButton* m_sign = nullptr;
    QPushButton* m_cancel = nullptr;
    QTimer m_tick;
};

} // namespace yagura
