#include "benchmarks/consolerun.h"

#include "benchmarks/benchreport.h"
#include "benchmarks/leantable.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <unistd.h>

#include <chrono>

namespace yagura::bench {
using namespace Qt::StringLiterals;

namespace {

constexpr int endMs = 10'000;

QString portThatIsFree()
{
    QTcpServer probe;
    must(probe.listen(QHostAddress::LocalHost), "there is no port");
    return u"127.0.0.1:%1"_s.arg(probe.serverPort());
}

bool listens(quint16 port)
{
    QTcpSocket probe;
    probe.connectToHost(QHostAddress::LocalHost, port);
    return probe.waitForConnected(100);
}

} // namespace

QString builtProgram(const QString& path)
{
    const QString file
        = QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../../app/"_s + path);
    must(QFileInfo(file).isExecutable(), "the console is not built: build yagura and yagura-hub");
    return file;
}

HubProcess::HubProcess(const QString& folder)
{
    const QString address = portThatIsFree();
    m_url = QUrl(u"ws://"_s + address);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.start(
        builtProgram(u"hub/yagura-hub"_s), { u"--data"_s, folder, u"--listen"_s, address });
    QElapsedTimer waited;
    waited.start();
    while (!listens(quint16(m_url.port())))
        must(waited.elapsed() < endMs, "the hub does not listen");
}

HubProcess::~HubProcess()
{
    m_process.terminate();
    m_process.waitForFinished(endMs);
}

ConsoleRun::ConsoleRun(const QString& data, const QUrl& hub)
{
    m_arguments << u"--data"_s << data << u"--hub"_s << hub.toString() << u"--bench-json"_s
                << m_folder.filePath(u"points"_s) << u"--bench-name"_s << u"run"_s;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(QProcess::nullDevice());
}

ConsoleRun::~ConsoleRun()
{
    end();
}

void ConsoleRun::start(qint64 count)
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const auto us = std::chrono::duration_cast<std::chrono::microseconds>(now).count();
    QStringList arguments = m_arguments;
    if (count > 0)
        arguments << u"--bench-count"_s << QString::number(count);
    arguments << u"--bench-start-us"_s << QString::number(us);
    m_process.start(builtProgram(u"console/yagura"_s), arguments);
}

bool ConsoleRun::wait(const std::function<bool()>& isDone, int mostMs)
{
    QElapsedTimer waited;
    waited.start();
    QEventLoop loop;
    QTimer look;
    look.start(20);
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isDone() || hasEnded() || waited.elapsed() > mostMs)
            loop.quit();
    });
    loop.exec();
    return isDone();
}

double ConsoleRun::value(const QString& measure)
{
    QFile points(m_folder.filePath(u"points"_s));
    double found = -1;
    if (!points.open(QIODevice::ReadOnly))
        return found;
    for (QByteArray row = points.readLine(); row.endsWith('\n'); row = points.readLine()) {
        const QJsonObject point = QJsonDocument::fromJson(row).object();
        if (point.value(u"case"_s).toString() == u"run_"_s + measure)
            found = point.value(u"value"_s).toDouble();
    }
    return found;
}

/// proc(5): fields 14 and 15 of stat, behind the name in brackets.
double ConsoleRun::processorSeconds() const
{
    QFile stat(u"/proc/%1/stat"_s.arg(m_process.processId()));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = stat.readAll();
    const QList<QByteArray> fields = all.sliced(all.lastIndexOf(')') + 2).split(' ');
    return (fields.value(11).toDouble() + fields.value(12).toDouble())
        / double(sysconf(_SC_CLK_TCK));
}

double ConsoleRun::residentMiB() const
{
    QFile rollup(u"/proc/%1/smaps_rollup"_s.arg(m_process.processId()));
    if (!rollup.open(QIODevice::ReadOnly))
        return 0;
    for (QByteArray row = rollup.readLine(); !row.isEmpty(); row = rollup.readLine()) {
        if (row.startsWith("Pss:"))
            return row.sliced(4).trimmed().chopped(3).toDouble() / 1024;
    }
    return 0;
}

void ConsoleRun::end()
{
    if (hasEnded())
        return;
    m_process.terminate();
    m_process.waitForFinished(endMs);
}

} // namespace yagura::bench
