#pragma once

#include "itemmodels/listexport.h"

#include <QDialog>
#include <QFutureWatcher>

class QComboBox;
class QPushButton;

namespace yagura {

class Dialogs;
class PlainLabel;

/// Asks how a list goes into a file, writes it behind the screen and says what became of it. What
/// is written is what was shown when it opened. GUI thread.
class ExportPanel : public QDialog {
    Q_OBJECT
public:
    ExportPanel(ListExport list, Dialogs& dialogs, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    ListExport::Format format() const;
    void retranslate();
    void follow();
    void choose();
    void write(const QString& path);
    void tell();

    ListExport m_list;
    Dialogs& m_dialogs;
    PlainLabel* m_what;
    PlainLabel* m_formatName;
    QComboBox* m_format;
    PlainLabel* m_ceilingName;
    QComboBox* m_ceiling;
    PlainLabel* m_outcome;
    QPushButton* m_write;
    QFutureWatcher<Result<ListExport::Written>> m_written;
};

} // namespace yagura
