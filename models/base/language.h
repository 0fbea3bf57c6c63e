#pragma once

#include <QMetaType>
#include <QString>

namespace yagura {

enum class Language { Japanese, English };

/// Words that data brings (sectors, laws, offices): both languages, always together.
struct BilingualText {
    QString ja;
    QString en;

    const QString& in(Language language) const { return language == Language::Japanese ? ja : en; }
    bool isComplete() const { return !ja.isEmpty() && !en.isEmpty(); }
    friend bool operator==(const BilingualText&, const BilingualText&) = default;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::BilingualText)
