#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QLineEdit;
class QListWidget;

namespace yagura {

class CommonPicture;
class PlainLabel;

/// Picks incidents of the picture that a report is linked with, by words of their title or number.
/// GUI thread.
class LinkPicker : public QWidget {
    Q_OBJECT
public:
    static constexpr int most = 8; ///< the ledger takes no more

    explicit LinkPicker(const CommonPicture& picture, QWidget* parent = nullptr);

    /// `own` is the report itself and never offered.
    void begin(const QString& own, const QStringList& linked);
    QStringList links() const { return m_links; } ///< sorted object ids

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refill();
    std::vector<int> newestIncidents() const;
    void takeChecks();

    const CommonPicture& m_picture;
    QString m_own;
    QStringList m_links;
    PlainLabel* m_label;
    QLineEdit* m_text;
    QListWidget* m_list;
};

} // namespace yagura
