// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/thrown.h"

#include <exception>
#include <new>

namespace corelane {

std::string thrownText()
{
    try {
        throw;
    } catch (const std::bad_alloc &) {
        return "there is not enough memory";
    } catch (const std::exception &thrown) {
        return thrown.what();
    } catch (...) {
        return "it threw what is no std::exception";
    }
}

Error failedWorker(int number, std::string why)
{
    return {sentence(CORELANE_TR("worker.has-failed", "worker {number} failed"),
                     arg<"number">(std::to_string(number + 1))),
            std::move(why),
            {}};
}

Error thrownBy(int number)
{
    return failedWorker(number, thrownText());
}

} // namespace corelane
