# SPDX-License-Identifier: GPL-3.0-or-later
"""The truth set covers every cause, its words are known, and its scores are counted as they are promised."""

import shutil
import tempfile
import unittest
from collections import Counter
from pathlib import Path

from expectation import ANY_OTHER, CAUSES, FINDINGS, SURROUNDINGS, Told, judged_of_study, told, truth
from scores import FEWEST_PROGRAMS, CauseRow, Score, Verdict, rows_of_causes, score_of_causes, score_of_findings
from surroundings import SOURCE, Missing, Surroundings, found
from truth import PROGRAMS


def verdict(name: str, causes: str, cause: str | None, must: str = "", may: str = "", findings: str = "") -> Verdict:
    return Verdict(name, "quiet", truth(causes, must, may), Told(cause, frozenset(findings.split())))


class Table(unittest.TestCase):
    def test_has_forty_programs_and_three_for_each_cause(self) -> None:
        self.assertGreaterEqual(len(PROGRAMS), 40)
        counted = Counter(cause for program in PROGRAMS for cause in {program.truth_in(s).cause for s in SURROUNDINGS})
        self.assertEqual([cause for cause in CAUSES if counted[cause] < FEWEST_PROGRAMS], [])

    def test_names_are_told_apart_and_can_be_files(self) -> None:
        names = [program.name for program in PROGRAMS]
        self.assertEqual([name for name, count in Counter(names).items() if count > 1], [])
        self.assertEqual([name for name in names if not name.replace("-", "").isalnum()], [])

    def test_uses_known_words(self) -> None:
        for program in PROGRAMS:
            for surrounding in SURROUNDINGS:
                with self.subTest(program.name, surrounding=surrounding):
                    expected = program.truth_in(surrounding)
                    self.assertLessEqual(set(expected.causes), set(CAUSES))
                    self.assertLessEqual(expected.must_find | expected.may_find | expected.must_not - {ANY_OTHER},
                                         FINDINGS)
                    self.assertFalse(expected.must_find & expected.may_find)

    def test_says_other_programs_only_under_load(self) -> None:
        for program in PROGRAMS:
            self.assertNotIn("other-programs",
                             (*program.quiet.causes, *program.quiet.must_find, *program.quiet.may_find))

    def test_needs_what_the_surroundings_have(self) -> None:
        known = {"bin", "source", "python", "cpu", "port", "file", "cgroup", "java", "node", "rust", "go"}
        for program in PROGRAMS:
            self.assertLessEqual(set(program.needs), known, program.name)

    def test_has_the_source_of_each_script(self) -> None:
        for program in PROGRAMS:
            for argument in program.arguments:
                if "{source}/" in argument:
                    self.assertTrue((SOURCE / argument.partition("{source}/")[2]).is_file(), argument)


class Truths(unittest.TestCase):
    def test_forbid_what_is_in_no_list(self) -> None:
        expected = truth("gil", must="gil-serialises", may="gil-convoy")
        self.assertEqual([finding for finding in sorted(FINDINGS) if not expected.forbids(finding)],
                         ["gil-convoy", "gil-serialises", "steal"])

    def test_read_the_cause_where_there_is_one(self) -> None:
        self.assertEqual(told({"findings": [{"id": "spinning"}]}), Told(None, frozenset({"spinning"})))
        self.assertEqual(told({"headline": {"cause": "io", "why": "It waited."}}),
                         Told("io", frozenset(), "It waited."))

    def test_of_a_comparison_are_those_of_the_judged_run(self) -> None:
        runs = [{"spec": {"name": "other"}}, {"spec": {"name": "judged"}, "tier": "exact"}]
        self.assertEqual(judged_of_study({"runs": runs, "warnings": [{"id": "spinning"}, {"id": "throttled"}]}),
                         (runs[1], [{"id": "spinning"}]))


class Scores(unittest.TestCase):
    def io_of(self, verdicts: list[Verdict]) -> CauseRow:
        return next(row for row in rows_of_causes(verdicts) if row.cause == "io")

    def test_of_causes_count_an_unknown_one_as_a_miss_alone(self) -> None:
        verdicts = [verdict("a", "io", "io"), verdict("b", "io sleep", "sleep"), verdict("c", "io", "cannot-tell"),
                    verdict("d", "io", None), verdict("e", "io", "lock")]
        self.assertEqual(score_of_causes(verdicts), Score(right=2, wrong=1, missed=3))

    def test_of_findings_count_found_forbidden_and_missed(self) -> None:
        verdicts = [verdict("a", "gil", "gil", must="gil-serialises", may="gil-convoy",
                            findings="gil-serialises gil-convoy"),
                    verdict("b", "gil", "gil", must="gil-serialises", findings="idle-tail steal")]
        self.assertEqual(score_of_findings(verdicts), Score(right=1, wrong=1, missed=1))

    def test_of_a_cause_are_precise_over_all_and_complete_over_its_own(self) -> None:
        verdicts = [verdict("a", "io", "io"), verdict("b", "io", "cannot-tell"), verdict("c", "lock", "io"),
                    verdict("d", "lock io", "io")]
        rows = {row.cause: row for row in rows_of_causes(verdicts)}
        self.assertEqual((rows["io"].programs, rows["io"].right, rows["io"].wrong, rows["io"].says_nothing),
                         (2, 1, 0, 1))
        self.assertAlmostEqual(rows["io"].precision or 0, 2 / 3)
        self.assertEqual((rows["io"].recall, rows["lock"].recall, rows["lock"].precision), (0.5, 0.5, None))

    def test_fall_short_with_too_few_programs_or_too_few_right(self) -> None:
        enough = [verdict(name, "io", "io") for name in "abcde"]
        self.assertFalse(self.io_of(enough).falls_short)
        self.assertTrue(self.io_of(enough[:2]).falls_short)
        self.assertTrue(self.io_of([*enough[:3], verdict("d", "io", "lock")]).falls_short)
        self.assertFalse(self.io_of([*enough, verdict("f", "io", "lock")]).falls_short)

    def test_of_nothing_are_no_share(self) -> None:
        self.assertEqual((Score(0, 0, 0).precision, Score(0, 0, 0).recall), (None, None))
        self.assertFalse(Score(0, 0, 5).reaches(0.95))
        self.assertTrue(Score(19, 1, 1).reaches(0.95))


class Around(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.around = Surroundings(Path("/built"), Path(folder.name))
        self.addCleanup(self.around.close)

    def test_fill_places_and_leave_the_rest(self) -> None:
        self.assertEqual(self.around.filled(("{bin}/threads", "compute=1,1", "a b"), ["bin"]),
                         ["/built/threads", "compute=1,1", "a b"])

    def test_tell_what_is_not_installed(self) -> None:
        self.assertIsNone(shutil.which("no-such-program"))
        with self.assertRaisesRegex(Missing, "no-such-program is not installed"):
            found("no-such-program")


if __name__ == "__main__":
    unittest.main()
