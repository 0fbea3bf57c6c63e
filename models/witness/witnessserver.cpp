#include "witness/witnessserver.h"

#include "base/limits.h"

#include <httplib.h>

#include <atomic>
#include <condition_variable>
#include <future>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {

constexpr time_t quietSeconds = 5;
constexpr auto lookPause = 50ms;
constexpr int looks = 40; // a head often comes a moment before its entries
constexpr int notYet = 503;
constexpr std::size_t mostBody = 2 * limits::noteBytes;

/// The library would let another program listen on the same port.
void ownPort(socket_t socket)
{
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
}

void put(const WitnessBook::Answer& answer, httplib::Response& response)
{
    response.status = answer.status;
    response.set_content(answer.body.toStdString(), answer.type.constData());
}

WitnessBook::Answer orNotFound(const QByteArray& body, const QByteArray& type = "text/plain")
{
    return { body.isEmpty() ? 404 : 200, body, type };
}

} // namespace

struct WitnessServer::Http {
    httplib::Server server;
    std::thread thread;
    std::mutex mutex;
    std::condition_variable read;
    std::atomic<bool> ending = false;
};

WitnessServer::WitnessServer(WitnessBook& book, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_http(std::make_unique<Http>())
{
    m_http->server.set_payload_max_length(mostBody);
    m_http->server.set_socket_options(ownPort);
    m_http->server.set_read_timeout(quietSeconds);
    m_http->server.set_write_timeout(quietSeconds);
    m_http->server.set_keep_alive_max_count(1000);
}

WitnessServer::~WitnessServer()
{
    m_http->ending = true;
    m_http->read.notify_all();
    m_http->server.stop();
    if (m_http->thread.joinable())
        m_http->thread.join();
}

Result<void> WitnessServer::listen(const QString& host, int port)
{
    auto& server = m_http->server;
    const std::string address = host.toStdString();
    m_port = port == 0                               ? server.bind_to_any_port(address.c_str())
        : server.bind_to_port(address.c_str(), port) ? port
                                                     : -1;
    if (m_port <= 0)
        return Error{ Error::Code::Unavailable, u"%1:%2"_s.arg(host).arg(port), u"E-HUB-PORT"_s };
    serve();
    m_http->thread = std::thread([this] { m_http->server.listen_after_bind(); });
    while (!server.is_running()) // the library's stop() is deaf before that
        std::this_thread::yield();
    return {};
}

void WitnessServer::serve()
{
    auto& server = m_http->server;
    server.Post("/add-checkpoint", [this](const auto& request, auto& response) {
        const QByteArray body = QByteArray::fromStdString(request.body);
        put(askUntilRead([this, body] { return m_book.addCheckpoint(body); }), response);
    });
    server.Get("/latest", [this](const auto& request, auto& response) {
        const QString origin = QString::fromStdString(request.get_param_value("origin"));
        put(ask([this, origin] { return orNotFound(m_book.latest(origin)); }), response);
    });
    server.Get("/vkey", [this](const auto&, auto& response) {
        put(ask([this] { return orNotFound(m_book.self().toVkey().toUtf8() + '\n'); }), response);
    });
    server.Get("/state", [this](const auto&, auto& response) {
        put(ask([this] { return orNotFound(m_book.state(), "application/json"); }), response);
    });
}

/// On the library's thread. A question that the book can no longer answer is left to its end with
/// this object; nobody waits for it.
WitnessBook::Answer WitnessServer::ask(const Question& question)
{
    const auto task = std::make_shared<std::packaged_task<WitnessBook::Answer()>>(question);
    auto answer = task->get_future();
    if (!m_http->ending)
        QMetaObject::invokeMethod(
            this, [task] { (*task)(); }, Qt::QueuedConnection);
    while (!m_http->ending) {
        if (answer.wait_for(lookPause) == std::future_status::ready)
            return answer.get();
    }
    return { notYet, "this witness is ending\n" };
}

/// Only a head that the log signed is worth the wait for its entries: everything else the book
/// refuses at once, so that nobody else can keep these few threads.
WitnessBook::Answer WitnessServer::askUntilRead(const Question& question)
{
    auto answer = ask(question);
    for (int look = 1; look < looks && answer.status == notYet && !m_http->ending; ++look) {
        std::unique_lock lock(m_http->mutex);
        m_http->read.wait_for(lock, lookPause);
        lock.unlock();
        answer = ask(question);
    }
    return answer;
}

void WitnessServer::entriesRead()
{
    m_http->read.notify_all();
}

} // namespace yagura
