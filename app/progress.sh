# SPDX-License-Identifier: GPL-3.0-or-later
# What the scripts tell while they work, on stderr: one line that renews itself on a terminal, plain lines elsewhere.
# Sourced by install-packages and build.

is_terminal=0
if [ -t 2 ] && [ "${TERM:-dumb}" != dumb ]; then is_terminal=1; fi

# say TEXT: what happens just now; the next one takes its place on a terminal.
say() {
    if [ "$is_terminal" = 1 ]; then printf '\r\033[K%s' "$1" >&2; else printf '%s\n' "$1" >&2; fi
}

# Makes room for what is to stay.
end_line() {
    if [ "$is_terminal" = 1 ]; then printf '\r\033[K' >&2; fi
}

# length SECONDS: "80 s" as "1 min 20 s".
length() {
    if [ "$1" -ge 60 ]; then echo "$(($1 / 60)) min $(($1 % 60)) s"; else echo "$1 s"; fi
}

# say_part WHAT DONE ALL NOTE: on a terminal each part, elsewhere every tenth of them alone. The note says of what.
tenth_said=-1
say_part() {
    local tenth=$(($2 * 10 / $3))
    if [ "$is_terminal" = 1 ] || [ "$tenth" -gt "$tenth_said" ]; then
        tenth_said=$tenth
        say "$1: $2$4"
    fi
}
