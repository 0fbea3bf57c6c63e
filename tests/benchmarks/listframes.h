#pragma once

#include "benchmarks/benchreport.h"
#include "picture/commonpicture.h"

#include <QSize>

#include <functional>

namespace yagura::bench {

/// What a person at the list waits for: frames of the real list view over a picture, drawn in
/// memory, while it is scrolled and fed, and beside it the same of Qt's own table.
class ListFrames {
public:
    /// Makes so many further items, each new.
    using MakeItems = std::function<std::vector<Item>(qint64 count)>;

    ListFrames(CommonPicture& picture, MakeItems more)
        : m_picture(picture)
        , m_more(std::move(more))
    {
    }
    /// `size` names the rows: `thousands`, `million`.
    void measure(BenchReport& report, const QString& size);
    static void tell(BenchReport& report);

private:
    void measureScreen(BenchReport& report, const QString& name, QSize screen);

    CommonPicture& m_picture;
    MakeItems m_more;
};

} // namespace yagura::bench
