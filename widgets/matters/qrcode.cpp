#include "matters/qrcode.h"

#include <qrencode.h>

#include <memory>

namespace yagura {
using namespace Qt::StringLiterals;

Result<QrCode> QrCode::of(const QByteArray& text)
{
    constexpr int smallestThatFits = 0;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(text.size()),
            reinterpret_cast<const unsigned char*>(text.constData()), smallestThatFits,
            QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return Error{ Error::Code::Malformed, u"%1 bytes do not fit a QR code"_s.arg(text.size()),
            {} };
    QrCode result{ code->width, {} };
    constexpr unsigned char darkBit = 1; // the other bits tell how the module came about
    const auto modules
        = static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width);
    result.dark.reserve(modules);
    for (std::size_t at = 0; at < modules; ++at)
        result.dark.push_back((code->data[at] & darkBit) != 0);
    return result;
}

} // namespace yagura
