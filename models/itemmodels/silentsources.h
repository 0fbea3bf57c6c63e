#pragma once

#include <QObject>
#include <QSet>
#include <QString>

namespace yagura {

class FeedBoard;
class InterruptionLog;
class PictureClock;

/// Which sources were silent at the instant that is shown, as it was known then: nothing came for
/// longer than their rhythm allows, so what they said last may not hold any more. GUI thread.
class SilentSources : public QObject {
    Q_OBJECT
public:
    /// Without a `log` nothing is known of the past: no source was silent then. All outlive it.
    SilentSources(const FeedBoard& feeds, const PictureClock& clock, const InterruptionLog* log,
        QObject* parent = nullptr);

    bool isEmpty() const { return m_sources.isEmpty(); }
    bool contains(const QString& source) const { return m_sources.contains(source); }

signals:
    void changed();

private:
    QSet<QString> now() const;
    QSet<QString> past() const;
    void follow();

    const FeedBoard& m_feeds;
    const PictureClock& m_clock;
    const InterruptionLog* m_log;
    QSet<QString> m_sources;
};

} // namespace yagura
