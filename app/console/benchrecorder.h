#pragma once

#include "base/clock.h"
#include "picture/incidentintake.h"

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QWidget>

#include <vector>

namespace yagura {

/// Measuring points (`--bench-json`): "stored" is stamped after COMMIT returned, "shown" at the end
/// of the paint that first contained the row. Publishers that stamp their events (extension
/// `sentus`) get latencies as well. Prints the JSON lines of the bench kit's reference console. GUI
/// thread.
class BenchRecorder : public QObject {
    Q_OBJECT
public:
    BenchRecorder(const QString& file, QString name, qint64 count, qint64 startUs,
        const Clock& clock, QObject* parent = nullptr);
    bool isOpen() const { return m_out.isOpen(); }

    void committed(const IntakeBatch& batch);
    /// At the end of a paint of the window that shows the rows; `rows`: that there are.
    void painted(int rows = 0);
    void finish(); ///< writes what was measured, once

signals:
    void complete(); ///< `count` events were shown

private:
    void line(const QString& measure, const char* unit, double value);
    void noteFirst(bool& known, const QString& measure, qint64 now);
    qint64 nowUs() const;

    QFile m_out;
    QString m_name;
    qint64 m_count = 0;
    qint64 m_startUs = 0;
    const Clock& m_clock;
    qint64 m_stored = 0;
    qint64 m_shown = 0;
    qint64 m_firstUs = 0;
    qint64 m_storedUs = 0;
    qint64 m_shownUs = 0;
    bool m_anyPaint = false;
    bool m_anyRows = false;
    bool m_anyShown = false;
    bool m_finished = false;
    std::vector<qint64> m_waiting; ///< send times of what is stored and not yet painted
    qint64 m_unpainted = 0;
    std::vector<double> m_toStored; ///< ms
    std::vector<double> m_toScreen; ///< ms
};

} // namespace yagura
