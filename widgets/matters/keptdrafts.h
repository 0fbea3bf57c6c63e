#pragma once

#include <QJsonObject>
#include <QString>

namespace yagura {

/// What was written in a form and not yet signed, one file for each kind of matter in the console's
/// data folder, for its owner alone: a crash or a closed window loses nothing. GUI thread.
class KeptDrafts {
public:
    explicit KeptDrafts(QString folder = {})
        : m_folder(std::move(folder))
    {
    } ///< empty: nothing is kept

    bool keep(const QString& kind, const QJsonObject& written) const;
    QJsonObject find(const QString& kind) const; ///< empty: nothing is kept
    void drop(const QString& kind) const;
    QString newest() const; ///< the kind that was written last; empty: none

private:
    QString pathOf(const QString& kind) const;
    QString m_folder;
};

} // namespace yagura
