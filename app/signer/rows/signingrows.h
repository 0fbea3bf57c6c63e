#pragma once

#include "signer/signingcontent.h"

#include <QString>

#include <vector>

namespace yagura {

/// A line of the confirmation: what it is called, and what the bytes say.
struct SigningRow {
    QString name;
    QString text;
    QString objectName = {}; ///< for tests and assistive technology
};

/// What is signed as rows of names and texts, made from its content alone, in the language of the
/// screen. Every field of the statement and of its papers stands in a row, or was compared with
/// one that does. Empty fields have none.
class SigningRows {
public:
    static std::vector<SigningRow> of(const SigningContent& content);

private:
    explicit SigningRows(const SigningContent& content)
        : m_content(content)
    {
    }

    void add(const QString& name, const QString& text, const QString& objectName = {});
    void addProof();

    void addMatter();
    void addBefore();
    void addMeasure();
    void addTargets();
    void addSheet();
    void addTexts(Language language);
    void addPlace();
    void addEvidence();

    void addMark();
    void addStep(const StepNeed& need);
    void addFacts();
    void addReason();
    void addRecord();
    QString fieldName(const QString& field) const;

    void addReport();
    void addReportFacts(const ReportStep& step);

    void addStatement();

    const SigningContent& m_content;
    std::vector<SigningRow> m_rows;
};

/// How single values are written out.
namespace SigningText {

QString when(qint64 seconds); ///< `2026-09-23 (水) 14:05:12 JST (2026-09-23T05:05:12Z)`; 0: empty
QString digits(const QString& hex); ///< in groups, so that a line can break: `0123456789abcdef …`
QString digits(const Digest& digest); ///< empty for none
QString methods(const PolicyPack& pack, const QStringList& words);
QString concerns(const PolicyPack& pack, const QStringList& words);

} // namespace SigningText
} // namespace yagura
