// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/result.h"

namespace corelane {

Error Error::in(std::string place) const
{
    return {what, on.empty() ? verbatim(std::move(place)) : placed(std::move(place), on), advice};
}

Sentence Error::reason() const
{
    if (on.empty() || advice.empty())
        return on.empty() ? advice : on;
    return sentence(CORELANE_TR("error.reason", "{on}; {advice}"), arg<"on">(on),
                    arg<"advice">(advice));
}

Sentence Error::whole() const
{
    if (on.empty() && advice.empty())
        return what;
    if (on.empty())
        return sentence(CORELANE_TR("error.advised", "{what}; {advice}"), arg<"what">(what),
                        arg<"advice">(advice));
    return sentence(CORELANE_TR("error.whole", "{what}: {reason}"), arg<"what">(what),
                    arg<"reason">(reason()));
}

Sentence placed(std::string place, Sentence what)
{
    return sentence(CORELANE_TR("error.placed", "{place}: {what}"), arg<"place">(std::move(place)),
                    arg<"what">(std::move(what)));
}

} // namespace corelane
