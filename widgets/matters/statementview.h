#pragma once

#include "domain/ledgerentry.h"

#include <QPlainTextEdit>
#include <QVariant>

class QModelIndex;

namespace yagura {

class MatterBook;

/// One statement as it stands: what it says in a sentence, why it does not count, the payload set
/// out in lines, the exact payload, and the leaf with its envelope, all as plain text. GUI thread.
class StatementView : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit StatementView(const MatterBook& book, QWidget* parent = nullptr);

    void showStatement(const QModelIndex& statement); ///< of StatementListModel; invalid: none

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QString entryText() const;
    QString refusalText() const;

    const MatterBook& m_book;
    QVariant m_entry;
    QVariant m_refusal;
};

} // namespace yagura
