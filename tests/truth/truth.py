# SPDX-License-Identifier: GPL-3.0-or-later
"""The truth set: programs whose reason is known by construction, and what has to be told of each.

The truth is written down from what a program does, never from what Corelane says of it. Two cores are taken for
granted; beside a loaded run two busy loops share them. What waits or computes alone does so there too, so its own
cause and the other programs are both right; of what would have kept both cores busy the others took half.
"""

from __future__ import annotations

import shlex
from collections.abc import Mapping

from expectation import Program, Truth, truth

# Two that compute get one of two cores beside two busy loops.
TAKEN = truth("other-programs", must="other-programs", may="cpu-work-grew")
# One that computes gets a core most of the time.
ALONE = truth("one-thread-alone", may="one-after-another")
ALONE_LOADED = truth("one-thread-alone other-programs", may="one-after-another other-programs")
# One works, and the other waits for it.
TURNS = truth("one-thread-alone other-thread", may="one-after-another")
TURNS_LOADED = truth("one-thread-alone other-thread other-programs", may="one-after-another other-programs")
ONE_CORE = truth("one-core", must="one-core", may="too-many-threads")
ONE_CORE_LOADED = truth("one-core other-programs", must="one-core", may="too-many-threads other-programs")
LOCK = truth("lock")
LOCK_LOADED = truth("lock other-programs", may="other-programs")
OTHER_THREAD = truth("other-thread")
# An interpreter or a virtual machine computes while it starts, and may wait for a core then.
OTHER_THREAD_STARTED = truth("other-thread", may="other-programs")
GIL = truth("gil", must="gil-serialises", may="gil-convoy cpu-work-grew")
GIL_LOADED = truth("gil other-programs", may="gil-serialises gil-convoy cpu-work-grew other-programs")
IO = truth("io", must="sleeping-not-computing")
# Who waits often may be woken late where others compute.
IO_LOADED = truth("io", must="sleeping-not-computing", may="other-programs")
CHILD = truth("child sleep", may="sleeping-not-computing")
CHILD_STARTED = truth("child sleep", may="sleeping-not-computing other-programs")
SLEEP = truth("sleep", must="sleeping-not-computing")
SLEEP_STARTED = truth("sleep", must="sleeping-not-computing", may="other-programs")
STOPPED = truth("stopped")
STOPPED_STARTED = truth("stopped", may="other-programs")
PAGE_FAULT = truth("page-fault", may="sleeping-not-computing")
PAGE_FAULT_LOADED = truth("page-fault other-programs", may="sleeping-not-computing other-programs")
START_UP = truth("start-up", must="start-up-dominates", may="time-misses-descendants cpu-work-grew")
START_UP_LOADED = truth("start-up other-programs",
                        may="start-up-dominates time-misses-descendants other-programs cpu-work-grew")
# Of a command's threads nobody says which were meant to share the work.
TAIL = truth("tail one-thread-alone", may="idle-tail one-after-another")
TAIL_LOADED = truth("tail one-thread-alone other-programs", may="idle-tail one-after-another other-programs")
QUOTA = truth("quota", must="quota-throttled")
# Others may leave too little for the quota to be used up.
QUOTA_LOADED = truth("quota other-programs", may="quota-throttled other-programs")
TINY = truth("too-little-work", must="too-little-work", may="one-after-another")
TINY_LOADED = truth("too-little-work other-programs", may="too-little-work one-after-another other-programs")
TOO_MANY = truth("too-many-threads", must="too-many-threads")
TOO_MANY_LOADED = truth("too-many-threads other-programs", may="too-many-threads other-programs")


def program(name: str, command: str, quiet: Truth, loaded: Truth, against: str = "",
            environment: Mapping[str, str] | None = None) -> Program:
    return Program(name, tuple(shlex.split(command)), quiet, loaded, against=tuple(shlex.split(against)),
                   environment=environment or {})


