#include "signer/signingwindow.h"

#include "base/canonicaljson.h"
#include "common/uilanguage.h"
#include "fullstatements.h"
#include "support/qtprinters.h"

#include <QJsonDocument>
#include <QLabel>

#include <gtest/gtest.h>

#include <functional>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

/// Another text of the same form: the last character is the next one.
QString otherText(const QString& text)
{
    static const QHash<QString, QString> words{ { u"approve"_s, u"deny"_s },
        { u"duty_check"_s, u"quick"_s } };
    if (words.contains(text))
        return words.value(text);
    const QChar last = text.back();
    const bool isDigit = last >= u'0' && last <= u'9';
    const QChar next = isDigit ? QChar(last == u'0' ? u'1' : u'0')
        : last == u'f'         ? QChar(u'e')
                               : QChar(last.unicode() + 1);
    return text.chopped(1) + next;
}

/// Calls `look` with each way in which one value of `value` can be another one, and where it
/// stands.
void eachChange(const QJsonValue& value, const QString& where,
    const std::function<void(const QJsonValue&, const QString&)>& look)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString& key : object.keys()) {
            eachChange(
                object[key], where + u'/' + key, [&](const QJsonValue& other, const QString& at) {
                    QJsonObject changed = object;
                    changed[key] = other;
                    look(changed, at);
                });
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            eachChange(
                array[i], where + u"/%1"_s.arg(i), [&](const QJsonValue& other, const QString& at) {
                    QJsonArray changed = array;
                    changed[i] = other;
                    look(changed, at);
                });
        }
    } else if (value.isBool()) {
        look(!value.toBool(), where);
    } else if (value.isDouble()) {
        look(value.toInteger() + 1, where);
    } else {
        look(otherText(value.toString()), where);
    }
}

struct Drawn : FullStatements, ::testing::Test {
    ~Drawn() override { setUiLanguage(Language::English); }

