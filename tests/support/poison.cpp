#include "support/poison.h"

namespace yagura::testing {

namespace {

constexpr char json[] = "E-FEED-JSON";
constexpr char depth[] = "E-FEED-DEPTH";
constexpr char shape[] = "E-FEED-SHAPE";
constexpr char envelope[] = "E-FEED-ENVELOPE";
constexpr char hash[] = "E-FEED-HASH";
constexpr char format[] = "E-FEED-FORMAT";
constexpr char stix[] = "E-FEED-STIX";
constexpr char report[] = "E-FEED-REPORT";
constexpr char kev[] = "E-FEED-KEV";

QByteArray with(const QByteArray& more, const QByteArray& type = "yagura.stix.object.v1")
{
    return R"({"specversion":"1.0","id":"p-1","source":"urn:poison","type":")" + type + '"' + more
        + '}';
}

QByteArray stixData(const QByteArray& data)
{
    return with(R"(,"data":)" + data);
}

QByteArray encoded(const QByteArray& data)
{
    return with(R"(,"data_base64":")" + data.toBase64() + '"');
}

QByteArray manyKeys(int count)
{
    QByteArray text = "{";
    for (int k = 0; k < count; ++k)
        text += (k ? ",\"k" : "\"k") + QByteArray::number(k) + "\":0";
    return text + '}';
}

std::vector<Poison> brokenText()
{
    return {
        { "nothing", "", json },
        { "blanks", "  \n ", json },
        { "words", "hello", json },
        { "a null byte", QByteArray("\0", 1), json },
        { "html", "<html><body>502 Bad Gateway</body></html>", json },
        { "xml", "<?xml version='1.0'?><stix:STIX_Package/>", json },
        { "cut off", R"({"specversion":"1.0","id":"1)", json },
        { "an open object", R"({"specversion":"1.0")", json },
        { "a comma too many", R"({"specversion":"1.0",})", json },
        { "a comma too few", R"({"specversion":"1.0" "id":"1"})", json },
        { "single quotes", "{'specversion':'1.0'}", json },
        { "a comment", R"({"specversion":"1.0" /* x */})", json },
        { "two messages", "{}{}", json },
        { "a broken word", with(R"(,"data":tru)"), json },
        { "a number that is none", with(R"(,"data":01)"), json },
        { "infinity", with(R"(,"data":1e999)"), json },
        { "not a number", with(R"(,"data":NaN)"), json },
        { "invalid UTF-8", with(",\"subject\":\"\xff\xfe\""), json },
        { "overlong UTF-8", with(",\"subject\":\"\xc0\xaf\""), json },
        { "a surrogate in UTF-8", with(",\"subject\":\"\xed\xa0\x80\""), json },
        { "a raw control character",
            with(",\"subject\":\"a\x01"
                 "b\""),
            json },
        { "a raw line break", with(",\"subject\":\"a\nb\""), json },
        { "a broken escape", with(R"(,"subject":"\x41")"), json },
        { "half a surrogate pair", with(R"(,"subject":"\ud800")"), json },
        { "a byte order mark", QByteArray("\xef\xbb\xbf") + with(""), json },
    };
}

std::vector<Poison> wrongShapes()
{
    return {
        { "33 deep", stixData(QByteArray(32, '[') + QByteArray(32, ']')), depth },
        { "100,000 deep", QByteArray(100'000, '[') + QByteArray(100'000, ']'), depth },
        { "deep objects", stixData(QByteArray(R"({"a":)").repeated(40) + "1" + QByteArray(40, '}')),
            depth },
        { "deep inside base64", encoded(QByteArray(33, '[') + QByteArray(33, ']')), depth },
        { "257 keys", stixData(manyKeys(257)), shape },
        { "4,097 items", stixData('[' + QByteArray("0,").repeated(4096) + "0]"), shape },
        { "257 keys inside base64", encoded(manyKeys(257)), shape },
        { "two ids", with(R"(,"id":"p-2")"), shape },
        { "two ids, one escaped", with(R"(,"\u0069d":"p-2")"), shape },
        { "two data", with(R"(,"data":{},"data":{"a":1})"), shape },
        { "one key twice deep inside",
            stixData(R"({"type":"tool","id":"tool--1","x":[{"d":1,"d":2}]})"), shape },
        { "one key twice inside base64",
            encoded(R"({"type":"tool","id":"tool--1","id":"tool--2"})"), shape },
    };
}

std::vector<Poison> wrongEnvelopes()
{
    return {
        { "a batch", '[' + with("") + ']', envelope },
        { "a number", "42", envelope },
        { "an empty object", "{}", envelope },
        { "no id", R"({"specversion":"1.0","source":"s","type":"t"})", envelope },
        { "an empty id", R"({"specversion":"1.0","id":"","source":"s","type":"t"})", envelope },
        { "a number as id", R"({"specversion":"1.0","id":1,"source":"s","type":"t"})", envelope },
        { "no source", R"({"specversion":"1.0","id":"1","type":"t"})", envelope },
        { "no type", R"({"specversion":"1.0","id":"1","source":"s"})", envelope },
        { "no version", R"({"id":"1","source":"s","type":"t"})", envelope },
        { "an old version", R"({"specversion":"0.3","id":"1","source":"s","type":"t"})", envelope },
        { "a version as number", R"({"specversion":1.0,"id":"1","source":"s","type":"t"})",
            envelope },
        { "keys in capitals", R"({"SpecVersion":"1.0","Id":"1","Source":"s","Type":"t"})",
            envelope },
        { "a time without offset", with(R"(,"time":"2026-11-23T03:14:15")"), envelope },
        { "a time that never was", with(R"(,"time":"2026-02-30T00:00:00Z")"), envelope },
        { "a time as number", with(R"(,"time":1795404532123)"), envelope },
        { "data twice over", with(R"(,"data":{},"data_base64":"e30=")"), envelope },
        { "base64 that is none", with(R"(,"data_base64":"e30")"), envelope },
        { "base64 of the other alphabet", with(R"(,"data_base64":"_w==")"), envelope },
        { "base64 with leftover bits", with(R"(,"data_base64":"e31=")"), envelope },
        { "base64 as number", with(R"(,"data_base64":7)"), envelope },
        { "exercise in words", with(R"(,"exercise":"true")"), envelope },
        { "a viewseq in words", with(R"(,"viewseq":"last")"), envelope },
        { "a negative viewseq", with(R"(,"viewseq":"-1")"), envelope },
        { "an endless subject", with(R"(,"subject":")" + QByteArray(2000, 'x') + '"'), envelope },
        { "another hash", with(R"(,"data":{},"datasha256":")" + QByteArray(64, '0') + '"'), hash },
        { "half a hash", with(R"(,"data":{},"datasha256":"44136fa3")"), hash },
    };
}

std::vector<Poison> wrongContent()
{
    return {
        { "no data", with(""), json },
        { "data that is no JSON", encoded("<STIX/>"), json },
        { "data that is a list", stixData("[]"), format },
        { "data that is text", stixData(R"("indicator")"), format },
        { "an object without type", stixData(R"({"id":"tool--1"})"), format },
        { "a type that nobody knows", with(R"(,"data":{"rain":3})", "com.example.weather"),
            format },
        { "an object without id", stixData(R"({"type":"tool"})"), stix },
        { "an id of another type", stixData(R"({"type":"tool","id":"malware--1"})"), stix },
        { "an endless id",
            stixData(R"({"type":"tool","id":"tool--)" + QByteArray(400, 'x') + "\"}"), stix },
        { "a wrong modified", stixData(R"({"type":"tool","id":"tool--1","modified":"yesterday"})"),
            stix },
        { "a bundle with a number in it",
            stixData(R"({"type":"bundle","id":"bundle--1","objects":[1]})"), stix },
        { "a report without fields", with(R"(,"data":{})", "yagura.report.v1"), report },
        { "a report that is a list", with(R"(,"data":[])", "yagura.report.v1"), report },
        { "a KEV entry without number",
            with(R"(,"data":{"dateAdded":"2021-12-15"})", "yagura.kev.entry.v1"), kev },
    };
}

} // namespace

std::vector<Poison> poisonMessages()
{
    std::vector<Poison> all;
    for (auto part : { brokenText(), wrongShapes(), wrongEnvelopes(), wrongContent() })
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace yagura::testing
