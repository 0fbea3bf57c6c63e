#include "common/reasontables.h"

#include <QtGlobal>

#include <array>

namespace yagura::Words {

namespace {

constexpr std::array reasons{
    Reason{ u"E-EXP-MARKING",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "Rows of the list are marked above what the receiver may see; narrow the list, or "
            "choose another ceiling.") },
    Reason{ u"E-EXP-WRITE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The list could not be written; choose another folder, or make room on the disk.") },
    Reason{ u"E-EXP-STOPPED",
        QT_TRANSLATE_NOOP("yagura::Reasons", "The writing was stopped; no file was written.") },
    Reason{ u"E-SEARCH-NONE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The index of searches is not there yet; the lists are searched by what they show.") },
    Reason{ u"E-SEARCH-OLD",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The search was given up, because another one was begun; nothing needs to be done.") },
    Reason{ u"E-VIEW-DIGEST",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The view was changed after it was saved; ask its owner for the file again.") },
    Reason{ u"E-VIEW-FORM",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The file holds no view, or one of a newer version; choose another file.") },
    Reason{ u"E-VIEW-READ",
        QT_TRANSLATE_NOOP(
            "yagura::Reasons", "The file of the view cannot be read; choose another file.") },
    Reason{ u"E-VIEW-WRITE",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "The view could not be written; choose another folder, or make room on the disk.") },
    Reason{ u"E-WATCH-FORM",
        QT_TRANSLATE_NOOP("yagura::Reasons",
            "That names no place or sector that can be watched; choose another one.") },
};

} // namespace

std::span<const Reason> searchReasons()
{
    return reasons;
}

} // namespace yagura::Words
