#pragma once

#include "itemmodels/tableexport.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

#include <functional>

class QComboBox;
class QPushButton;

namespace yagura {

class Dialogs;
class PlainLabel;

/// Asks how a list or a table goes into a file, writes it behind the screen and says what became of
/// it. What is written is what was shown when it opened. GUI thread.
class ExportPanel : public QDialog {
    Q_OBJECT
public:
    ExportPanel(ListExport list, Dialogs& dialogs, QWidget* parent);
    ExportPanel(TableExport table, Dialogs& dialogs, QWidget* parent);
    ~ExportPanel() override; ///< stops what it writes: nobody could be told what became of it

protected:
    void changeEvent(QEvent* event) override;

private:
    /// What is written, whatever its rows are.
    struct Wish {
        qint64 rows = 0;
        QString filter;
        Instant asOf;
        QString fileName; ///< its beginning
        // On another thread, both of them.
        std::function<KeptBack(Tlp ceiling)> keptBack;
        std::function<Result<ListExport::Written>(
            const QString& path, ListExport::Format format, Tlp ceiling)>
            write;
        std::shared_ptr<ListExport::Course> course = {}; ///< null: what is written is short
    };
    ExportPanel(Wish wish, Dialogs& dialogs, QWidget* parent);

    ListExport::Format format() const;
    Tlp ceiling() const;
    void retranslate();
    void follow(); ///< counts what the ceiling keeps back
    void judge(); ///< it is counted
    QString whyNot(const KeptBack& kept) const;
    void say(const QString& sentences);
    void setWriting(bool writing);
    void choose();
    void write(const QString& path);
    void tellCourse();
    void stop();
    void tell();

    const Wish m_wish;
    Dialogs& m_dialogs;
    PlainLabel* m_what;
    PlainLabel* m_formatName;
    QComboBox* m_format;
    PlainLabel* m_ceilingName;
    QComboBox* m_ceiling;
    PlainLabel* m_outcome;
    QPushButton* m_write;
    QPushButton* m_stop;
    QTimer m_tick;
    QFutureWatcher<KeptBack> m_counted;
    QFutureWatcher<Result<ListExport::Written>> m_written;
};

} // namespace yagura