    /// All that the window shows of the bytes, but for the words of their digest, which are others
    /// for every change.
    QString picture(const SigningContent& content) const
    {
        QStringList texts;
        const SigningWindow window(content, SigningWindow::Secret::Pin, time);
        for (const auto* label : window.findChildren<QLabel*>()) {
            if (!label->objectName().startsWith(u"words") && label->objectName() != u"signingAge")
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    Result<SigningContent> content(const SigningRequest& request) const
    {
        return SigningContent::read(request, key());
    }
    /// Every value of the statement is drawn, or was compared with a paper that is: a change of it
    /// shows, or is refused as another paper or key.
    void expectEveryFieldDrawn(const SigningRequest& request)
    {
        const auto good = content(request);
        ASSERT_TRUE(good) << good.error().detail.toStdString();
        const QString before = picture(*good);
        const auto object = QJsonDocument::fromJson(payloadOf(request.bytes)).object();
        eachChange(object, {}, [&](const QJsonValue& changed, const QString& where) {
            SigningRequest other = request;
            other.bytes
                = encoded(CanonicalJson::write(changed.toObject(), CanonicalJson::statementLimits)
                              .value_or(QByteArray()));
            const auto read = content(other);
            if (read) {
                EXPECT_NE(picture(*read), before) << where.toStdString();
            } else if (where != u"/v" && where != u"/type") {
                EXPECT_TRUE(
                    read.error().reason == u"E-SGN-PAPER" || read.error().reason == u"E-SGN-KEY")
                    << where.toStdString() << ' ' << read.error().reason.toStdString() << ' '
                    << read.error().detail.toStdString();
            }
        });
    }
    /// The same for a paper: `remake` makes a request around the changed bytes; absent where the
    /// bytes are no such paper any more.
    void expectEveryValueDrawn(const QByteArray& paper, const QStringList& compared,
        const std::function<std::optional<SigningRequest>(const QByteArray&)>& remake)
    {
        const auto same = remake(paper);
        ASSERT_TRUE(same);
        const auto good = content(*same);
        ASSERT_TRUE(good) << good.error().detail.toStdString();
        const QString before = picture(*good);
        eachChange(QJsonDocument::fromJson(paper).object(), {},
            [&](const QJsonValue& changed, const QString& where) {
                const auto request
                    = remake(CanonicalJson::write(changed.toObject(), CanonicalJson::documentLimits)
                                 .value_or(QByteArray()));
                const auto read = request ? content(*request) : Result<SigningContent>(Error{});
                const bool isCompared = compared.contains(where.sliced(1));
                EXPECT_EQ(read.has_value(), !isCompared) << where.toStdString();
                if (read) {
                    EXPECT_NE(picture(*read), before) << where.toStdString();
                }
            });
    }
};

} // namespace

TEST_F(Drawn, IsEveryFieldOfAMark)
{
    expectEveryFieldDrawn(fullMark());
    setUiLanguage(Language::Japanese);
    expectEveryFieldDrawn(fullMark());
}

TEST_F(Drawn, IsEveryFieldOfARequest)
{
    expectEveryFieldDrawn(fullOpen());
    setUiLanguage(Language::Japanese);
    expectEveryFieldDrawn(fullOpen());
}

TEST_F(Drawn, IsEveryFieldOfAReportsStep)
{
    expectEveryFieldDrawn(fullReport());
    setUiLanguage(Language::Japanese);
    expectEveryFieldDrawn(fullReport());
}

TEST_F(Drawn, IsEveryValueOfASheet)
{
    const MatterSheet sheet = fullSheet();
    const QByteArray targets = *sheet.targetBytes();
    expectEveryValueDrawn(*sheet.toBytes(),
        { u"v"_s, u"type"_s, u"matter_id"_s, u"action"_s, u"basis"_s, u"target_count"_s },
        [&](const QByteArray& bytes) -> std::optional<SigningRequest> {
            const auto changed = MatterSheet::fromBytes(bytes, targets);
            return changed ? std::optional(amendment(*changed)) : std::nullopt;
        });
}

TEST_F(Drawn, IsEveryValueOfATargetList)
{
    const MatterSheet sheet = fullSheet();
    const QByteArray bytes = *sheet.toBytes();
    expectEveryValueDrawn(*sheet.targetBytes(), { u"v"_s, u"type"_s, u"matter_id"_s, u"count"_s },
        [&](const QByteArray& targets) -> std::optional<SigningRequest> {
            const auto changed = MatterSheet::fromBytes(bytes, targets);
            return changed ? std::optional(amendment(*changed)) : std::nullopt;
        });
}

TEST_F(Drawn, IsEveryValueOfARecord)
{
    const SigningRequest request = fullMark();
    expectEveryValueDrawn(*fullRecord(number, u"approval"_s).toBytes(),
        { u"v"_s, u"type"_s, u"about"_s, u"step"_s },
        [&](const QByteArray& bytes) -> std::optional<SigningRequest> {
            const auto record = StepRecord::fromBytes(bytes);
            SigningRequest other = request;
            const Document paper{ randomBytes(32), bytes };
            other.papers.documents.push_back(paper);
            return changed(other, [&](Statement& statement) {
                MarkFacts& facts = std::get<Mark>(statement.body).facts;
                facts.recordCommit = paper.commit();
                facts.recordFields = record ? record->fieldNames() : QStringList();
            });
        });
}

TEST_F(Drawn, IsALongTextToItsEnd)
{
    SigningRequest request = fullReport();
    StepRecord record = fullRecord(u"x1-001"_s, u"duty_check"_s);
    record.fields.front().second = QStringList(15, QString(999, u'x')).join(u'\n') + u"\nthe end"_s;
    const Document paper{ randomBytes(32), *record.toBytes() };
    request.papers.documents = { paper };
    request = changed(request, [&](Statement& statement) {
        std::get<ReportStep>(statement.body).recordCommit = paper.commit();
    });
    const auto long_ = content(request);
    ASSERT_TRUE(long_);
    EXPECT_TRUE(picture(*long_).contains(u"\nthe end\n"_s));
}
