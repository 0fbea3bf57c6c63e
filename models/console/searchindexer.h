#pragma once

#include "base/result.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace yagura {

class Database;
class SearchDocuments;
class SearchTable;

/// Fills the index of searches from the mirror, behind everything else: it reads over a connection
/// of its own, writes a file of its own, and goes on after a restart where it stopped. Lives on a
/// thread of its own, which it makes yield to others.
class SearchIndexer : public QObject {
    Q_OBJECT
public:
    SearchIndexer(QString mirrorFile, QString indexFile);
    ~SearchIndexer() override;

    void begin(); ///< the mirror is open and of this version
    void wake(); ///< something was stored
    void setHeld(bool held); ///< while it is held, it takes one slice a second

signals:
    void ready(); ///< the index is there and can be asked
    void filled(qint64 indexedTo, qint64 storedTo); ///< after each slice
    void failed(const yagura::Error& error); ///< searches then look through the lists alone

private:
    Result<void> open();
    Result<void> openIndex();
    Result<void> takeUp(); ///< where it stopped, or from the beginning
    void step();
    Result<bool> takeSlice(); ///< false: nothing is left

    QString m_mirrorFile;
    QString m_indexFile;
    std::unique_ptr<Database> m_mirror;
    std::unique_ptr<Database> m_index;
    std::unique_ptr<SearchDocuments> m_documents;
    std::unique_ptr<SearchTable> m_table;
    qint64 m_indexedTo = 0;
    bool m_isAwake = false;
    bool m_isHeld = false;
    QTimer m_rest{ this }; ///< between two slices while it is held
};

} // namespace yagura
