// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"
#include "system/mapping.h"
#include "worker/job.h"

#include <cstddef>
#include <cstdint>

namespace corelane {

/// Runs a job whose chunks are an Exchange, in one process per worker. The main program hands each
/// worker the argument of the chunk that it asks for, and takes the result. Without `slots` both
/// are copied through a socket; with them they lie in there, exchangeSlotBytes() for each worker,
/// and only word of them goes through the socket: nothing else differs.
Result<std::int64_t> runExchange(const Job &job, const Mapping *slots);

/// Room for the largest chunk's argument and its result.
std::size_t exchangeSlotBytes(const Job &job);

} // namespace corelane
