#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace yagura::testing {

/// As much of JSON Schema 2020-12 as our schemas use. A keyword that it does not know is a fault,
/// so that no rule is passed over in silence.
class JsonSchema {
public:
    explicit JsonSchema(QJsonObject schema);

    /// Every place where `value` breaks a rule, as `/events/3/at_s: …`. Empty: it is valid.
    QStringList faults(const QJsonValue& value) const;
    /// What is wrong with the schema itself: unknown keywords, references and required names that
    /// lead nowhere.
    QStringList ownFaults() const;

private:
    void check(const QJsonValue& value, const QJsonObject& rules, const QString& at,
        QStringList& faults) const;
    void checkObject(const QJsonObject& object, const QJsonObject& rules, const QString& at,
        QStringList& faults) const;
    void checkArray(const QJsonArray& array, const QJsonObject& rules, const QString& at,
        QStringList& faults) const;
    void inspect(const QJsonObject& rules, const QString& at, QStringList& faults) const;
    QJsonObject resolve(const QString& reference) const;

    QJsonObject m_schema;
};

} // namespace yagura::testing
