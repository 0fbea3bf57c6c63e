#pragma once

#include "signer/rows/signingrows.h"

#include <QScrollArea>
#include <QString>

class QGridLayout;

namespace yagura {

/// What is signed, drawn from its content alone, in the language of the screen: scrolled with the
/// arrow keys. GUI thread.
class SigningSheet : public QScrollArea {
    Q_OBJECT
public:
    explicit SigningSheet(const SigningContent& content, QWidget* parent = nullptr);

    /// The act with its object, as the button says it: 「第2026-0147号に署名する」.
    static QString actOf(const SigningContent& content);

private:
    void addRow(const SigningRow& row);

    QGridLayout* m_rows;
};

} // namespace yagura