def model(name: str, arguments: str, quiet: Truth, loaded: Truth,
          environment: Mapping[str, str] | None = None) -> Program:
    """One of Corelane's own runs."""
    return Program(name, tuple(shlex.split(arguments)), quiet, loaded, is_model=True, environment=environment or {})


PARALLEL = [
    program("two-threads", "{bin}/threads compute=0.8,0.8", truth("parallel"), TAKEN),
    program("two-processes", "{bin}/processes compute=0.8,0.8", truth("parallel"), TAKEN),
    program("two-threads-beside-idle-ones", "{bin}/threads compute=0.8,0.8 idle=8:condition", truth("parallel"), TAKEN),
    program("two-threads-bound-apart", "{bin}/threads compute=0.8,0.8 pin=apart", truth("parallel"), TAKEN),
    program("two-readers", "{bin}/locks readers 2 0.8", truth("parallel"), TAKEN),
    program("openmp-even", "{bin}/rounds even 25 0.032", truth("parallel"), TAKEN,
            environment={"OMP_NUM_THREADS": "2", "OMP_WAIT_POLICY": "passive"}),
    program("openmp-bound", "{bin}/rounds even 25 0.032", truth("parallel"), TAKEN,
            environment={"OMP_NUM_THREADS": "2", "OMP_PROC_BIND": "true", "OMP_WAIT_POLICY": "passive"}),
    program("shell-two-programs", "sh -c '{bin}/threads compute=0.8 & {bin}/threads compute=0.8 & wait'",
            truth("parallel"), TAKEN),
    program("shell-pipeline", "sh -c '{bin}/threads compute=0.8 | {bin}/threads compute=0.8'", truth("parallel"),
            TAKEN),
    program("xargs-of-two", "sh -c 'seq 8 | xargs -P 2 -n 1 sh -c \"exec {bin}/threads compute=0.2\"'",
            truth("parallel"), TAKEN),
    program("python-runs-two-programs", "{python} {source}/python_work.py programs 2 4 {bin}/threads compute=0.4",
            truth("parallel"), TAKEN),
    program("python-hash-threads", "{python} {source}/python_work.py hash 2 0.8", truth("parallel"), TAKEN),
    # Python's helper of processes that are started anew ends after the main program.
    program("python-spawned", "{python} {source}/python_work.py spawned 2 0.9",
            truth("parallel", may="time-misses-descendants"),
            truth("other-programs", must="other-programs", may="time-misses-descendants")),
    program("children-not-waited-for", "{bin}/processes compute=0.8,0.8 reap=ignore",
            truth("parallel", must="time-misses-descendants"),
            truth("other-programs", must="other-programs time-misses-descendants")),
    program("java-threads", "{java} threads 1.2", truth("parallel"), TAKEN),
    program("node-workers", "{node} {source}/truth.js workers 1.2", truth("parallel"), TAKEN),
    program("rust-threads", "{rust} threads 0.8", truth("parallel"), TAKEN),
    program("go-threads", "{go} threads 0.8", truth("parallel"), TAKEN),
    model("primes-python-processes", "-w primes -m python.processes -n 2 -s 700000",
          truth("parallel", may="cpu-work-grew"), TAKEN),
    model("primes-cpp-threads", "-w primes -m cpp.threads -n 2 -s 7000000", truth("parallel", may="cpu-work-grew"),
          TAKEN),
    model("workers-run-programs", "-w script -m python.threads -n 2 -s 1600 --set file={source}/script_programs.py",
          truth("parallel", may="cpu-work-grew"), TAKEN, environment={"TRUTH_THREADS": "{bin}/threads"}),
]

