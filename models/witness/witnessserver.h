#pragma once

#include "base/result.h"
#include "witness/witnessbook.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace yagura {

/// The witness's HTTP: `POST /add-checkpoint` (C2SP tlog-witness), `GET /latest?origin=…`,
/// `GET /vkey`, `GET /state`. Requests come on threads of the library's; every question is put to
/// the book on the thread of this object, one after the other.
class WitnessServer : public QObject {
    Q_OBJECT
public:
    explicit WitnessServer(WitnessBook& book, QObject* parent = nullptr);
    ~WitnessServer() override;

    /// Port 0: the system picks. Error: `E-HUB-PORT` (in use, or not an address of this machine).
    Result<void> listen(const QString& host, int port);
    int port() const { return m_port; }
    void entriesRead(); ///< more can be judged now

private:
    struct Http;
    using Question = std::function<WitnessBook::Answer()>;

    void serve();
    WitnessBook::Answer ask(const Question& question);
    WitnessBook::Answer askUntilRead(const Question& question);

    WitnessBook& m_book;
    std::unique_ptr<Http> m_http;
    int m_port = 0;
};

} // namespace yagura
