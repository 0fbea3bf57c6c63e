#pragma once

#include "common/dialogs.h"

namespace yagura::testing {

/// Answers at once with a path, as a person would; empty: cancels.
struct FakeDialogs : Dialogs {
    QString answer;
    QString suggested;
    int asked = 0;

    void chooseSaveFile(QWidget*, const SaveFileWish& wish, PathChosen chosen) override
    {
        suggested = wish.suggestedName;
        reply(chosen);
    }
    void chooseOpenFile(QWidget*, const OpenFileWish&, PathChosen chosen) override
    {
        reply(chosen);
    }
    void chooseFolder(QWidget*, const FolderWish&, PathChosen chosen) override { reply(chosen); }

private:
    void reply(const PathChosen& chosen)
    {
        ++asked;
        if (!answer.isEmpty())
            chosen(answer);
    }
};

} // namespace yagura::testing