ONE_THREAD_ALONE = [
    program("alone", "{bin}/threads compute=0.9", ALONE, ALONE_LOADED),
    program("beside-limited-event-loop", "{python} {source}/python_waits.py limited 0.9", ALONE, ALONE_LOADED),
    program("beside-event-loop", "{python} {source}/python_waits.py work 0.9", ALONE, ALONE_LOADED),
    program("beside-idle-pipe-readers", "{bin}/threads compute=0.9 idle=6:pipe", ALONE, ALONE_LOADED),
    program("beside-idle-pool", "{bin}/threads compute=0.9 idle=6:condition", ALONE, ALONE_LOADED),
    program("beside-idle-pollers", "{bin}/threads compute=0.9 idle=6:poll", ALONE, ALONE_LOADED),
    program("beside-housekeepers", "{bin}/threads compute=0.9 idle=6:moments", ALONE, ALONE_LOADED),
    program("turns-over-pipe", "{bin}/handovers pipe 45 0.01", TURNS, TURNS_LOADED),
    program("turns-over-socket", "{bin}/handovers socket 45 0.01", TURNS, TURNS_LOADED),
    program("turns-over-network", "{bin}/handovers network 45 0.01", TURNS, TURNS_LOADED),
    program("turns-by-event", "{bin}/handovers event 45 0.01", TURNS, TURNS_LOADED),
    program("turns-by-semaphore", "{bin}/handovers semaphore 45 0.01", TURNS, TURNS_LOADED),
    program("turns-by-condition", "{bin}/handovers condition 45 0.01", TURNS, TURNS_LOADED),
    program("server-of-the-run", "{bin}/handovers server 6 45 0.02", ALONE, ALONE_LOADED),
    program("queue-to-quick-taker", "{bin}/handovers queue 90 0.01 0.0005", ALONE, ALONE_LOADED),
    program("serial-part", "{bin}/phases serial 0.9 0.1", truth("one-thread-alone", must="one-after-another"),
            ALONE_LOADED),
    program("relay", "{bin}/phases relay 20 0.05", truth("one-thread-alone", must="one-after-another"), ALONE_LOADED),
    program("exec-in-thread", "{bin}/starts exec {bin}/threads compute=0.9", ALONE, ALONE_LOADED),
    program("left-in-background", "{bin}/starts background {bin}/threads compute=0.8",
            truth("one-thread-alone", must="time-misses-descendants", may="one-after-another"),
            truth("one-thread-alone other-programs", must="time-misses-descendants",
                  may="one-after-another other-programs")),
    program("programs-one-by-one", "{bin}/starts spawn 4 {bin}/threads compute=0.25",
            truth("one-thread-alone", must="one-after-another"), ALONE_LOADED),
    program("orphan", "{bin}/starts orphan {bin}/threads compute=0.9",
            truth("one-thread-alone", must="time-misses-descendants", may="one-after-another"),
            truth("one-thread-alone other-programs", must="time-misses-descendants",
                  may="one-after-another other-programs")),
    program("storm-of-children", "{bin}/starts storm 700 0.001", ALONE, ALONE_LOADED),
    program("shell-many-programs", "sh -c 'for i in 1 2 3; do {bin}/threads compute=0.3; done'",
            truth("one-thread-alone", must="one-after-another"), ALONE_LOADED),
    program("python-runs-one-program", "{python} {source}/python_work.py programs 1 4 {bin}/threads compute=0.25",
            truth("one-thread-alone", must="one-after-another"), ALONE_LOADED),
    program("python-alone", "{python} {source}/python_work.py alone 0.9", ALONE, ALONE_LOADED),
    program("python-pool-one-by-one", "{python} {source}/python_work.py one-by-one 6 22", ALONE, ALONE_LOADED),
    program("java-serial", "{java} serial 1.2", ALONE, ALONE_LOADED),
    program("node-serial", "{node} {source}/truth.js serial 1.2", ALONE, ALONE_LOADED),
    program("rust-serial", "{rust} serial 0.9", ALONE, ALONE_LOADED),
    program("go-serial", "{go} serial 0.9", ALONE, ALONE_LOADED),
    program("go-exec", "{go} exec {bin}/threads compute=0.9", ALONE, ALONE_LOADED),
    model("primes-python-sequential", "-w primes -m python.sequential -s 600000", ALONE, ALONE_LOADED),
    model("amdahl", "-w amdahl -m cpp.threads -n 2 -s 600000 --set serial-percent=80",
          truth("one-thread-alone", must="one-after-another", may="cpu-work-grew"),
          truth("one-thread-alone other-programs", may="one-after-another other-programs cpu-work-grew")),
]

