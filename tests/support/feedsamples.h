#pragma once

#include "domain/cloudevent.h"

#include <QFile>
#include <QString>
#include <gtest/gtest.h>

namespace yagura::testing {

/// A file under tests/data/feeds.
inline QByteArray feedSample(const QString& name)
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/data/feeds/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

inline CloudEvent eventOf(
    QStringView type, const QByteArray& data, const QString& id = QStringLiteral("e-1"))
{
    CloudEvent event;
    event.id = id;
    event.source = QStringLiteral("urn:test:source");
    event.type = type.toString();
    event.data = data;
    return event;
}

} // namespace yagura::testing
