#include "corpus.h"
#include "mutator.h"

#include "base/canonicaljson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>

#include <gtest/gtest.h>

#include <iostream>

namespace yagura::fuzz {
namespace {
using namespace Qt::StringLiterals;

QByteArray hexed(const QString& text)
{
    QByteArray hex;
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode() | 0x10000, 16).mid(1);
    return hex;
}

/// The value in words that need no escapes, as strictjson.py writes it.
QByteArray reading(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? "T" : "F";
    case QJsonValue::Double:
        return '#' + QByteArray::number(value.toInteger());
    case QJsonValue::String:
        return '"' + hexed(value.toString());
    case QJsonValue::Array: {
        QByteArray all = "[";
        for (const QJsonValue& each : value.toArray())
            all += reading(each) + ',';
        return all + ']';
    }
    case QJsonValue::Object: {
        QByteArray all = "{";
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            all += hexed(it.key()) + ':' + reading(it.value()) + ',';
        return all + '}';
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return "N";
    }
    return {};
}

QByteArray lineFor(const QByteArray& bytes)
{
    const auto object = CanonicalJson::read(bytes, CanonicalJson::documentLimits);
    return bytes.toBase64() + ' ' + (object ? reading(*object) : "-") + '\n';
}

struct Verdict {
    int status = -1;
    QList<QByteArray> lines; ///< the last one counts
};

/// What another parser, in another language, says about our readings.
Verdict askPython(const QByteArray& lines)
{
    QProcess python;
    python.start(u"python3"_s, { QStringLiteral(SOURCE_DIR "/tests/fuzz/strictjson.py") });
    python.write(lines);
    python.closeWriteChannel();
    if (!python.waitForFinished(100'000))
        return {};
    return { python.exitCode(), python.readAllStandardOutput().trimmed().split('\n') };
}

class Differential : public ::testing::Test {
protected:
    Differential()
        : m_mutator(allJson(), 1)
    {
    }

    QByteArray generate(int inputs)
    {
        QByteArray lines;
        for (int k = 0; k < inputs; ++k) {
            const QByteArray bytes = m_mutator.next();
            if (CanonicalJson::read(bytes, CanonicalJson::documentLimits))
                m_mutator.keep(bytes);
            lines += lineFor(bytes);
        }
        return lines;
    }

    /// Nothing that we accept is read differently, and a good part was accepted.
    void agree(int inputs)
    {
        const Verdict verdict = askPython(generate(inputs));
        ASSERT_EQ(verdict.status, 0) << verdict.lines.join('\n').left(4000).constData();
        const auto counts = verdict.lines.constLast().split(' ');
        ASSERT_EQ(counts.size(), 3);
        EXPECT_EQ(counts[0].toInt(), inputs);
        EXPECT_GT(counts[1].toInt(), inputs / 100) << "hardly anything was compared";
        EXPECT_EQ(counts[2].toInt(), 0) << "we refuse what the other reader takes";
        std::cout << inputs << " inputs, " << counts[1].constData() << " accepted by both\n";
    }

private:
    static std::vector<QByteArray> allJson()
    {
        auto all = corpusOf(u"canonicaljson"_s);
        for (const QString& target : { u"statement"_s, u"sheet"_s }) {
            for (const QByteArray& bytes : corpusOf(target))
                all.push_back(bytes);
        }
        return all;
    }

    Mutator m_mutator;
};

TEST_F(Differential, AnotherParserReadsWhatWeAcceptAsWeDo)
{
    for (int part = 0; part < DIFFERENTIAL_PARTS && !HasFailure(); ++part)
        agree(20'000);
}

TEST_F(Differential, FindsAReadingThatIsNotTheBytes)
{
    // The control: what Qt would make of a key that stands twice, and another value.
    const QByteArray good = lineFor(R"({"a":1})");
    EXPECT_EQ(askPython(good).status, 0);
    const QByteArray twice = QByteArray(R"({"a":1,"a":2})").toBase64() + " {0061:#2,}\n";
    EXPECT_EQ(askPython(good + twice).status, 1);
    const QByteArray other = QByteArray(R"({"a":1})").toBase64() + " {0061:#2,}\n";
    EXPECT_EQ(askPython(other).status, 1);
}

} // namespace
} // namespace yagura::fuzz
