"""An independent recomputation of the atlas's figures, from the publishers' tables alone.

Another language, the standard library only, and none of the atlas's code: every figure is worked out
here from its definition and set beside what the atlas built (public/data) or prints (its command line).

    python3 recompute.py SOURCES ARTEFACTS PRINTED

SOURCES is the folder of publishers' tables, ARTEFACTS is public/data, PRINTED a folder of the command
line's answers as CSV. Prints one JSON object: per check the figures compared, the largest difference,
and the first few places where it is larger than the check allows.
"""

import csv
import json
import math
import os
import sys
from collections import Counter, defaultdict

SOURCES, ARTEFACTS, PRINTED = sys.argv[1:4]
YEARS = (2004, 2007, 2010, 2015, 2019, 2025)
EDITION = {2004: "01", 2007: "01", 2010: "01", 2015: "11", 2019: "11", 2025: "21"}
AREAS = {"01": 32_482, "11": 32_844, "21": 33_755}
MEASURES = {
    "imd": "imd",
    "income": "income",
    "employment": "employment",
    "education": "education",
    "health": "health",
    "crime": "crime",
    "barriers": "barriers",
    "living-environment": "living_environment",
    "idaci": "idaci",
    "idaopi": "idaopi",
}
# The denominator that weights a measure's averages over a district, where it is not all residents.
OWN_PEOPLE = {"employment": "pop_working_age_emp", "idaci": "pop_0_15", "idaopi": "pop_60plus"}

checks = []


class Check:
    """Counts comparisons and keeps the worst, and the first that are out."""

    def __init__(self, name, allowed):
        self.name, self.allowed = name, allowed
        self.compared, self.worst, self.out = 0, 0.0, []
        checks.append(self)

    def numbers(self, where, ours, theirs):
        self.compared += 1
        if ours is None or theirs is None:
            if ours is not theirs:
                self.out.append(f"{where}: {ours} here, {theirs} there")
            return
        apart = abs(ours - theirs)
        self.worst = max(self.worst, apart)
        if not apart <= self.allowed:
            self.out.append(f"{where}: {ours} here, {theirs} there")

    def same(self, where, ours, theirs):
        self.compared += 1
        if ours != theirs:
            self.out.append(f"{where}: {ours} here, {theirs} there")