PINNED = [
    program("pinned-process", "{bin}/threads compute=0.4,0.4 pin=process", ONE_CORE, ONE_CORE_LOADED),
    program("pinned-threads", "{bin}/threads compute=0.4,0.4 pin=threads", ONE_CORE, ONE_CORE_LOADED),
    program("pinned-children", "{bin}/processes compute=0.4,0.4 pin=1", ONE_CORE, ONE_CORE_LOADED),
    program("taskset", "taskset -c {cpu} {bin}/threads compute=0.3,0.3,0.3", ONE_CORE, ONE_CORE_LOADED),
    program("python-pinned-by-import", "{python} {source}/python_work.py pinned 2 0.4", ONE_CORE, ONE_CORE_LOADED),
    model("workers-pinned-by-import",
          "-w script -m python.processes -n 2 -s 400000 --set file={source}/script_pinned.py",
          truth("one-core", must="one-core", may="more-workers-than-cores cpu-work-grew"),
          truth("one-core other-programs", must="one-core",
                may="more-workers-than-cores other-programs cpu-work-grew")),
    # The main thread pins itself too late to bind the others: both cores are busy.
    program("pinned-main-alone", "{bin}/threads compute=0.8,0.8 pin=main", truth("parallel"), TAKEN),
]

LOCKS = [
    program("mutex-of-two", "{bin}/locks mutex 2 0.5", LOCK, LOCK_LOADED),
    program("mutex-of-six", "{bin}/locks mutex 6 0.16", LOCK, LOCK_LOADED),
    program("mutex-for-moments", "{bin}/locks mutex 4 0.2 0.00003", LOCK, LOCK_LOADED),
    program("recursive-mutex", "{bin}/locks recursive 3 0.3", LOCK, LOCK_LOADED),
    program("rwlock", "{bin}/locks rwlock 3 0.3", LOCK, LOCK_LOADED),
    program("flock", "{bin}/process_locks flock 2 0.5", LOCK, LOCK_LOADED),
    program("fcntl-lock", "{bin}/process_locks fcntl 2 0.5", LOCK, LOCK_LOADED),
    program("lockf", "{bin}/process_locks lockf 3 0.3", LOCK, LOCK_LOADED),
    program("shared-mutex", "{bin}/process_locks shared-mutex 2 0.5", LOCK, LOCK_LOADED),
    # A semaphore that is a lock here is none elsewhere, and a monitor parks its threads on conditions.
    program("semop", "{bin}/process_locks semop 2 0.5", truth("lock other-thread one-thread-alone", may="one-after-another"),
            truth("lock other-thread one-thread-alone other-programs", may="one-after-another other-programs")),
    program("java-lock", "{java} lock 1.2", truth("lock other-thread one-thread-alone", may="one-after-another"),
            truth("lock other-thread one-thread-alone other-programs", may="one-after-another other-programs")),
    program("rust-lock", "{rust} lock 0.9", LOCK, LOCK_LOADED),
    program("rust-rwlock", "{rust} rwlock 0.9", LOCK, LOCK_LOADED),
    model("counter-python-threads", "-w counter -m python.threads -n 2 -s 3000000",
          truth("lock", may="gil-serialises cpu-work-grew gil-convoy"),
          truth("lock other-programs", may="gil-serialises gil-convoy cpu-work-grew other-programs")),
    model("toy-lock", "-w primes -m cpp.threads-gil -n 2 -s 5000000",
          truth("lock gil", must="gil-serialises", may="gil-convoy cpu-work-grew"),
          truth("lock gil other-programs", may="gil-serialises gil-convoy cpu-work-grew other-programs")),
]

