#pragma once

#include <QByteArray>
#include <QList>
#include <QNetworkRequest>
#include <QUrl>

#include <chrono>
#include <vector>

namespace yagura {

/// What is asked of witnesses before the hub serves anybody.
namespace WitnessQuestion {

struct Answer {
    int status = 0; ///< of HTTP; 0: none came
    QByteArray body;
};

/// `path` (with its query) below a witness's URL.
QNetworkRequest request(const QUrl& witness, const QString& path);
/// All at once, on a thread of their own. Blocks until each has answered, `limit` at most.
std::vector<Answer> ask(
    const QList<QUrl>& witnesses, const QString& path, std::chrono::milliseconds limit);

} // namespace WitnessQuestion
} // namespace yagura
