#include "itemmodels/elsewherecount.h"

#include <algorithm>

namespace yagura {

ElsewhereCount::ElsewhereCount(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ElsewhereCount::~ElsewhereCount()
{
    drop();
}

void ElsewhereCount::drop()
{
    if (m_stop)
        *m_stop = true;
    m_stop.reset();
}

void ElsewhereCount::ask(const PictureRows& rows, ListSieve sieve)
{
    drop();
    sieve.show = ListSieve::Show::All;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_pool.start([this, rows, sieve, stop = m_stop] {
        const std::vector<char> accepted = sieve.accepted(rows, *stop);
        const auto count = std::count(accepted.begin(), accepted.end(), true);
        QMetaObject::invokeMethod(
            this,
            [this, stop, count] {
                if (stop == m_stop)
                    emit counted(static_cast<int>(count));
            },
            Qt::QueuedConnection);
    });
}

} // namespace yagura
