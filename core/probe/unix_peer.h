// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace corelane {

/// The inode of the socket that a Unix socket is connected to, by sock_diag(7). Empty where it has
/// none, or the kernel does not tell: of a socket of another network namespace, or without
/// CONFIG_UNIX_DIAG. Costs some 20 µs.
std::optional<std::uint64_t> peerOfUnixSocket(std::uint64_t inode);

} // namespace corelane
