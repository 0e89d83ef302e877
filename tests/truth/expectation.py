# SPDX-License-Identifier: GPL-3.0-or-later
"""What is known of a program by construction, and what a reader is told of it."""

from __future__ import annotations

import string
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

# Why a program took the time it took: what the headline of a run can name as the cause.
CAUSES: Mapping[str, str] = {
    "parallel": "kept the cores busy",
    "one-thread-alone": "one thread alone had work",
    "one-core": "everything ran on one core",
    "lock": "waited for a lock that another one held",
    "other-thread": "waited for a signal, result or work of another thread, and nobody worked",
    "gil": "waited for Python's global interpreter lock",
    "io": "waited for files, sockets or a disk",
    "child": "waited for a child, and nobody worked",
    "sleep": "let time pass",
    "stopped": "was stopped or traced",
    "page-fault": "waited for pages of its memory",
    "start-up": "was starting",
    "tail": "was uneven: nothing was left for the others",
    "quota": "was held back by a control group's quota",
    "other-programs": "could have run while other programs had the cores",
    "too-many-threads": "had more threads to run than cores",
    "too-little-work": "handed over more than it computed",
    "spinning": "computed while it waited",
    "cannot-tell": "cannot be told",
}
CANNOT_TELL = "cannot-tell"

FINDINGS = frozenset({
    "cpu-work-grew", "gil-convoy", "gil-serialises", "idle-tail", "more-workers-than-cores", "one-after-another",
    "one-core", "other-programs", "quota-throttled", "sleeping-not-computing", "spinning", "start-up-dominates",
    "steal", "time-misses-descendants", "too-little-work", "too-many-threads", "transfer-dominates",
})
# What the machine under this one does is not known by construction.
NEUTRAL_FINDINGS = frozenset({"steal"})
ANY_OTHER = "*"

SURROUNDINGS = ("quiet", "loaded")
# The names of two commands that are compared.
JUDGED, OTHER = "judged", "other"


@dataclass(frozen=True)
class Truth:
    """What has to be told in one surrounding. Of several causes each is right, and the first is the one that the
    program is counted under. `*` among those that must not be found is every finding that is in neither other list."""

    causes: tuple[str, ...]
    must_find: frozenset[str] = frozenset()
    must_not: frozenset[str] = frozenset({ANY_OTHER})
    may_find: frozenset[str] = frozenset()

    @property
    def cause(self) -> str:
        return self.causes[0]

    def forbids(self, finding: str) -> bool:
        if finding in self.must_find | self.may_find | NEUTRAL_FINDINGS:
            return False
        return ANY_OTHER in self.must_not or finding in self.must_not


def truth(causes: str, must: str = "", may: str = "") -> Truth:
    """From words with spaces between them; what is neither in `must` nor in `may` must not be found."""
    return Truth(tuple(causes.split()), frozenset(must.split()), may_find=frozenset(may.split()))


@dataclass(frozen=True)
class Program:
    """A command, or arguments of `corelane run`, with places such as {port} for what the surroundings provide.
    `against` is another command that does the same work: what is judged is what a comparison of both tells of this
    one."""

    name: str
    arguments: tuple[str, ...]
    quiet: Truth
    loaded: Truth
    is_model: bool = False
    against: tuple[str, ...] = ()
    environment: Mapping[str, str] = field(default_factory=dict)

    def truth_in(self, surrounding: str) -> Truth:
        return self.loaded if surrounding == "loaded" else self.quiet

    @property
    def needs(self) -> list[str]:
        """The names of the places."""
        texts: Iterable[str] = (*self.arguments, *self.against, *self.environment.values())
        parsed = (name for text in texts for _, name, _, _ in string.Formatter().parse(text))
        return sorted({name for name in parsed if name})


@dataclass(frozen=True)
class Told:
    """What Corelane said of a run. The cause is None where its JSON has none."""

    cause: str | None
    findings: frozenset[str]
    headline: str = ""


def told(run: Mapping) -> Told:
    """From the JSON of one run."""
    headline = run.get("headline")
    findings = frozenset(finding["id"] for finding in run.get("findings", []))
    if not isinstance(headline, Mapping):
        return Told(None, findings, headline or "")
    return Told(headline.get("cause"), findings, headline.get("why", ""))


def judged_of_study(study: Mapping) -> tuple[dict, list[dict]]:
    """The judged one of two compared runs, and what was found of both together."""
    runs = [run for run in study["runs"] if run["spec"].get("name") == JUDGED]
    return runs[-1], [warning for warning in study["warnings"] if warning["id"] == "spinning"]