OTHER_THREADS = [
    program("condition", "{bin}/timed_waits condition 3 0.9", OTHER_THREAD, OTHER_THREAD),
    program("semaphore", "{bin}/timed_waits semaphore 2 0.9", OTHER_THREAD, OTHER_THREAD),
    program("message", "{bin}/timed_waits message 1 0.9", OTHER_THREAD, OTHER_THREAD),
    program("message-queue", "{bin}/timed_waits queue 2 0.9", OTHER_THREAD, OTHER_THREAD),
    program("signal", "{bin}/timed_waits signal 2 0.9", OTHER_THREAD, OTHER_THREAD),
    program("python-event", "{python} {source}/python_waits.py event 0.9", OTHER_THREAD, OTHER_THREAD_STARTED),
    program("python-loop", "{python} {source}/python_waits.py loop 0.9", OTHER_THREAD, OTHER_THREAD_STARTED),
    program("python-queue", "{python} {source}/python_waits.py queue 0.9", OTHER_THREAD, OTHER_THREAD_STARTED),
    program("java-await", "{java} await 1.6", OTHER_THREAD, OTHER_THREAD_STARTED),
    program("rust-receive", "{rust} receive 0.9", OTHER_THREAD, OTHER_THREAD),
    program("go-receive", "{go} receive 0.9", truth("other-thread sleep"), truth("other-thread sleep")),
]

GIL_HELD = [
    program("gil-of-two", "{python} {source}/gil_threads.py compute 2 0.5", GIL, GIL_LOADED),
    program("gil-of-four", "{python} {source}/gil_threads.py compute 4 0.25", GIL, GIL_LOADED),
    program("gil-for-a-moment", "{python} {source}/gil_threads.py compute 3 0.06", GIL, GIL_LOADED),
    program("gil-pool", "{python} {source}/gil_threads.py pool 3 0.3", GIL, GIL_LOADED),
    program("gil-server", "{python} {source}/gil_threads.py serve 0.9", GIL, GIL_LOADED),
    # Three quarters of the work need the GIL: more than one core is busy, and less than one and a half.
    program("gil-partly", "{python} {source}/python_work.py partly 2 0.8", truth("gil", may="gil-serialises"),
            truth("gil other-programs", may="gil-serialises other-programs")),
    model("primes-python-threads", "-w primes -m python.threads -n 2 -s 400000", GIL, GIL_LOADED),
    model("mandelbrot-python-thread-pool", "-w mandelbrot -m python.thread-pool -n 3 -s 600", GIL, GIL_LOADED),
]

INPUT_OUTPUT = [
    program("socket-receive", "{bin}/socket_client {port} receive 1 30", IO, IO_LOADED),
    program("socket-poll", "{bin}/socket_client {port} poll 1 30", IO, IO_LOADED),
    program("socket-epoll", "{bin}/socket_client {port} epoll 2 30", IO, IO_LOADED),
    program("socket-threads", "{bin}/socket_client {port} receive 4 30", IO, IO_LOADED),
    program("poll", "{bin}/timed_waits poll 2 0.9", IO, IO),
    program("epoll", "{bin}/timed_waits epoll 3 0.9", IO, IO),
    program("epoll-pwait2", "{bin}/timed_waits epoll2 2 0.9", IO, IO),
    program("receive", "{bin}/timed_waits receive 2 0.9", IO, IO),
    program("python-fetch", "{python} {source}/python_waits.py fetch 0.9 {port}", IO, IO_LOADED),
    program("python-fetch-threads", "{python} {source}/python_waits.py threads 0.9 {port}", IO, IO_LOADED),
    program("python-fetch-asyncio", "{python} {source}/python_waits.py asyncio 0.9 {port}", IO, IO_LOADED),
    program("node-fetch", "{node} {source}/truth.js fetch 40 {port}", IO, IO_LOADED),
    model("fetch-python-sequential", "-w fetch -m python.sequential -s 20", IO, IO_LOADED),
    model("fetch-cpp-threads", "-w fetch -m cpp.threads -n 2 -s 32", IO, IO_LOADED),
]

