#pragma once

#include "itemmodels/savedview.h"

#include <QObject>

#include <vector>

namespace yagura {

/// The views of one console, one file each in its data folder. What cannot be read is left out and
/// left alone. GUI thread.
class SavedViews : public QObject {
    Q_OBJECT
public:
    explicit SavedViews(QString folder, QObject* parent = nullptr);

    const std::vector<SavedView>& all() const { return m_views; } ///< by name
    const SavedView* find(const QString& name) const;
    /// One of the same name is replaced. Errors: `E-VIEW-WRITE`.
    Result<void> save(const SavedView& view);
    Result<void> remove(const QString& name);
    /// One that had the new name already is replaced. Errors: `E-VIEW-WRITE`.
    Result<void> rename(const QString& from, const QString& to);
    /// A file that somebody else saved joins ours. Errors: those of SavedView::fromJson(),
    /// `E-VIEW-READ`, `E-VIEW-WRITE`.
    Result<SavedView> take(const QString& file);
    /// Writes one for others. Errors: `E-VIEW-WRITE`.
    static Result<void> give(const SavedView& view, const QString& file);

signals:
    void changed();

private:
    void read();
    QString fileOf(const QString& name) const; ///< of a hash: a name may hold anything

    QString m_folder;
    std::vector<SavedView> m_views;
};

} // namespace yagura
