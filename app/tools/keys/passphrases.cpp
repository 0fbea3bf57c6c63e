#include "tools/keys/passphrases.h"

#include <QFile>

#include <cstdio>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qsizetype longestLine = 1024;
constexpr char cancelKey = '\x03'; // Ctrl+C

Error locked(const QString& detail)
{
    return { Error::Code::Refused, detail, u"E-KEY-LOCKED"_s };
}

/// The person's terminal, even where input and output are somewhere else. While it lives, nothing
/// typed is shown, and Ctrl+C is a character: a signal would leave the terminal mute.
class MuteTerminal {
public:
    MuteTerminal()
        : m_terminal(::open("/dev/tty", O_RDWR | O_CLOEXEC))
    {
        if (m_terminal < 0 || ::tcgetattr(m_terminal, &m_before) != 0)
            return;
        termios mute = m_before;
        mute.c_lflag &= ~tcflag_t(ECHO | ISIG);
        mute.c_cc[VEOL] = cc_t(cancelKey); // ends the line as Enter does
        m_isMute = ::tcsetattr(m_terminal, TCSAFLUSH, &mute) == 0;
    }
    ~MuteTerminal()
    {
        if (m_isMute)
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
        if (m_terminal >= 0)
            ::close(m_terminal);
    }
    MuteTerminal(const MuteTerminal&) = delete;
    MuteTerminal& operator=(const MuteTerminal&) = delete;

    bool isMute() const { return m_isMute; }
    void show(const QString& text) const
    {
        const QByteArray bytes = text.toUtf8();
        [[maybe_unused]] const auto written
            = ::write(m_terminal, bytes.constData(), size_t(bytes.size()));
    }
    QByteArray readLine() const
    {
        QByteArray line;
        char c = 0;
        while (line.size() < longestLine && c != cancelKey && ::read(m_terminal, &c, 1) == 1
            && c != '\n')
            line.append(c);
        return line;
    }

private:
    int m_terminal = -1;
    termios m_before = {};
    bool m_isMute = false;
};

} // namespace

Passphrases::Passphrases(const QString& source)
    : m_source(source)
{
}

Result<Passphrase> Passphrases::ask(const QString& prompt)
{
    if (!m_source.isEmpty())
        return nextLine();
    const MuteTerminal terminal;
    if (!terminal.isMute())
        return locked(u"there is no terminal to ask at"_s);
    terminal.show(prompt + u' ');
    QByteArray line = terminal.readLine();
    terminal.show(u"\n"_s);
    if (line.isEmpty() || line.contains(cancelKey))
        return Error{ Error::Code::Refused, {}, u"E-KEY-CANCEL"_s };
    QString text = QString::fromUtf8(line);
    line.fill('\0');
    return Passphrase::take(text);
}

Result<Passphrase> Passphrases::nextLine()
{
    if (!m_lines) {
        bool isNumber = false;
        const int descriptor = m_source.toInt(&isNumber);
        QFile file(m_source);
        const bool opened = isNumber ? file.open(descriptor, QIODevice::ReadOnly)
                                     : file.open(QIODevice::ReadOnly);
        if (!opened)
            return locked(u"'%1': %2"_s.arg(m_source, file.errorString()));
        QByteArray bytes = file.read(16 * longestLine);
        m_lines = QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts);
        bytes.fill('\0');
    }
    if (m_lines->isEmpty())
        return locked(u"'%1' has no further line"_s.arg(m_source));
    QString line = m_lines->takeFirst();
    return Passphrase::take(line);
}

} // namespace yagura