CHILDREN = [
    program("shell-child", "sh -c 'sleep 0.9; exit 0'", CHILD, CHILD),
    program("python-child", "{python} {source}/python_waits.py child 0.9", CHILD, CHILD_STARTED),
    program("vfork", "{bin}/starts vfork /bin/true", CHILD, CHILD),
    program("nested-shells", "sh -c 'sh -c \"sleep 0.9; exit 0\"; exit 0'", CHILD, CHILD),
]

SLEEPS = [
    program("sleep", "sleep 0.9", SLEEP, SLEEP),
    program("sleep-of-three", "{bin}/timed_waits sleep 3 0.9", SLEEP, SLEEP),
    program("sleep-in-steps", "{bin}/timed_waits steps 2 0.9", SLEEP, SLEEP),
    program("sleep-in-timer", "{bin}/timed_waits timer 2 0.9", truth("sleep io", must="sleeping-not-computing"),
            truth("sleep io", must="sleeping-not-computing")),
    program("sleep-in-epoll", "{bin}/timed_waits epolltimer 2 0.9", SLEEP, SLEEP),
    program("sleep-until-signal", "{bin}/timed_waits timersignal 1 0.9", SLEEP, SLEEP),
    program("sleep-in-ring", "{bin}/timed_waits ring 2 0.9", truth("sleep io", must="sleeping-not-computing"),
            truth("sleep io", must="sleeping-not-computing")),
    program("sleep-in-select", "{bin}/timed_waits select 1 0.9", truth("sleep io", must="sleeping-not-computing"),
            truth("sleep io", must="sleeping-not-computing")),
    program("python-sleep", "{python} {source}/python_waits.py sleep 0.9", SLEEP, SLEEP_STARTED),
    program("python-tasks", "{python} {source}/python_waits.py tasks 0.9", SLEEP, SLEEP_STARTED),
    # These sleep in what others wait for events in.
    program("java-sleep", "{java} sleep 1.6", truth("sleep other-thread", may="sleeping-not-computing"),
            truth("sleep other-thread", may="sleeping-not-computing other-programs")),
    program("node-sleep", "{node} {source}/truth.js sleep 1.2", SLEEP, SLEEP_STARTED),
    model("sleep-python-threads", "-w sleep -m python.threads -n 2 -s 1600", SLEEP, SLEEP_STARTED),
    model("sleep-cpp-threads", "-w sleep -m cpp.threads -n 2 -s 1600", SLEEP, SLEEP),
]

STOPS = [
    program("stopped-child", "{bin}/stops {port} child 0.9", STOPPED, STOPPED),
    program("stopped-threads", "{bin}/stops {port} threads 0.9", STOPPED, STOPPED),
    program("python-stopped-child", "{python} {source}/python_waits.py stop 0.9 {port}", STOPPED, STOPPED_STARTED),
    # The parent waits for the server meanwhile.
    program("traced-child", "{bin}/stops {port} traced 0.9", truth("stopped io"), truth("stopped io")),
]

PAGE_FAULTS = [
    program("mapped-file", "{bin}/faults {file} 1 0.9", PAGE_FAULT, PAGE_FAULT_LOADED),
    program("mapped-file-of-two", "{bin}/faults {file} 2 0.9", PAGE_FAULT, PAGE_FAULT_LOADED),
    program("mapped-file-in-shell", "sh -c '{bin}/faults {file} 1 0.9; exit $?'", PAGE_FAULT, PAGE_FAULT_LOADED),
    # Whoever settles the faults waits for the server meanwhile.
    program("user-faults", "{bin}/user_faults {port} 1 30", truth("page-fault io", may="sleeping-not-computing"),
            truth("page-fault io", may="sleeping-not-computing other-programs")),
    program("user-faults-of-two", "{bin}/user_faults {port} 2 15", truth("page-fault io", may="sleeping-not-computing"),
            truth("page-fault io", may="sleeping-not-computing other-programs")),
]

