#pragma once

#include "base/digest.h"
#include "itemmodels/workspace.h"
#include "matters/passphrasesink.h"

#include <QFrame>
#include <QStringList>

class QComboBox;
class QPushButton;

namespace yagura {

class HoldButton;
class PlainLabel;
class SignaturePrompt;
class SigningRun;

/// Where a measure is stopped (中止), in place above whatever is on the screen: which one, what
/// follows, the passphrase, and what became of it. Begins with the measure that is chosen on the
/// screen, else with the only one that is being carried out, else it asks. Signs the stop by
/// itself, also without a connection and while the screen shows a fixed time. GUI thread.
class StandDown : public QFrame {
    Q_OBJECT
public:
    StandDown(Workspace& workspace, PassphraseSink passphrase, QWidget* parent = nullptr);

    /// `isHeld`: the wish was held for two seconds already, and where it is plain what is meant the
    /// passphrase is asked for at once.
    void close(); ///< nothing is stopped by it
    void begin(bool isHeld);

signals:
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void offer();
    void choose(const QString& matterId);
    void refresh();
    void openPrompt();
    void closePrompt();
    void request();
    void fail(const QString& sentence);
    void follow(const Digest& payloadSha256);
    QStringList stoppable() const; ///< those being carried out first
    QString plainChoice(const QStringList& offered) const;
    QString whyNone() const;
    QString consequence() const;
    QString outcome() const; ///< of the stop that was signed
    bool signerAsks() const;

    Workspace& m_workspace;
    PassphraseSink m_passphrase;
    QString m_matter; ///< to be stopped, or stopped
    Digest m_signed; ///< the stop; none yet
    bool m_isAsking = false; ///< the prompt is open
    PlainLabel* m_title;
    QComboBox* m_choice;
    PlainLabel* m_words;
    HoldButton* m_hold;
    SignaturePrompt* m_prompt;
    QPushButton* m_close;
    SigningRun* m_run;
};

} // namespace yagura
