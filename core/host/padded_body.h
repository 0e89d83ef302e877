// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/optional.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace corelane {

/// A body of Boost.Beast's: a text of its own, then a padding that all answers share. Thousands of
/// large answers at once must not take their size in memory.
struct PaddedBody {
    struct value_type {
        std::string text;
        std::string_view padding; ///< outlives the message
    };

    static std::uint64_t size(const value_type &body)
    {
        return body.text.size() + body.padding.size();
    }

    class writer {
    public:
        using const_buffers_type = std::array<boost::asio::const_buffer, 2>;

        template <bool isRequest, class Fields>
        writer(const boost::beast::http::header<isRequest, Fields> &, const value_type &body)
            : m_body(body)
        {
        }
        void init(boost::system::error_code &failed) { failed = {}; }
        boost::optional<std::pair<const_buffers_type, bool>> get(boost::system::error_code &failed)
        {
            failed = {};
            return {{const_buffers_type{boost::asio::buffer(m_body.text),
                                        boost::asio::buffer(m_body.padding)},
                     false}};
        }

    private:
        const value_type &m_body;
    };
};

} // namespace corelane
