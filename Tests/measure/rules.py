#!/usr/bin/env python3
"""How often each rule of the extraction is right, measured on annotated reports.

    rules.py PARKBOOK --gold DIR… --content DIR… [--confidence]

The annotations (GOLD/PARK/NAME.jsonl) hold one JSON object for each numeral of CONTENT/reports/PARK/NAME.*, in the
order of the text: an observation with value, unit, indicator, measure, status, period and scope, or a numeral that is
none, with `not`. `optional` lines count neither for nor against. With --confidence the text of confidence.yml is
printed instead of the table.
"""

import argparse
import json
import pathlib
import subprocess
import sys
from collections import defaultdict
from decimal import Decimal, InvalidOperation
from math import sqrt

FIELDS = ("indicator", "measure", "status", "period", "scope")
SCALES = (("万亿", 12), ("千亿", 11), ("百亿", 10), ("亿", 8), ("千万", 7), ("百万", 6), ("万", 4))
UNITS = {"百分点": "个百分点", "pp": "个百分点", "％": "%", "度": "千瓦时", "千瓦小时": "千瓦时", "平方千米": "平方公里", "美金": "美元"}
CLASSIFIERS = set("家个项户件宗座条名款处套所只场次人位株份栋间辆台批期类支篇班") | {"场次", "人次", ""}
CLASSES = ("sure", "likely", "review")
# The beginning of confidence.yml.
PREFACE = """\
# How often the rules of the extraction are right: for each rule a lower bound (Wilson, 95 %) of the share of its
# readings that are right in value, unit, indicator, measure, status, period and scope; for each reason to doubt the
# factor by which it lowers that share. The class of a reading is that of the product. Rules that work alike share a
# bound, because annotations are few. Made by `make confidence`; only the bounds of the classes are set by hand, there.
- class: sure
  at-least: 0.85
- class: likely
  at-least: 0.6
- class: review
  at-least: 0"""
# Rules that work alike: by words beside the number, by the figure before it, by a noun phrase of any kind.
FAMILIES = {
    **dict.fromkeys(("indicator-before", "growth", "change", "share", "table-cell", "respectively", "each"), "words"),
    **dict.fromkeys(("growth-of-last", "completion", "gap", "rank", "inherited"), "figure-before"),
    **dict.fromkeys(("label-before", "noun-after", "descriptive"), "any-noun"),
}


def wilson(right, count, z=1.959964):
    """The lower end of the 95 % interval of Wilson (1927) for a share."""
    if not count:
        return 0.0
    share = right / count
    middle = share + z * z / (2 * count)
    spread = z * sqrt(share * (1 - share) / count + z * z / (4 * count * count))
    return (middle - spread) / (1 + z * z / count)


def number(text):
    try:
        return Decimal(str(text).replace(",", ""))
    except InvalidOperation:
        return None


def amount(record):
    """Value and unit with 万 and 亿 multiplied out; all classifiers are one unit."""
    value, unit = number(record.get("value")), (record.get("unit") or "").replace(" ", "")
    for prefix, power in SCALES:
        if value is not None and unit.startswith(prefix):
            value, unit = value.scaleb(power), unit[len(prefix):]
            break
    unit = UNITS.get(unit, unit)
    return (None if value is None else value.normalize()), ("" if unit in CLASSIFIERS else unit)


def is_observation(record):
    return "not" not in record and record.get("kind", "observation") == "observation"


def pairs_of(text):
    letters = [letter for letter in text or "" if letter.isalnum()]
    return {a + b for a, b in zip(letters, letters[1:])}


def likeness(gold, read, gold_amount, read_amount, gold_pairs, read_pairs):
    """How well a record fits an annotation; nothing where the numbers differ."""
    mine, theirs = gold_amount[0], read_amount[0]
    if mine is None or theirs is None:
        same = not is_observation(gold) and str(read.get("value")) in str(gold.get("value"))
        if not same or not read.get("value"):
            return 0.0
    elif abs(mine) != abs(theirs) and abs(number(gold["value"])) != abs(number(read["value"])):
        return 0.0
    common = len(gold_pairs & read_pairs) / max(1, min(len(gold_pairs), len(read_pairs)))
    return 2 + (gold_amount == read_amount) + 0.5 * (is_observation(gold) == is_observation(read)) + 2 * common