START_UPS = [
    model("start-up-spawn", "-w primes -m python.processes -n 2 -s 2000 --set start-method=spawn", START_UP,
          START_UP_LOADED),
    model("start-up-forkserver", "-w primes -m python.processes -n 2 -s 2000 --set start-method=forkserver", START_UP,
          START_UP_LOADED),
    model("start-up-pool",
          "-w primes -m python.process-pool -n 2 -s 2000 --set start-method=spawn --set chunks-per-worker=1",
          START_UP, START_UP_LOADED),
]

TAILS = [
    # In each round the one has a tenth of the other's work.
    program("barrier-uneven", "{bin}/handovers barrier 60 0.015",
            truth("tail one-thread-alone other-thread", may="idle-tail one-after-another"),
            truth("tail one-thread-alone other-thread other-programs",
                  may="idle-tail one-after-another other-programs")),
    program("uneven-threads", "{bin}/threads compute=0.2,1.0", TAIL, TAIL_LOADED),
    program("uneven-processes", "{bin}/processes compute=1.0,0.15", TAIL, TAIL_LOADED),
    program("openmp-uneven", "{bin}/rounds uneven 10 0.09",
            truth("tail one-thread-alone other-thread", may="idle-tail one-after-another"),
            truth("tail one-thread-alone other-thread other-programs",
                  may="idle-tail one-after-another other-programs"),
            environment={"OMP_NUM_THREADS": "2", "OMP_WAIT_POLICY": "passive"}),
    model("uneven-chunks-processes", "-w script -m python.processes -n 2 -s 400000 --set file={source}/script_tail.py",
          truth("tail", must="idle-tail", may="cpu-work-grew one-after-another"),
          truth("tail other-programs", must="idle-tail", may="other-programs cpu-work-grew one-after-another")),
    model("uneven-chunks-pool", "-w script -m python.process-pool -n 2 -s 350000 --set file={source}/script_tail.py",
          truth("tail", must="idle-tail", may="cpu-work-grew one-after-another"),
          truth("tail other-programs", must="idle-tail", may="other-programs cpu-work-grew one-after-another")),
]

QUOTAS = [
    program("quota-threads", "sh -c 'echo $$ >{cgroup}/cgroup.procs; exec {bin}/threads compute=0.25,0.25'", QUOTA,
            QUOTA_LOADED),
    # Where others leave too little for its quota, it still computes alone.
    program("quota-alone", "sh -c 'echo $$ >{cgroup}/cgroup.procs; exec {bin}/threads compute=0.45'", QUOTA,
            truth("quota one-thread-alone other-programs", may="quota-throttled other-programs")),
    program("quota-child",
            "sh -c '(exec sh -c \"echo \\$\\$ >{cgroup}/cgroup.procs; exec {bin}/threads compute=0.25,0.25\"); exit 0'",
            QUOTA, QUOTA_LOADED),
]

TOO_MANY_THREADS = [
    program("eight-threads", "{bin}/threads compute=0.2,0.2,0.2,0.2,0.2,0.2,0.2,0.2", TOO_MANY, TOO_MANY_LOADED),
    program("hundred-threads", "{bin}/threads compute=" + ",".join(["0.016"] * 100), TOO_MANY, TOO_MANY_LOADED),
    program("four-bound-to-two", "{bin}/threads compute=0.4,0.4,0.4,0.4 pin=apart", TOO_MANY, TOO_MANY_LOADED),
    program("pools-times-processes", "{bin}/processes compute=0.4,0.4,0.4,0.4 threads=4", TOO_MANY, TOO_MANY_LOADED),
    program("openmp-eight", "{bin}/rounds even 4 0.05", TOO_MANY, TOO_MANY_LOADED,
            environment={"OMP_NUM_THREADS": "8", "OMP_WAIT_POLICY": "passive"}),
    program("python-six-processes", "{python} {source}/python_work.py pool 6 0.25", TOO_MANY, TOO_MANY_LOADED),
    model("six-workers", "-w primes -m python.processes -n 6 -s 700000",
          truth("too-many-threads", must="more-workers-than-cores", may="cpu-work-grew"),
          truth("too-many-threads other-programs", may="more-workers-than-cores other-programs cpu-work-grew")),
]

