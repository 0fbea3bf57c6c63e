#pragma once

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>

class QNetworkReply;

namespace yagura {

class LedgerDesk;
class MerkleTree;

/// The hub's line to one witness (C2SP tlog-witness): hands it every new head with the proof that
/// it goes on from the one before, and takes back what the witness signs. One question is under way
/// at a time, and only the newest head waits; a witness that is away holds nobody up. Lives on the
/// hub's thread.
class WitnessLink : public QObject {
    Q_OBJECT
public:
    WitnessLink(
        const QUrl& url, const MerkleTree& tree, const LedgerDesk& desk, QObject* parent = nullptr);
    ~WitnessLink() override;

    const QUrl& url() const { return m_url; }
    void offer(qint64 size, const QByteArray& note); ///< the newest head, also when signed again

signals:
    /// Who it says it is; asked before the first head goes out. Believed by nobody without trust.
    void vkeyTold(const QString& vkey);
    /// What it answered to this head: signature lines, to be verified.
    void cosigned(qint64 size, const QByteArray& note, const QByteArray& lines);

private:
    void goOn();
    void askWho();
    void post();
    QByteArray body() const;
    void follow(QNetworkReply* reply, void (WitnessLink::*take)(int status, QNetworkReply& reply));
    void takeWho(int status, QNetworkReply& reply);
    void takeAnswer(int status, QNetworkReply& reply);
    void takeSize(QNetworkReply& reply);
    void wait(const QString& why);

    QUrl m_url;
    const MerkleTree& m_tree;
    const LedgerDesk& m_desk;
    QNetworkAccessManager m_network;
    QNetworkReply* m_reply = nullptr; ///< under way
    QTimer m_again;
    std::chrono::milliseconds m_pause;
    QString m_trouble; ///< said once, until it is over
    bool m_isKnown = false; ///< it has told who it is
    qint64 m_old = 0; ///< what the witness has signed, as far as we know
    bool m_corrected = false; ///< it told us its size just now
    qint64 m_size = 0;
    QByteArray m_note;
    bool m_due = false; ///< the newest head has not gone out yet
    qint64 m_sentSize = 0;
    QByteArray m_sentNote;
};

} // namespace yagura
