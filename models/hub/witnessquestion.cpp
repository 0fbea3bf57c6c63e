#include "hub/witnessquestion.h"

#include "base/limits.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QThread>
#include <QTimer>

#include <future>

namespace yagura::WitnessQuestion {

namespace {

void limit(QNetworkReply* reply)
{
    QObject::connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > limits::noteBytes)
            reply->abort();
    });
}

void start(QNetworkAccessManager* network, const QNetworkRequest& question,
    std::chrono::milliseconds within, std::promise<Answer>& promise)
{
    QNetworkReply* reply = network->get(question);
    limit(reply);
    QTimer::singleShot(within, reply, &QNetworkReply::abort);
    QObject::connect(reply, &QNetworkReply::finished, network, [reply, &promise] {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const bool whole = reply->error() == QNetworkReply::NoError || status >= 400;
        promise.set_value(whole ? Answer{ status, reply->readAll() } : Answer{});
    });
}

} // namespace

QNetworkRequest request(const QUrl& witness, const QString& path)
{
    QUrl url(witness);
    const QString base = url.path();
    const QUrl below(path);
    url.setPath((base.endsWith(u'/') ? base.chopped(1) : base) + below.path());
    url.setQuery(below.query(QUrl::FullyEncoded), QUrl::StrictMode);
    QNetworkRequest request(url);
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
}

std::vector<Answer> ask(
    const QList<QUrl>& witnesses, const QString& path, std::chrono::milliseconds within)
{
    QThread thread;
    QObject room;
    QNetworkAccessManager* network = nullptr;
    std::vector<std::promise<Answer>> promises(std::size_t(witnesses.size()));
    room.moveToThread(&thread);
    thread.start();
    QMetaObject::invokeMethod(&room, [&] {
        network = new QNetworkAccessManager(&room);
        network->setProxy(QNetworkProxy::NoProxy);
        for (std::size_t n = 0; n < promises.size(); ++n)
            start(network, request(witnesses[qsizetype(n)], path), within, promises[n]);
    });
    std::vector<Answer> answers;
    for (std::promise<Answer>& promise : promises)
        answers.push_back(promise.get_future().get());
    QMetaObject::invokeMethod(
        &room, [&] { delete network; }, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
    return answers;
}

} // namespace yagura::WitnessQuestion
