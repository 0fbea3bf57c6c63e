#include "feeds/decoders/feedformats.h"

#include "feeds/decoders/kevdecoder.h"
#include "feeds/decoders/reportdecoder.h"
#include "feeds/decoders/stixdecoder.h"

#include <algorithm>

namespace yagura {
using namespace Qt::StringLiterals;

const std::vector<FeedFormat>& feedFormats()
{
    static const std::vector<FeedFormat> formats{
        { u"stix"_s, QStringView(stixObjectType).toString(), decodeStix },
        { u"report"_s, QStringView(reportType).toString(), decodeReportEvent },
        { u"kev"_s, QStringView(kevEntryType).toString(), decodeKev },
    };
    return formats;
}

Result<std::vector<Item>> decodeEvent(const CloudEvent& event)
{
    const auto& formats = feedFormats();
    const auto ours = std::find_if(formats.begin(), formats.end(),
        [&](const FeedFormat& format) { return format.eventType == event.type; });
    auto items = ours != formats.end() ? ours->decode(event) : decodeStix(event);
    if (!items)
        return items;
    for (int ordinal = 0; Item & item : *items) {
        item.source = event.source;
        item.sentUs = event.sentUs;
        item.exercise = event.exercise;
        item.ordinal = ordinal++;
    }
    return items;
}

Result<std::vector<CloudEvent>> readMessage(const QByteArray& message, const QString& link)
{
    auto event = CloudEvent::parse(message);
    if (event) {
        std::vector<CloudEvent> one; // a list in braces would copy it
        one.push_back(std::move(*event));
        return one;
    }
    if (event.error().reason == u"E-FEED-ENVELOPE"_s) {
        if (auto bare = bareStixEvents(message, link); !bare.empty())
            return bare;
    }
    return event.error();
}

} // namespace yagura
