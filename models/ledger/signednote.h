#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <vector>

namespace yagura {

/// A public key in a note: C2SP signed-note's verifier key, `name+hash+base64(type ‖ key)`.
struct NoteKey {
    enum class Kind : quint8 {
        Ed25519 = 0x01, ///< a log's
        Cosignature = 0x04, ///< a witness's, cosignature/v1
    };

    QString name; ///< `oversight.example/w1`: no white space, no `+`
    Kind kind = Kind::Ed25519;
    QByteArray publicKey; ///< raw 32 bytes

    static bool isName(QStringView name); ///< not empty, no white space, no `+`
    QByteArray hash() const; ///< first 4 bytes of SHA-256(name ‖ 0x0A ‖ type ‖ public key)
    QString toVkey() const;
    /// Error: `E-KEY-FORM` (not of this form, hash does not fit, other type, unusable point).
    static Result<NoteKey> fromVkey(const QString& vkey);

    friend bool operator==(const NoteKey&, const NoteKey&) = default;
};

/// A C2SP signed note: a text, an empty line, signature lines. Form only; lines by unknown keys are
/// kept as they are.
struct SignedNote {
    struct Line {
        QString name;
        QByteArray keyHash; ///< 4 bytes
        QByteArray signature; ///< the rest: 64 bytes for Ed25519, 72 for a cosignature

        friend bool operator==(const Line&, const Line&) = default;
    };

    QByteArray text; ///< ends with a newline
    std::vector<Line> lines;

    QByteArray toBytes() const;
    /// At most 16 KiB, 16 lines, UTF-8, no controls but newline (trust.md 2.5). Error:
    /// `E-CHK-FORM`.
    static Result<SignedNote> fromBytes(const QByteArray& bytes);
    /// The lines that claim to be by `key`; a note may hold several.
    std::vector<Line> linesOf(const NoteKey& key) const;
    /// Takes over the lines of `other` (same text) that are not here yet.
    void merge(const SignedNote& other);
};

} // namespace yagura
