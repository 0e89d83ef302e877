// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/unix_peer.h"

#include "system/file_descriptor.h"

#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <linux/sock_diag.h>
#include <linux/unix_diag.h>
#include <sys/socket.h>

#include <algorithm>
#include <cstring>
#include <limits>
#include <span>

namespace corelane {
namespace {

struct Request {
    nlmsghdr header;
    unix_diag_req question;
};

bool ask(int netlink, std::uint32_t inode)
{
    Request request{};
    request.header.nlmsg_len = sizeof request;
    request.header.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    request.header.nlmsg_flags = NLM_F_REQUEST;
    request.question.sdiag_family = AF_UNIX;
    request.question.udiag_ino = inode;
    request.question.udiag_show = UDIAG_SHOW_PEER;
    for (auto &word : request.question.udiag_cookie)
        word = ~__u32{0};
    return send(netlink, &request, sizeof request, 0) == sizeof request;
}

/// The attribute UNIX_DIAG_PEER of an answer.
std::optional<std::uint64_t> peerIn(std::span<const char> answer)
{
    nlmsghdr header{};
    if (answer.size() < sizeof header)
        return std::nullopt;
    std::memcpy(&header, answer.data(), sizeof header);
    if (header.nlmsg_type != SOCK_DIAG_BY_FAMILY)
        return std::nullopt;
    std::size_t at = NLMSG_LENGTH(sizeof(unix_diag_msg));
    rtattr attribute{};
    while (at + sizeof attribute <= answer.size()) {
        std::memcpy(&attribute, answer.data() + at, sizeof attribute);
        std::uint32_t peer = 0;
        if (attribute.rta_type == UNIX_DIAG_PEER && attribute.rta_len >= RTA_LENGTH(sizeof peer) &&
            at + RTA_LENGTH(sizeof peer) <= answer.size()) {
            std::memcpy(&peer, answer.data() + at + RTA_LENGTH(0), sizeof peer);
            return peer;
        }
        at += RTA_ALIGN(std::max<std::size_t>(attribute.rta_len, sizeof attribute));
    }
    return std::nullopt;
}

} // namespace

std::optional<std::uint64_t> peerOfUnixSocket(std::uint64_t inode)
{
    if (inode == 0 || inode > std::numeric_limits<std::uint32_t>::max())
        return std::nullopt;
    const FileDescriptor netlink(
        socket(AF_NETLINK, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_SOCK_DIAG));
    if (!netlink || !ask(netlink.get(), static_cast<std::uint32_t>(inode)))
        return std::nullopt;
    char answer[512]; // it is there once the question has been taken
    const ssize_t size = recv(netlink.get(), answer, sizeof answer, 0);
    return size > 0 ? peerIn({answer, static_cast<std::size_t>(size)}) : std::nullopt;
}

} // namespace corelane
