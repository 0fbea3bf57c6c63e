#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace yagura {

/// What a file chooser shows at first.
struct SaveFileWish {
    QString title; ///< translated
    QString suggestedName; ///< made of ids and times only, never of received text
    QString suffix; ///< `pdf`, without its dot
};

/// What a chooser for a file that is there shows at first.
struct OpenFileWish {
    QString title; ///< translated
    QString suffix; ///< `json`, without its dot; other files can be chosen too
};

/// What a folder chooser shows at first.
struct FolderWish {
    QString title; ///< translated
};

/// The seam for everything that asks in a window of its own, so that tests answer instead of a
/// person. Owned by the program; handed to the places that need it. GUI thread. Never blocks: the
/// answer comes by a call.
class Dialogs {
public:
    using PathChosen
        = std::function<void(const QString& path)>; ///< not called when the person cancels

    virtual ~Dialogs() = default;
    /// `chosen` is never called after `parent` is gone.
    virtual void chooseSaveFile(QWidget* parent, const SaveFileWish& wish, PathChosen chosen) = 0;
    virtual void chooseOpenFile(QWidget* parent, const OpenFileWish& wish, PathChosen chosen) = 0;
    /// A folder that is there already, to make something in.
    virtual void chooseFolder(QWidget* parent, const FolderWish& wish, PathChosen chosen) = 0;
};

/// Asks with Qt's own windows, opened and not waited for.
class WindowDialogs : public Dialogs {
public:
    void chooseSaveFile(QWidget* parent, const SaveFileWish& wish, PathChosen chosen) override;
    void chooseOpenFile(QWidget* parent, const OpenFileWish& wish, PathChosen chosen) override;
    void chooseFolder(QWidget* parent, const FolderWish& wish, PathChosen chosen) override;
};

} // namespace yagura
