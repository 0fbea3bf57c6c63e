#include "hub/witnesslink.h"

#include "base/limits.h"
#include "base/log.h"
#include "hub/ledgerdesk.h"
#include "hub/witnessquestion.h"
#include "ledger/merkletree.h"

#include <QNetworkProxy>
#include <QNetworkReply>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {

constexpr auto shortestPause = 1s;
constexpr auto longestPause = 30s;
constexpr auto patience = 10s;

} // namespace

WitnessLink::WitnessLink(
    const QUrl& url, const MerkleTree& tree, const LedgerDesk& desk, QObject* parent)
    : QObject(parent)
    , m_url(url)
    , m_tree(tree)
    , m_desk(desk)
    , m_pause(shortestPause)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setTransferTimeout(int(std::chrono::milliseconds(patience).count()));
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &WitnessLink::goOn);
}

WitnessLink::~WitnessLink()
{
    if (m_reply)
        m_reply->disconnect(this);
}

void WitnessLink::offer(qint64 size, const QByteArray& note)
{
    m_size = size;
    m_note = note;
    m_due = true;
    if (!m_again.isActive())
        goOn();
}

void WitnessLink::goOn()
{
    if (m_reply)
        return;
    if (!m_isKnown)
        askWho();
    else if (m_due && m_desk.mayBeWitnessed(m_size)) // else the next head has to come first
        post();
}

void WitnessLink::askWho()
{
    follow(m_network.get(WitnessQuestion::request(m_url, u"/vkey"_s)), &WitnessLink::takeWho);
}

/// C2SP tlog-witness, add-checkpoint.
void WitnessLink::post()
{
    m_due = false;
    m_sentSize = m_size;
    m_sentNote = m_note;
    QNetworkRequest request = WitnessQuestion::request(m_url, u"/add-checkpoint"_s);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/octet-stream"_s);
    follow(m_network.post(request, body()), &WitnessLink::takeAnswer);
}

QByteArray WitnessLink::body() const
{
    const qint64 old = std::min(m_old, m_sentSize);
    QByteArray text = "old " + QByteArray::number(old) + '\n';
    for (const Digest& hash : m_tree.consistencyProof(old, m_sentSize))
        text += hash.bytes().toBase64() + '\n';
    return text + '\n' + m_sentNote;
}

void WitnessLink::follow(
    QNetworkReply* reply, void (WitnessLink::*take)(int status, QNetworkReply& reply))
{
    m_reply = reply;
    connect(reply, &QNetworkReply::downloadProgress, this, [reply](qint64 received) {
        if (received > limits::noteBytes)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, take] {
        m_reply = nullptr;
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const bool whole = reply->error() == QNetworkReply::NoError || status >= 400;
        (this->*take)(whole ? status : 0, *reply);
    });
}

void WitnessLink::takeWho(int status, QNetworkReply& reply)
{
    if (status != 200)
        return wait(status == 0 ? reply.errorString() : u"it does not tell its key"_s);
    m_isKnown = true;
    emit vkeyTold(QString::fromUtf8(reply.readAll()).trimmed());
    goOn();
}

void WitnessLink::takeAnswer(int status, QNetworkReply& reply)
{
    if (status == 200) {
        m_old = m_sentSize;
        m_corrected = false;
        m_pause = shortestPause;
        if (!m_trouble.isEmpty())
            qCInfo(logLedger) << "the witness at" << m_url.toDisplayString() << "signs again";
        m_trouble.clear();
        emit cosigned(m_sentSize, m_sentNote, reply.readAll());
        return goOn();
    }
    m_due = true; // whatever it was: the newest head goes out next
    if (status == 409)
        return takeSize(reply);
    if (status == 503) {
        m_again.start(shortestPause);
        return;
    }
    const QString said = QString::fromUtf8(reply.readAll().left(200)).simplified();
    wait(status == 0 ? reply.errorString() : u"it answers %1 %2"_s.arg(status).arg(said));
}

/// The witness has another size than we thought. A larger one than ours means that this hub has
/// forgotten entries, or that another one signs with its key.
void WitnessLink::takeSize(QNetworkReply& reply)
{
    bool isNumber = false;
    const qint64 size = reply.readAll().trimmed().toLongLong(&isNumber);
    const QByteArray type = reply.header(QNetworkRequest::ContentTypeHeader).toByteArray();
    if (!isNumber || size < 0 || !type.startsWith("text/x.tlog.size"))
        return wait(u"it does not tell its size"_s);
    if (size > m_size)
        return wait(u"it has signed a head of %1 entries"_s.arg(size));
    if (m_corrected) // one that names another size each time is not asked without a pause
        return wait(size == m_old ? u"it holds another head of %1 entries"_s.arg(size)
                                  : u"it does not stay with its size"_s);
    m_corrected = true;
    m_old = size;
    goOn();
}

void WitnessLink::wait(const QString& why)
{
    if (m_trouble != why)
        qCWarning(logLedger) << "the witness at" << m_url.toDisplayString()
                             << "does not sign:" << why;
    m_trouble = why;
    m_corrected = false;
    m_again.start(m_pause);
    m_pause = std::min<std::chrono::milliseconds>(m_pause * 2, longestPause);
}

} // namespace yagura
