#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace yagura {

/// A value, or the Error that explains why there is none. An Error converts by itself:
/// `return Error{Error::Code::NotFound, u"no such file"_s};`
template <typename T> class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
    Result(Error error) // NOLINT(google-explicit-constructor): that is its purpose
        : tl::expected<T, Error>(tl::unexpect, std::move(error))
    {
    }
};

} // namespace yagura
