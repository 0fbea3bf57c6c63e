#pragma once

#include "matters/matterdesk.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace yagura {

/// The reason of a mark: one of the policy pack's, and words of the signer's own. Refusing, sending
/// back and abstaining need one; signing takes none. GUI thread.
class ReasonForm : public QWidget {
    Q_OBJECT
public:
    explicit ReasonForm(QWidget* parent = nullptr);

    void offer(const std::vector<ReasonChoice>& choices); ///< keeps what is chosen and written
    void clear();
    MarkReason reason() const;
    bool fits(Verb verb) const; ///< what is chosen can be given for this mark

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::vector<ReasonChoice> m_choices;
    QComboBox* m_code;
    QLineEdit* m_text;
};

} // namespace yagura
