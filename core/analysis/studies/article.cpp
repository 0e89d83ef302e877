// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/studies/article.h"

namespace corelane {
namespace {

Times milliseconds(std::int64_t real, std::int64_t user, std::int64_t sys)
{
    constexpr std::int64_t kMillisecond_ns = 1'000'000;
    return {.real_ns = real * kMillisecond_ns,
            .user_ns = user * kMillisecond_ns,
            .sys_ns = sys * kMillisecond_ns,
            .treeUser_ns = user * kMillisecond_ns,
            .treeSys_ns = sys * kMillisecond_ns};
}

} // namespace

const std::vector<ArticleRun> &articleRuns()
{
    static const std::vector<ArticleRun> runs{
        {CORELANE_TR("article.threads", "The article: threads"), milliseconds(5'983, 5'508, 472)},
        {CORELANE_TR("article.processes", "The article: processes"),
         milliseconds(3'415, 12'636, 624)},
    };
    return runs;
}

} // namespace corelane
