#pragma once

#include <QByteArray>
#include <QString>

#include <ostream>

// GoogleTest prints a QString as bytes until it finds these (found by the arguments' namespace: the
// global one).
inline void PrintTo(const QString& text, std::ostream* out)
{
    *out << '"' << text.toStdString() << '"';
}

inline void PrintTo(const QByteArray& bytes, std::ostream* out)
{
    *out << '"' << bytes.toStdString() << '"';
}
