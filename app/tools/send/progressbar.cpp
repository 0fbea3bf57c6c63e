#include "tools/send/progressbar.h"

#include <QString>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {
constexpr int width = 40;
} // namespace

ProgressBar::ProgressBar()
    : m_isTerminal(::isatty(STDERR_FILENO) == 1)
{
}

ProgressBar::~ProgressBar()
{
    if (m_isTerminal && m_shown >= 0)
        std::fputc('\n', stderr);
}

void ProgressBar::show(qint64 done, qint64 total)
{
    const int now = total == 0 ? 1000 : int(std::min<qint64>(1000, done * 1000 / total));
    if (!m_isTerminal || now == m_shown)
        return;
    m_shown = now;
    const int filled = width * now / 1000;
    QTextStream(stderr) << u"\r[%1%2] %3 / %4"_s
                               .arg(QString(filled, u'#'), QString(width - filled, u'.'))
                               .arg(done)
                               .arg(total)
                       ;
}

} // namespace yagura