def align(gold, read):
    """The pairs of annotation and record, in order, that fit best in all (longest common subsequence with weights)."""
    gold_data = [(amount(record), pairs_of(record.get("quote"))) for record in gold]
    read_data = [(amount(record), pairs_of(record.get("quote"))) for record in read]
    weights = [
        [likeness(g, r, ga, ra, gp, rp) for r, (ra, rp) in zip(read, read_data)]
        for g, (ga, gp) in zip(gold, gold_data)
    ]
    best = [[0.0] * (len(read) + 1) for _ in range(len(gold) + 1)]
    for i in reversed(range(len(gold))):
        for j in reversed(range(len(read))):
            taken = weights[i][j] + best[i + 1][j + 1] if weights[i][j] else 0.0
            best[i][j] = max(best[i + 1][j], best[i][j + 1], taken)
    found, i, j = {}, 0, 0
    while i < len(gold) and j < len(read):
        if weights[i][j] and best[i][j] == weights[i][j] + best[i + 1][j + 1]:
            found[j] = gold[i]
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return found


class Tally:
    """How often something was read, found at the right place, and wholly right."""

    def __init__(self):
        self.fired = self.detected = self.right = 0

    def add(self, detected, right):
        self.fired += 1
        self.detected += detected
        self.right += right

    def row(self, name):
        def share(part):
            return f"{part:5} {part / self.fired:6.1%}" if self.fired else f"{part:5}       "

        bound = wilson(self.right, self.fired)
        return f"{name:32}{self.fired:6}  {share(self.detected)}  {share(self.right)}  {bound:6.3f}"


HEAD = f"{'':32}{'fired':>6}  {'detected':>12}  {'wholly right':>12}  {'bound':>6}"


def judge(record, gold):
    """Whether a record found an observation with value and unit, and whether all its fields are right."""
    if gold is None or not is_observation(gold) or amount(gold) != amount(record):
        return False, False
    plain = {"scope": "park"}
    return True, all((gold.get(f) or plain.get(f)) == (record.get(f) or plain.get(f)) for f in FIELDS)


def records(binary, content, path):
    run = subprocess.run(
        [binary, "extract", "--content", content, "--format", "jsonl", str(path)], capture_output=True, text=True)
    if run.returncode:
        sys.exit(f"{path}: parkbook extract failed: {run.stderr.strip()}")
    return [json.loads(line) for line in run.stdout.splitlines() if line.strip()]


def reports(gold, content):
    for annotation in sorted(pathlib.Path(gold).glob("*/*.jsonl")):
        folder = pathlib.Path(content, "reports", annotation.parent.name)
        for path in sorted(folder.glob(annotation.stem + ".*")):
            if path.suffix in (".md", ".markdown", ".txt"):
                lines = annotation.read_text(encoding="utf-8").splitlines()
                yield [json.loads(line) for line in lines if line.strip()], path


def measure(arguments):
    """All judged observations, and the tallies of the guards."""
    observations, guards = [], defaultdict(Tally)
    for gold_folder, content in zip(arguments.gold, arguments.content):
        for gold, path in reports(gold_folder, content):
            read = records(arguments.parkbook, content, path)
            partners = align(gold, read)
            for index, record in enumerate(read):
                partner = partners.get(index)
                if partner is not None and partner.get("optional"):
                    continue
                if record["kind"] == "observation":
                    observations.append((record, *judge(record, partner)))
                else:
                    # A numeral that nobody annotated states nothing either.
                    is_right = partner is None or not is_observation(partner)
                    guards[record.get("detail") or record["reason"]].add(is_right, is_right)
    return observations, guards


def tallies(observations, keys):
    groups = defaultdict(Tally)
    for record, detected, right in observations:
        for key in keys(record):
            groups[key].add(detected, right)
    return groups


