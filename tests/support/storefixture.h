#pragma once

#include "store/database.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <memory>

namespace yagura::testing {

/// A database in a folder of its own that can be closed and opened again.
class StoreFile {
public:
    explicit StoreFile(Database::Schema schema)
        : m_schema(schema)
    {
        open();
    }

    QString path() const { return m_folder.filePath(QStringLiteral("store.db")); }
    Database& operator*() { return *m_database; }
    Database* operator->() { return m_database.get(); }
    void close() { m_database.reset(); }
    void open()
    {
        auto database = Database::open(path(), m_schema);
        EXPECT_TRUE(database) << (database ? "" : database.error().detail.toStdString());
        m_database = std::move(*database);
    }

private:
    QTemporaryDir m_folder;
    Database::Schema m_schema;
    std::unique_ptr<Database> m_database;
};

} // namespace yagura::testing
