# SPDX-License-Identifier: GPL-3.0-or-later
"""How often what was told is the truth: of causes, each and pooled, and of findings pooled."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from expectation import CANNOT_TELL, CAUSES, Told, Truth

LEAST_POOLED = 0.95
LEAST_OF_A_CAUSE = 0.8
FEWEST_PROGRAMS = 3


@dataclass(frozen=True)
class Verdict:
    """A run of a program, what had to be told, and what was."""

    program: str
    surrounding: str
    truth: Truth
    told: Told

    @property
    def is_cause_right(self) -> bool:
        return self.told.cause in self.truth.causes

    @property
    def says_nothing(self) -> bool:
        """Which misses a cause, but names no wrong one."""
        return not self.is_cause_right and self.told.cause in (None, CANNOT_TELL)

    @property
    def found(self) -> frozenset[str]:
        return self.truth.must_find & self.told.findings

    @property
    def missed(self) -> frozenset[str]:
        return self.truth.must_find - self.told.findings

    @property
    def forbidden(self) -> frozenset[str]:
        return frozenset(finding for finding in self.told.findings if self.truth.forbids(finding))

    @property
    def is_right(self) -> bool:
        return self.is_cause_right and not self.missed and not self.forbidden


@dataclass(frozen=True)
class Score:
    """Right answers, wrong ones, and truths that were not told. A share of nothing is None."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float | None:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else None

    @property
    def recall(self) -> float | None:
        return self.right / (self.right + self.missed) if self.right + self.missed else None

    def reaches(self, least: float) -> bool:
        """What was never asked for cannot fall short; what was asked for and never told does."""
        return all(share is None or share >= least for share in (self.precision, self.recall))


@dataclass(frozen=True)
class CauseRow:
    """The runs of the programs with this cause; how many of them were told rightly (recall); and how many of all runs
    that were told this cause were so rightly (precision). A share of nothing is None."""

    cause: str
    programs: int
    right: int
    wrong: int
    says_nothing: int
    precision: float | None
    recall: float | None

    @property
    def falls_short(self) -> bool:
        if not self.programs:
            return False
        return self.programs < FEWEST_PROGRAMS or any(
            share is not None and share < LEAST_OF_A_CAUSE for share in (self.precision, self.recall))


def score_of_causes(verdicts: Iterable[Verdict]) -> Score:
    verdicts = list(verdicts)
    right = sum(verdict.is_cause_right for verdict in verdicts)
    silent = sum(verdict.says_nothing for verdict in verdicts)
    return Score(right, len(verdicts) - right - silent, len(verdicts) - right)


def score_of_findings(verdicts: Iterable[Verdict]) -> Score:
    verdicts = list(verdicts)
    return Score(sum(len(verdict.found) for verdict in verdicts), sum(len(verdict.forbidden) for verdict in verdicts),
                 sum(len(verdict.missed) for verdict in verdicts))


def rows_of_causes(verdicts: Sequence[Verdict]) -> list[CauseRow]:
    """One for each cause that is a program's truth or was told; the precision counts whoever was told it."""
    rows = []
    for cause in CAUSES:
        own = [verdict for verdict in verdicts if verdict.truth.cause == cause]
        told = [verdict for verdict in verdicts if verdict.told.cause == cause]
        if not own and not told:
            continue
        right = sum(verdict.is_cause_right for verdict in own)
        silent = sum(verdict.says_nothing for verdict in own)
        rightly_told = sum(verdict.is_cause_right for verdict in told)
        # Who says that it cannot tell has told nothing wrong.
        precision = rightly_told / len(told) if told and cause != CANNOT_TELL else None
        rows.append(CauseRow(cause, len({verdict.program for verdict in own}), right, len(own) - right - silent, silent,
                             precision, right / len(own) if own else None))
    return rows
