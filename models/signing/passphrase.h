#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace yagura {

/// A passphrase or PIN in locked memory, wiped when the last copy goes. Full-width and half-width
/// forms of a character are the same: an input method must not decide whether a passphrase fits.
/// A cheap value.
class Passphrase {
public:
    Passphrase() = default;
    /// Takes the words over and overwrites `text` in place, also where a widget still shares it.
    /// Copies that Qt made before (trust.md 2.8) are out of reach.
    static Passphrase take(QString& text);
    /// For callers whose text is somebody else's to overwrite.
    static Passphrase copyOf(const QString& text);

    bool isEmpty() const { return !m_bytes; }
    qsizetype characters() const;
    QByteArrayView utf8() const;

private:
    struct Bytes;
    std::shared_ptr<const Bytes> m_bytes;
};

} // namespace yagura
