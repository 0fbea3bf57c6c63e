#pragma once

#include "base/result.h"
#include "domain/cloudevent.h"
#include "domain/item.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace yagura {

/// One format that feeds may carry. A new one is a decoder, a line in feedformats.cpp, a test and a
/// folder of samples.
struct FeedFormat {
    QString name; ///< of its decoder and of its folder under tests/data/feeds
    QString eventType; ///< CloudEvents `type`
    Result<std::vector<Item>> (*decode)(const CloudEvent& event);
};
const std::vector<FeedFormat>& feedFormats();

/// The objects of one event, by its type. An event of a type that is none of ours is read as STIX,
/// object or bundle. Times, text, place and marking are the items' own; `source`, `sentUs` and
/// `exercise` are the event's; the intake and the store add the rest. What says nothing about its
/// marking has `Origin::SourceDefault`, and the intake puts the source's default in; an unknown
/// marking is `Origin::Assumed`. Fails with `E-FEED-JSON`, `-DEPTH`, `-SHAPE` (limits.h),
/// `E-FEED-STIX`, `E-FEED-REPORT`, `E-FEED-KEV`, or `E-FEED-FORMAT` where the data is nothing that
/// any decoder knows.
Result<std::vector<Item>> decodeEvent(const CloudEvent& event);

/// The events in one message. A STIX object or bundle without an envelope, as others send it,
/// becomes one event an object: source = `link`, id = `<object id>@<modified, or SHA-256 of the
/// object>`.
Result<std::vector<CloudEvent>> readMessage(const QByteArray& message, const QString& link);

} // namespace yagura