def show(title, groups, order=None):
    print(f"\n{title}\n{HEAD}")
    for name in order or sorted(groups, key=lambda name: (-groups[name].fired, name)):
        if name in groups:
            print(groups[name].row(name))


def doubts(record):
    return [reason for reason in record.get("reasons", []) if reason != "rule-precision"]


def confidence(observations):
    """Prints confidence.yml. A rule has few annotated readings and shares the bound of the rules that work like it,
    unless it is clearly worse than they are."""
    rules = tallies(observations, lambda record: [record["rule"]])
    factors, right, expected = fitted(observations)
    family_right, family_expected = defaultdict(float), defaultdict(float)
    for name in rules:
        family_right[FAMILIES.get(name)] += right[name]
        family_expected[FAMILIES.get(name)] += expected[name]
    print(PREFACE)
    for name in sorted(rules, key=lambda name: (-rules[name].fired, name)):
        family = FAMILIES.get(name)
        bound = wilson(min(family_right[family], family_expected[family]), family_expected[family])
        if right[name] / expected[name] < bound:
            bound = wilson(min(right[name], expected[name]), expected[name])
        print(f"- rule: {name}\n  lower-bound: {bound:.3f}")
    for reason in sorted(factors):
        print(f"- reason: {reason}\n  factor: {factors[reason]:.3f}")


def fitted(observations, rounds=100):
    """Takes the chance that a reading is right for that of its rule times a factor of at most 1 for each doubt, and
    finds the factors by which as many are right as were seen. A doubtful reading of a rule then counts as a part of
    one: gives the factors, and for each rule how many were right and how many such readings it has."""
    factors = dict.fromkeys(sorted({reason for record, _, _ in observations for reason in doubts(record)}), 1.0)
    shares = {}

    def part(record, but=None):
        product = 1.0
        for reason in doubts(record):
            product *= 1.0 if reason == but else factors[reason]
        return product

    def counts():
        right, expected = defaultdict(float), defaultdict(float)
        for record, _, is_right in observations:
            right[record["rule"]] += is_right
            expected[record["rule"]] += part(record)
        return right, expected

    for _ in range(rounds):
        right, expected = counts()
        shares = {rule: min(1.0, right[rule] / expected[rule]) for rule in expected}
        for reason in factors:
            with_reason = [(record, is_right) for record, _, is_right in observations if reason in doubts(record)]
            seen = sum(is_right for _, is_right in with_reason)
            awaited = sum(shares[record["rule"]] * part(record, but=reason) for record, _ in with_reason)
            # One reading more that went as awaited keeps a rare reason from the extremes.
            factors[reason] = min(1.0, (seen + 1) / (awaited + 1))
    return factors, *counts()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parkbook")
    parser.add_argument("--gold", nargs="*", default=[])
    parser.add_argument("--content", nargs="*", default=[])
    parser.add_argument("--confidence", action="store_true")
    arguments = parser.parse_args()
    if not arguments.gold or len(arguments.gold) != len(arguments.content):
        sys.exit("The rules are measured on annotated reports: make rules GOLD=annotations CONTENT=content-folder\n"
                 "(several folders are written as GOLD=\"a b\" CONTENT=\"c d\", in the same order).")
    for folder in arguments.gold + arguments.content:
        if not pathlib.Path(folder).is_dir():
            sys.exit(f"There is no folder {folder}.")
    observations, guards = measure(arguments)
    if arguments.confidence:
        return confidence(observations)
    print("detected: an observation stands there, with this value and unit; wholly right: indicator, measure, status,\n"
          "period and scope too; bound: lower end of the 95 % interval (Wilson) of the share wholly right. For guards\n"
          "both mean that the numeral is no observation.")
    show("Rules of attachment", tallies(observations, lambda record: [record["rule"]]))
    show("Guards", guards)
    show("Reasons for doubt", tallies(observations, lambda record: record.get("reasons", []) or ["none"]))
    show("Classes of confidence", tallies(observations, lambda record: [record["confidence"]]), CLASSES)


if __name__ == "__main__":
    main()