def rows(*path):
    with open(os.path.join(SOURCES, *path), encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def printed(name):
    with open(os.path.join(PRINTED, name + ".csv"), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def artefact(name):
    with open(os.path.join(ARTEFACTS, name), encoding="utf-8") as file:
        return json.load(file)


def number(text):
    return None if text is None or text == "" else float(text)


# ---------------------------------------------------------------- the publishers' tables

TABLES = {
    year: {
        row["lsoa_code"]: row
        for row in rows("imd", "england", f"imd{year}_lsoa{EDITION[year]}_england.csv")
    }
    for year in YEARS
}


def ranks_of(measure, year):
    """A measure's ranks over all England by code, 1 most deprived; None where the table has none."""
    table = TABLES[year]
    stem = MEASURES[measure]
    first = next(iter(table.values()))
    for column in (f"{stem}_rank", f"{stem}_rank_derived"):
        if column in first:
            return {code: number(row[column]) for code, row in table.items()}
    if f"{stem}_rate_derived" not in first:
        return None
    # Not published: the highest rate is 1, equal rates share the smallest rank.
    rates = {code: number(row[f"{stem}_rate_derived"]) for code, row in table.items()}
    above = Counter(rate for rate in rates.values() if rate is not None)
    place, rank = {}, 1
    for rate in sorted(above, reverse=True):
        place[rate] = rank
        rank += above[rate]
    return {code: None if rate is None else place[rate] for code, rate in rates.items()}


# ---------------------------------------------------------------- carrying to the areas of 2021


def parents(*path, child, parent):
    found = defaultdict(set)
    for row in rows(*path):
        found[row[child]].add(row[parent])
    return found


FROM_11 = parents(
    "england", "lookup_lsoa11_lsoa21_england.csv", child="lsoa21_code", parent="lsoa11_code"
)
FROM_01 = parents(
    "england", "lookup_lsoa01_lsoa11_england.csv", child="lsoa11_code", parent="lsoa01_code"
)


def ancestors(code, edition):
    if edition == "21":
        return {code}
    eleven = FROM_11.get(code, set())
    if edition == "11":
        return eleven
    return set().union(*(FROM_01.get(one, set()) for one in eleven)) if eleven else set()


def carried(code, year, ranks):
    """Mean rank over the ancestors by residents, and the least deprived ancestor's; None if unknown."""
    old = sorted(ancestors(code, EDITION[year]))
    values = [ranks.get(one) for one in old]
    if not values or None in values:
        return None, None
    people = [number(TABLES[year].get(one, {}).get("pop_total")) for one in old]
    if None in people or sum(people) == 0:
        people = [1.0] * len(old)
    mean = sum(p * v for p, v in zip(people, values)) / sum(people)
    return mean, max(values)


NAMES = artefact("names.json")
WEIGHTS = artefact("weights.json")
REGION = NAMES["codes"]
HALO = WEIGHTS["halo"]["codes"]
EVERYWHERE = REGION + HALO

POSITION = {}  # (measure, year) -> per area of EVERYWHERE (mean rank, worst rank)


def check_carry():
    check = Check("ranks carried to the areas of 2021, region and ring around it", 0.0006)
    worst = Check("rank of the least deprived ancestor", 0.0006)
    for measure in MEASURES:
        built = {}
        for part, codes in (("measures", REGION), ("halo", HALO)):
            for release in artefact(f"{part}/{measure}.json")["releases"]:
                built[part, release["year"]] = release
        for year in YEARS:
            ranks = ranks_of(measure, year)
            if ranks is None:
                check.same(f"{measure} {year} is not held", ("measures", year) in built, False)
                continue
            POSITION[measure, year] = [carried(code, year, ranks) for code in EVERYWHERE]
            for part, codes, offset in (
                ("measures", REGION, 0),
                ("halo", HALO, len(REGION)),
            ):
                release = built[part, year]
                apart = release.get("worst", {"rows": [], "values": []})
                least_there = dict(zip(apart["rows"], apart["values"]))
                for i, code in enumerate(codes):
                    mean, least = POSITION[measure, year][offset + i]
                    there = release["rank"][i]
                    check.numbers(f"{measure} {year} {code}", mean, there)
                    if part == "measures":
                        worst.numbers(
                            f"{measure} {year} {code}", least, least_there.get(i, there)
                        )


# ---------------------------------------------------------------- persistence


def pattern(inside):
    if all(inside):
        return "persistent"
    if not any(inside):
        return "never"
    if not inside[-1]:
        return "left"
    if sum(inside) == 1:
        return "new"
    first = inside.index(True)
    return "consecutive" if all(inside[first:]) else "intermittent"


def check_persistence():
    shares = {"always-10": (1, 10), "always-20": (1, 5), "deep-rooted": (50, 1917)}
    percentiles = Check("national percentiles of the command line", 5e-8)
    words = Check("persistence and trajectories", 0)
    for definition, (part, whole) in shares.items():
        for measure in ("imd", "income", "education"):
            answers = printed(f"persistence-{definition}-{measure}")
            words.same(f"{definition} {measure} rows", len(answers), len(REGION))
            for i, answer in enumerate(answers):
                where = f"{definition} {measure} {REGION[i]}"
                words.same(where, REGION[i], answer["lsoa21_code"])
                inside, known = [], True
                for year in YEARS:
                    if (measure, year) not in POSITION:
                        continue
                    mean, least = POSITION[measure, year][i]
                    count = AREAS[EDITION[year]]
                    percentiles.numbers(
                        f"{where} {year}",
                        None if mean is None else (mean - 0.5) / count,
                        number(answer[f"percentile_{year}"]),
                    )
                    known = known and least is not None
                    inside.append(least is not None and least * whole <= part * count)
                words.same(where, pattern(inside) if known else "unknown", answer["trajectory"])
                words.same(where, int(known and all(inside)), int(answer["persistent"]))


# ---------------------------------------------------------------- neighbours, hot spots, clusters


def corners(geometry):
    polygons = geometry["coordinates"]
    if geometry["type"] == "Polygon":
        polygons = [polygons]
    return {tuple(point[:2]) for polygon in polygons for ring in polygon for point in ring}


def neighbours():
    """Areas that share a corner of their published boundaries (queen contiguity)."""
    at = defaultdict(set)
    index = {code: i for i, code in enumerate(EVERYWHERE)}
    for file in ("lsoa21.geojson", "halo_lsoa21.geojson"):
        with open(os.path.join(SOURCES, "boundaries", file), encoding="utf-8") as text:
            for feature in json.load(text)["features"]:
                i = index.get(feature["properties"]["LSOA21CD"])
                if i is not None:
                    for corner in corners(feature["geometry"]):
                        at[corner].add(i)
    beside = defaultdict(set)
    for areas in at.values():
        for i in areas:
            beside[i] |= areas - {i}
    return beside


def check_hot_spots():
    beside = neighbours()
    links = Check("queen neighbours from the published boundaries", 0)
    queen = WEIGHTS["queen"]
    built = defaultdict(set)
    for a, b in zip(queen[::2], queen[1::2]):
        built[a].add(b)
        built[b].add(a)
    # A link between two areas of the ring belongs to neither answer below: the built list may leave it out.
    for i, code in enumerate(EVERYWHERE):
        links.same(code, sorted(beside[i]), sorted(built[i]))
    gi = Check("Gi*", 6e-7)
    held = Check("z of the neighbours, the own value held", 6e-7)
    moran = Check("local Moran's I z", 6e-7)
    normal = Check("two-sided normal p", 5e-8)
    n = len(EVERYWHERE)
    for measure in ("imd", "income", "education"):
        for year in YEARS:
            count = AREAS[EDITION[year]]
            x = [1 - (mean - 0.5) / count for mean, _ in POSITION[measure, year]]
            centre = math.fsum(x) / n
            away = [value - centre for value in x]
            variance = math.fsum(d * d for d in away) / n
            answers = {s: printed(f"hotspots-{measure}-{year}-{s}") for s in ("gi", "moran")}
            for i in range(len(REGION)):
                where = f"{measure} {year} {REGION[i]}"
                k = len(beside[i])
                total = math.fsum(away[j] for j in beside[i])
                own = away[i]
                w = k + 1
                star = (total + own) / math.sqrt(variance * (n * w - w * w) / (n - 1))
                gi.numbers(where, star, number(answers["gi"][i]["statistic"]))
                # Getis and Ord's Gi: mean and variance over the other areas, without this one.
                others = x[:i] + x[i + 1 :]
                mean = math.fsum(others) / (n - 1)
                square = math.fsum((value - mean) ** 2 for value in others) / (n - 1)
                z = (math.fsum(x[j] for j in beside[i]) - k * mean) / math.sqrt(
                    square * k * (n - 1 - k) / (n - 2)
                )
                held.numbers(where, z, number(answers["gi"][i]["z"]))
                normal.numbers(
                    where,
                    math.erfc(abs(z) / math.sqrt(2)),
                    number(answers["gi"][i]["p_analytic"]),
                )
                local = own / variance * total / k
                expected = -own * own / ((n - 1) * variance)
                spread = (
                    (own / variance) ** 2
                    * n
                    / (n - 2)
                    * (1 / k - 1 / (n - 1))
                    * (variance - own * own / (n - 1))
                )
                moran.numbers(
                    where,
                    (local - expected) / math.sqrt(spread),
                    number(answers["moran"][i]["z"]),
                )


def check_fdr():
    """Benjamini and Hochberg's q from the printed p, and the class that follows from q and the sign."""
    q = Check("false-discovery q from p", 2e-9)
    classes = Check("hot, cold or neither at 5%", 0)
    for measure in ("imd", "income", "education"):
        for year in YEARS:
            answers = printed(f"hotspots-{measure}-{year}-gi")
            p = [number(answer["p"]) for answer in answers]
            order = sorted(range(len(p)), key=lambda i: p[i], reverse=True)
            least, wanted = 1.0, [0.0] * len(p)
            for back, i in enumerate(order):
                least = min(least, p[i] * len(p) / (len(p) - back))
                wanted[i] = least
            for i, answer in enumerate(answers):
                q.numbers(answer["lsoa21_code"], wanted[i], number(answer["q"]))
                # Exactly at the edge the last printed digit decides: not compared.
                if abs(wanted[i] - 0.05) > 1e-9 and answer["class"] in ("hot", "cold", "none"):
                    classes.same(
                        answer["lsoa21_code"], wanted[i] <= 0.05, answer["class"] != "none"
                    )


# ---------------------------------------------------------------- summary measures


def extent_weight(rank, count):
    percentile = -(-100 * rank // count)
    if percentile <= 10:
        return 1.0
    return 0.0 if percentile > 30 else 0.95 - 0.9 * (percentile - 11) / 19


def concentration(areas, count):
    """Mean reversed rank over the most deprived areas that hold a tenth of the residents."""
    target = left = sum(people for _, people in areas) / 10
    total = 0.0
    for rank, people in sorted(areas):
        taken = min(left, people)
        total += taken * (count + 1 - rank)
        left -= taken
        if left <= 0:
            break
    return total / target


def check_summaries():
    check = Check("summary measures of the boroughs, 2004 to 2019", 1e-6)
    for year in YEARS[:-1]:
        count = AREAS[EDITION[year]]
        for measure in ("imd", "income"):
            ranks = ranks_of(measure, year)
            stem = MEASURES[measure]
            for answer in printed(f"summary-{measure}-{year}"):
                own = [
                    row for row in TABLES[year].values() if row["lad_code"] == answer["area_code"]
                ]
                where = f"{measure} {year} {answer['area_name']}"
                check.same(where, len(own), int(answer["lsoas"]))
                people = [number(row[OWN_PEOPLE.get(measure, "pop_total")]) for row in own]
                rank = [ranks[row["lsoa_code"]] for row in own]
                everybody = math.fsum(people)
                check.numbers(
                    f"{where} average rank",
                    math.fsum(p * (count + 1 - r) for p, r in zip(people, rank)) / everybody,
                    number(answer["average_rank"]),
                )
                check.numbers(
                    f"{where} share in the most deprived 10%",
                    sum(10 * r <= count for r in rank) / len(rank),
                    number(answer["proportion_most_deprived_10"]),
                )
                scores = [number(row.get(f"{stem}_score")) for row in own]
                if None not in scores:
                    check.numbers(
                        f"{where} average score",
                        math.fsum(p * s for p, s in zip(people, scores)) / everybody,
                        number(answer["average_score"]),
                    )
                if measure == "imd":
                    check.numbers(
                        f"{where} extent",
                        math.fsum(p * extent_weight(r, count) for p, r in zip(people, rank))
                        / everybody,
                        number(answer["extent"]),
                    )
                    check.numbers(
                        f"{where} local concentration",
                        concentration(list(zip(rank, people)), count),
                        number(answer["local_concentration"]),
                    )


check_carry()
check_persistence()
check_hot_spots()
check_fdr()
check_summaries()
json.dump(
    [
        {
            "name": check.name,
            "compared": check.compared,
            "worst": check.worst,
            "allowed": check.allowed,
            "out": len(check.out),
            "first": check.out[:5],
        }
        for check in checks
    ],
    sys.stdout,
    indent=1,
)
