#include "jsonschema.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace yagura::testing {

namespace {

const QStringList keywords{ u"$schema"_s, u"$id"_s, u"$ref"_s, u"$defs"_s, u"$comment"_s,
    u"title"_s, u"description"_s, u"examples"_s, u"default"_s, u"format"_s, u"type"_s, u"const"_s,
    u"enum"_s, u"pattern"_s, u"minLength"_s, u"maxLength"_s, u"minimum"_s, u"maximum"_s,
    u"minItems"_s, u"maxItems"_s, u"uniqueItems"_s, u"items"_s, u"required"_s, u"properties"_s,
    u"additionalProperties"_s, u"minProperties"_s, u"oneOf"_s, u"anyOf"_s, u"allOf"_s };

bool hasType(const QJsonValue& value, const QString& type)
{
    if (type == u"object"_s)
        return value.isObject();
    if (type == u"array"_s)
        return value.isArray();
    if (type == u"string"_s)
        return value.isString();
    if (type == u"boolean"_s)
        return value.isBool();
    if (type == u"integer"_s)
        return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    return type == u"number"_s && value.isDouble();
}

bool hasOneType(const QJsonValue& value, const QJsonValue& types)
{
    if (types.isString())
        return hasType(value, types.toString());
    const QJsonArray list = types.toArray();
    return std::any_of(list.begin(), list.end(),
        [&](const QJsonValue& type) { return hasType(value, type.toString()); });
}

/// The rules for one value: not an array or object, or the part of it that is no nesting.
void checkScalar(
    const QJsonValue& value, const QJsonObject& rules, const QString& at, QStringList& faults)
{
    if (rules.contains(u"type"_s) && !hasOneType(value, rules[u"type"]))
        faults.append(at + u": is of another type"_s);
    if (rules.contains(u"const"_s) && value != rules[u"const"])
        faults.append(at + u": is not the one value allowed"_s);
    if (rules.contains(u"enum"_s) && !rules[u"enum"].toArray().contains(value))
        faults.append(at + u": is none of the values allowed"_s);
    const QString text = value.toString();
    if (value.isString() && rules.contains(u"pattern"_s)
        && !text.contains(QRegularExpression(rules[u"pattern"].toString())))
        faults.append(at + u": does not fit the pattern"_s);
    if (value.isString()
        && (text.size() < rules[u"minLength"].toInt(0)
            || text.size() > rules[u"maxLength"].toInt(INT_MAX)))
        faults.append(at + u": is too short or too long"_s);
    if (value.isDouble()
        && (value.toDouble() < rules[u"minimum"].toDouble(-1e18)
            || value.toDouble() > rules[u"maximum"].toDouble(1e18)))
        faults.append(at + u": is out of range"_s);
}

} // namespace

JsonSchema::JsonSchema(QJsonObject schema)
    : m_schema(std::move(schema))
{
}

QStringList JsonSchema::faults(const QJsonValue& value) const
{
    QStringList found;
    check(value, m_schema, {}, found);
    return found;
}

QStringList JsonSchema::ownFaults() const
{
    QStringList found;
    inspect(m_schema, {}, found);
    return found;
}

void JsonSchema::check(
    const QJsonValue& value, const QJsonObject& rules, const QString& at, QStringList& faults) const
{
    if (rules.contains(u"$ref"_s))
        check(value, resolve(rules[u"$ref"].toString()), at, faults);
    checkScalar(value, rules, at, faults);
    if (value.isObject())
        checkObject(value.toObject(), rules, at, faults);
    if (value.isArray())
        checkArray(value.toArray(), rules, at, faults);
    const QJsonArray all = rules[u"allOf"].toArray();
    for (const QJsonValue& each : all)
        check(value, each.toObject(), at, faults);
    for (const QString& choice : { u"oneOf"_s, u"anyOf"_s }) {
        int fits = 0;
        const QJsonArray options = rules[choice].toArray();
        for (const QJsonValue& option : options) {
            QStringList own;
            check(value, option.toObject(), at, own);
            fits += own.isEmpty() ? 1 : 0;
        }
        if (!options.isEmpty() && (fits == 0 || (choice == u"oneOf"_s && fits > 1)))
            faults.append(at + u": fits %1 of the choices"_s.arg(fits));
    }
}

void JsonSchema::checkObject(const QJsonObject& object, const QJsonObject& rules, const QString& at,
    QStringList& faults) const
{
    const QJsonArray required = rules[u"required"].toArray();
    for (const QJsonValue& name : required) {
        if (!object.contains(name.toString()))
            faults.append(at + u'/' + name.toString() + u": is missing"_s);
    }
    if (object.size() < rules[u"minProperties"].toInt(0))
        faults.append(at + u": has too few names"_s);
    const QJsonObject properties = rules[u"properties"].toObject();
    const QJsonValue others = rules[u"additionalProperties"];
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString place = at + u'/' + member.key();
        if (properties.contains(member.key()))
            check(member.value(), properties[member.key()].toObject(), place, faults);
        else if (others.isBool() && !others.toBool())
            faults.append(place + u": is not known"_s);
        else if (others.isObject())
            check(member.value(), others.toObject(), place, faults);
    }
}

void JsonSchema::checkArray(
    const QJsonArray& array, const QJsonObject& rules, const QString& at, QStringList& faults) const
{
    if (array.size() < rules[u"minItems"].toInt(0)
        || array.size() > rules[u"maxItems"].toInt(INT_MAX))
        faults.append(at + u": has too few or too many entries"_s);
    for (qsizetype i = 0; i < array.size() && rules[u"uniqueItems"].toBool(); ++i) {
        const auto end = array.begin() + i;
        if (std::find(array.begin(), end, array[i]) != end)
            faults.append(at + u": has an entry twice"_s);
    }
    for (qsizetype i = 0; i < array.size() && rules[u"items"].isObject(); ++i)
        check(array[i], rules[u"items"].toObject(), u"%1/%2"_s.arg(at).arg(i), faults);
}

void JsonSchema::inspect(const QJsonObject& rules, const QString& at, QStringList& faults) const
{
    for (auto rule = rules.begin(); rule != rules.end(); ++rule) {
        if (!keywords.contains(rule.key()))
            faults.append(at + u'/' + rule.key() + u": is no keyword that we check"_s);
    }
    if (rules.contains(u"$ref"_s) && resolve(rules[u"$ref"].toString()).isEmpty())
        faults.append(at + u": refers to nothing"_s);
    if (rules.contains(u"pattern"_s) && !QRegularExpression(rules[u"pattern"].toString()).isValid())
        faults.append(at + u": has a broken pattern"_s);
    const QJsonObject properties = rules[u"properties"].toObject();
    const QJsonArray required = rules[u"required"].toArray();
    for (const QJsonValue& name : required) {
        if (!properties.contains(name.toString()))
            faults.append(at + u": requires the unknown "_s + name.toString());
    }
    for (const QString& group : { u"properties"_s, u"$defs"_s }) {
        const QJsonObject members = rules[group].toObject();
        for (auto member = members.begin(); member != members.end(); ++member)
            inspect(member.value().toObject(), at + u'/' + member.key(), faults);
    }
    if (rules.contains(u"items"_s))
        inspect(rules[u"items"].toObject(), at + u"/items"_s, faults);
}

QJsonObject JsonSchema::resolve(const QString& reference) const
{
    if (!reference.startsWith(u"#/"_s))
        return {};
    QJsonValue found = m_schema;
    for (const QString& step : reference.mid(2).split(u'/'))
        found = found[step];
    return found.toObject();
}

} // namespace yagura::testing
