#pragma once

#include "picture/commonpicture.h"
#include "threat/threatbook.h"

#include <QString>

namespace yagura {

/// What the objects of a statement are called: by the book, or by the picture, which has incidents,
/// indicators and vulnerabilities. Refers to both. GUI thread.
class ThreatNames {
public:
    ThreatNames(const ThreatBook& book, const CommonPicture& picture)
        : m_book(book)
        , m_picture(picture)
    {
    }

    QString name(const QString& id) const; ///< safe for the screen; says so where it is not stored
    ThreatKind kind(const QString& id) const; ///< by its id where it is not stored
    bool isStored(const QString& id) const;
    QString sentence(const ThreatRelation& relation) const;

private:
    const ThreatBook& m_book;
    const CommonPicture& m_picture;
};

} // namespace yagura