TOO_LITTLE_WORK = [
    model("tiny-chunks-process-pool", "-w primes -m python.process-pool -n 2 -s 20000 --set chunks-per-worker=5000",
          truth("too-little-work", must="too-little-work", may="cpu-work-grew transfer-dominates"),
          truth("too-little-work other-programs",
                may="too-little-work other-programs cpu-work-grew transfer-dominates")),
    model("transfer-processes", "-w transfer -m python.processes -n 2 -s 700",
          truth("too-little-work", must="transfer-dominates", may="too-little-work cpu-work-grew"),
          truth("too-little-work other-programs",
                may="transfer-dominates too-little-work other-programs cpu-work-grew")),
    # The pool's own three threads hand over, under one GIL.
    program("python-tiny-tasks", "{python} {source}/python_work.py tiny 2 40000",
            truth("too-little-work gil", must="too-little-work", may="gil-serialises"),
            truth("too-little-work gil other-programs", may="too-little-work gil-serialises other-programs")),
    program("tiny-turns-over-pipe", "{bin}/handovers pipe 20000 0.000005", TINY, TINY_LOADED),
    program("tiny-turns-by-event", "{bin}/handovers event 20000 0.000005", TINY, TINY_LOADED),
    program("tiny-turns-by-condition", "{bin}/handovers condition 20000 0.000005", TINY, TINY_LOADED),
]

SPINNING = [
    program("spin", "{bin}/spins spin 15 0.045", truth("spinning parallel", must="spinning", may="cpu-work-grew"),
            truth("spinning other-programs parallel",
                  may="spinning other-programs cpu-work-grew"),
            against="{bin}/spins wait 15 0.045"),
    program("spin-and-yield", "{bin}/spins yield 15 0.045",
            truth("spinning parallel", must="spinning", may="cpu-work-grew"),
            truth("spinning other-programs parallel",
                  may="spinning other-programs cpu-work-grew"),
            against="{bin}/spins wait 15 0.045"),
    program("openmp-active", "env OMP_NUM_THREADS=2 OMP_WAIT_POLICY=active {bin}/rounds uneven 8 0.09",
            truth("spinning parallel", must="spinning", may="cpu-work-grew"),
            truth("spinning other-programs parallel", may="spinning other-programs cpu-work-grew"),
            against="env OMP_NUM_THREADS=2 OMP_WAIT_POLICY=passive {bin}/rounds uneven 8 0.09"),
    # Two that compute are as fast as each other: nobody spins.
    program("threads-against-processes", "{bin}/threads compute=0.7,0.7", truth("parallel"), TAKEN,
            against="{bin}/processes compute=0.7,0.7"),
    program("threads-against-one", "{bin}/threads compute=0.7,0.7", truth("parallel"), TAKEN,
            against="{bin}/threads compute=1.4"),
]

# Whoever looks 20 times a second sees none of these waits; beside others each may last longer by a turn of theirs.
MOMENTS = [
    program("moment-of-sleep", "{bin}/moment sleep 15", truth("cannot-tell sleep", may="sleeping-not-computing"),
            truth("cannot-tell sleep other-programs", may="sleeping-not-computing other-programs")),
    program("moment-of-poll", "{bin}/moment pipe 15", truth("cannot-tell io", may="sleeping-not-computing"),
            truth("cannot-tell io other-programs", may="sleeping-not-computing other-programs")),
    program("moment-of-lock", "{bin}/moment lock 15", truth("cannot-tell lock"),
            truth("cannot-tell lock other-programs", may="other-programs")),
]

PROGRAMS: list[Program] = [
    *PARALLEL, *ONE_THREAD_ALONE, *PINNED, *LOCKS, *OTHER_THREADS, *GIL_HELD, *INPUT_OUTPUT, *CHILDREN, *SLEEPS, *STOPS,
    *PAGE_FAULTS, *START_UPS, *TAILS, *QUOTAS, *TOO_MANY_THREADS, *TOO_LITTLE_WORK, *SPINNING, *MOMENTS,
]
