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
import random
import re
import sys
from collections import Counter, defaultdict
from decimal import ROUND_HALF_UP, Decimal

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


# (measure, year) -> per area of the region: Gi*, z of its neighbours, own distance from the mean, neighbours' sum
AROUND = {}


def check_global_moran(beside):
    """Moran's I of the whole map and its z under randomisation (Cliff and Ord 1981), row-standardised."""
    index = Check("global Moran's I", 1e-9)
    z = Check("z of global Moran's I", 1e-7)
    n = len(EVERYWHERE)
    weight = [{j: 1 / len(beside[i]) for j in beside[i]} for i in range(n)]
    s0 = math.fsum(w for row in weight for w in row.values())
    # Every link goes both ways: each ordered pair is met once.
    s1 = math.fsum((w + weight[j][i]) ** 2 for i in range(n) for j, w in weight[i].items()) / 2
    into = defaultdict(float)
    for row in weight:
        for j, w in row.items():
            into[j] += w
    s2 = math.fsum((sum(weight[i].values()) + into[i]) ** 2 for i in range(n))
    for answer in printed("global-moran"):
        measure, year = answer["measure"], int(answer["release"])
        x = need(measure, year)
        centre = math.fsum(x) / n
        away = [value - centre for value in x]
        second = math.fsum(d**2 for d in away) / n
        fourth = math.fsum(d**4 for d in away) / n
        crossed = math.fsum(w * away[i] * away[j] for i in range(n) for j, w in weight[i].items())
        ours = crossed / s0 / second
        expected = -1 / (n - 1)
        tailed = fourth / second**2
        square = (
            n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0)
            - tailed * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0)
        ) / ((n - 1) * (n - 2) * (n - 3) * s0 * s0)
        index.numbers(f"{measure} {year}", ours, number(answer["i"]))
        spread = math.sqrt(square - expected**2)
        z.numbers(f"{measure} {year}", (ours - expected) / spread, number(answer["z"]))


DRAWS, PRINTED_DRAWS, AREAS_DRAWN = 10_000, 99_999, 3


def check_permutation_p(beside):
    """p of a few areas of each map by draws of our own: the area's value stays, its neighbours are drawn."""
    check = Check("permutation p, within 4 standard errors of own draws", 0)
    dice = random.Random(2004)
    for measure in ("imd", "income", "education"):
        for year in YEARS:
            x = need(measure, year)
            p = [number(answer["p"]) for answer in printed(f"hotspots-{measure}-{year}-gi")]
            # Neither so rare that few draws tell, nor so common that all is within the error.
            telling = [i for i, value in enumerate(p) if 0.01 < value < 0.5]
            for i in telling[:AREAS_DRAWN]:
                others = x[:i] + x[i + 1 :]
                k, found = len(beside[i]), math.fsum(x[j] for j in beside[i])
                sums = [sum(dice.sample(others, k)) for _ in range(DRAWS)]
                high = sum(total >= found - 1e-12 for total in sums)
                low = sum(total <= found + 1e-12 for total in sums)
                tail = min(high, low) / DRAWS
                error = math.sqrt(tail * (1 - tail) * (1 / DRAWS + 1 / PRINTED_DRAWS))
                where = f"{measure} {year} {REGION[i]}: {2 * tail} by draws, {p[i]} printed"
                check.same(where, abs(2 * tail - p[i]) <= 2 * 4 * error, True)


def need(measure, year):
    """1 less the national position, per area of the region and of the ring."""
    count = AREAS[EDITION[year]]
    return [1 - (mean - 0.5) / count for mean, _ in POSITION[measure, year]]


def check_hot_spots(beside):
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
            x = need(measure, year)
            centre = math.fsum(x) / n
            away = [value - centre for value in x]
            variance = math.fsum(d * d for d in away) / n
            answers = {s: printed(f"hotspots-{measure}-{year}-{s}") for s in ("gi", "moran")}
            AROUND[measure, year] = []
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
                AROUND[measure, year].append((star, z, own, total))
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


def q_of(p):
    """Benjamini and Hochberg's q: p times the number tested, over its place from the smallest."""
    order = sorted(range(len(p)), key=lambda i: p[i], reverse=True)
    least, answer = 1.0, [0.0] * len(p)
    for back, i in enumerate(order):
        least = min(least, p[i] * len(p) / (len(p) - back))
        answer[i] = least
    return answer


def class_of(statistic, around):
    """What an area is if its neighbours are beyond chance: from our own figures' signs alone."""
    star, z, own, total = around
    if statistic == "gi":
        if star > 0 and z > 0:
            return "hot"
        return "cold" if star < 0 and z < 0 else "none"
    return ("high" if own > 0 else "low") + ("-high" if total > 0 else "-low")


def check_fdr():
    """q from the printed p, and the class that follows from q and from the signs of our own figures."""
    q = Check("false-discovery q from p", 2e-9)
    classes = Check("class at 5%: hot, cold, one of Moran's four, or none", 0)
    for measure in ("imd", "income", "education"):
        for year in YEARS:
            for statistic in ("gi", "moran"):
                answers = printed(f"hotspots-{measure}-{year}-{statistic}")
                wanted = q_of([number(answer["p"]) for answer in answers])
                for i, answer in enumerate(answers):
                    where = f"{measure} {year} {statistic} {answer['lsoa21_code']}"
                    q.numbers(where, wanted[i], number(answer["q"]))
                    # Exactly at the edge the last printed digit decides: not compared.
                    if abs(wanted[i] - 0.05) > 1e-9:
                        beyond = class_of(statistic, AROUND[measure, year][i])
                        classes.same(where, beyond if wanted[i] <= 0.05 else "none", answer["class"])


def check_always_hot():
    """Persistence as a hot spot in need of every release: from the printed q of each, and our own signs."""
    check = Check("always a hot spot: persistence and trajectories", 0)
    for measure in ("imd", "income", "education"):
        hot = []
        for year in YEARS:
            q = [number(answer["q"]) for answer in printed(f"hotspots-{measure}-{year}-gi")]
            hot.append(
                [
                    beyond <= 0.05 and class_of("gi", around) == "hot" and around[2] > 0
                    for beyond, around in zip(q, AROUND[measure, year])
                ]
            )
        answers = printed(f"persistence-hot-spot-always-{measure}")
        check.same(f"{measure} rows", len(answers), len(REGION))
        for i, answer in enumerate(answers):
            inside = [column[i] for column in hot]
            where = f"{measure} {REGION[i]}"
            check.same(where, REGION[i], answer["lsoa21_code"])
            check.same(where, pattern(inside), answer["trajectory"])
            check.same(where, int(all(inside)), int(answer["persistent"]))
            check.same(where, sum(inside), int(answer["releases_in"]))


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


# The publisher's decimals, which the atlas keeps.
DECIMALS = {
    "average_rank": 2,
    "average_score": 3,
    "proportion_most_deprived_10": 4,
    "extent": 4,
    "local_concentration": 2,
    "income_scale": 0,
    "employment_scale": 0,
}


def scores_of(column, places, year):
    """Scores of a release by area. A few are not open: the middle of the next known ones by rank, if those
    are one step of the publisher's three decimals apart at most; else unknown."""
    if column not in next(iter(TABLES[year].values())):
        return None
    known = {area: number(row[column]) for area, row in TABLES[year].items()}
    order = sorted((area for area in known if places[area] is not None), key=lambda area: places[area])
    filled = dict(known)
    for at, area in enumerate(order):
        if known[area] is not None:
            continue
        sides = [
            next((known[each] for each in side if known[each] is not None), None)
            for side in (order[at::-1], order[at:])
        ]
        if None not in sides and abs(sides[0] - sides[1]) <= 0.001 + 1e-9:
            filled[area] = sum(sides) / 2
    return filled


def mean_over(people, values):
    """Weighted mean; None where a value is unknown."""
    if None in values:
        return None
    return math.fsum(p * v for p, v in zip(people, values)) / math.fsum(people)


def summaries_of(measure, year, own, scores):
    """Every summary measure of a district that the release's open table allows, from its rows and ranks."""
    count = AREAS[EDITION[year]]
    people = [number(row[OWN_PEOPLE.get(measure, "pop_total")]) for row, _ in own]
    rank = [place for _, place in own]
    answer = {
        "average_rank": mean_over(people, [count + 1 - r for r in rank]),
        "proportion_most_deprived_10": sum(10 * r <= count for r in rank) / len(rank),
    }
    if scores is not None:
        answer["average_score"] = mean_over(people, [scores[row["lsoa_code"]] for row, _ in own])
    if measure == "imd":
        answer["extent"] = mean_over(people, [extent_weight(r, count) for r in rank])
        answer["local_concentration"] = concentration(list(zip(rank, people)), count)
    return answer


def scales_of(own, scores_by):
    """People deprived of income and of work: published counts, or else rate times people."""
    answer = {}
    for name, counted, rate, per in (
        ("income", ("income_numerator", "income_deprived_people"), "income_score", "pop_total"),
        ("employment", ("employment_numerator",), "employment_score", "pop_working_age_emp"),
    ):
        first = own[0][0]
        column = next((each for each in counted if each in first), None)
        if column is not None:
            answer[f"{name}_scale"] = math.fsum(number(row[column]) or 0 for row, _ in own)
        elif scores_by[rate] is not None and per in first:
            rates = [scores_by[rate][row["lsoa_code"]] for row, _ in own]
            answer[f"{name}_scale"] = (
                None
                if None in rates
                else math.fsum(r * number(row[per]) for r, (row, _) in zip(rates, own))
            )
    return answer


def check_districts():
    """All of England's districts at the releases whose summaries the atlas works out itself."""
    areas = Check("districts' areas, by tenth of England", 0)
    held = Check("which summary measures districts have", 0)
    values = Check("summary measures of all districts, 2004 to 2019, in units of the last digit", 0.501)
    ranks = Check("ranks of all districts, 2004 to 2019", 0)
    for built in artefact("england/summary.json")["releases"]:
        year, codes = built["year"], built["codes"]
        if year == 2025:
            continue
        count = AREAS[EDITION[year]]

        def compare(where, found, there):
            """found: per district its figures by name; there: the artefact's columns by name."""
            held.same(where, sorted(found[codes[0]]), sorted(there))
            for name in set(found[codes[0]]) & set(there):
                ours = [found[code][name] for code in codes]
                for k, code in enumerate(codes):
                    unit = 10 ** DECIMALS[name]
                    at = f"{where} {name} {code}"
                    one, other = ours[k], there[name]["values"][k]
                    values.numbers(
                        at,
                        None if one is None else one * unit,
                        None if other is None else other * unit,
                    )
                    # Closer than a rounding error of the sum is a tie.
                    above = [value for value in ours if None not in (one, value) and value > one + 1e-9]
                    ranks.same(at, None if one is None else 1 + len(above), there[name]["ranks"][k])

        for measure in MEASURES:
            place = ranks_of(measure, year)
            held.same(f"{measure} {year}", place is not None, measure in built["measures"])
            if place is None:
                continue
            inside = defaultdict(list)
            for area, row in TABLES[year].items():
                inside[row["lad_code"]].append((row, place[area]))
            held.same(f"{year} districts", sorted(inside), codes)
            for k, code in enumerate(codes):
                tenths = [0] * 10
                for _, r in inside[code]:
                    tenths[math.ceil(10 * r / count) - 1] += 1
                areas.same(f"{measure} {year} {code}", len(inside[code]), built["lsoas"][k])
                there = built["deciles"][measure][10 * k : 10 * k + 10]
                areas.same(f"{measure} {year} {code}", tenths, there)
            scores = scores_of(f"{MEASURES[measure]}_score", place, year)
            compare(
                f"{measure} {year}",
                {code: summaries_of(measure, year, own, scores) for code, own in inside.items()},
                built["measures"][measure],
            )
            if measure == "imd":
                rates = {
                    f"{each}_score": scores_of(f"{each}_score", ranks_of(each, year) or {}, year)
                    for each in ("income", "employment")
                }
                scales = {code: scales_of(own, rates) for code, own in inside.items()}
                compare(f"scales {year}", scales, built["scales"])


# ---------------------------------------------------------------- participants: disclosure and reach

LSOA_ROWS = {row["lsoa21cd"]: row for row in rows("poverty", "census2021_lsoa21_lcr.csv")}
PEOPLE_2022 = {
    row["lsoa21_code"]: row
    for row in rows("update-2026", "imd", "iod2025_file6_population_denominators_lcr.csv")
}
HIDDEN_BELOW, NEAREST, FEWEST = 5, 5, 3


def rounded(value):
    """To the nearest whole number, halves up."""
    return math.floor(value + 0.5)


def classes_of(least, most, up, down):
    """Where the classes of a count start, if it lies in least..most.

    A class is 0 to 4, then the counts that round to one multiple of 5. A class may only begin where what
    is shown of the parts stays as wide as it was: not before up + 1, not after down. Beside those of the
    grid one class may begin at each of these ends, if no class becomes shorter than three counts.
    """
    grid = [0, HIDDEN_BELOW]
    while grid[-1] <= most + 2 * NEAREST:
        grid.append(NEAREST * rounded(grid[-1] / NEAREST) + 3)

    def inner(start):
        return least < start <= most and up < start <= down

    def next_on_grid(count):
        return min(start for start in grid if start > count)

    starts = {start for start in grid if inner(start)}
    first = up + 1
    has_first = (
        max(least, HIDDEN_BELOW) < first <= down and next_on_grid(first) - first >= FEWEST
    )
    before = max(start for start in grid if start <= down - 1) if down >= 1 else 0
    since = max(before, least) if before > up else first if has_first else least
    has_last = (
        down > max(first, HIDDEN_BELOW)
        and down - since >= FEWEST
        and (not has_first or down - first >= FEWEST)
    )
    if has_first and inner(first):
        starts.add(first)
    if has_last and inner(down):
        starts.add(down)
    return sorted({least} | starts)


def shown_class(count, least, most, up, down):
    """The range a count is shown as, and the multiple of 5 in its middle; None where it is hidden."""
    starts = classes_of(least, most, up, down)
    low = max(start for start in starts if start <= count)
    high = min([start - 1 for start in starts if start > count] + [most])
    middle = max(HIDDEN_BELOW, NEAREST * rounded((low + high) / 2 / NEAREST))
    return low, high, None if low < HIDDEN_BELOW else middle


def words_of(low, high, figure):
    if figure is None:
        # A range that reaches above the threshold is said as one: only its figure is left out.
        return f"{low:,} to {high:,}" if high - low > 99 else f"fewer than {high + 1:,}"
    if max(figure - low, high - figure) > 2:
        return f"{low:,} to {high:,}"
    return f"{figure:,}"


def released_from(counts, parents):
    """Per level, smallest first: what is shown of each area, from the true counts."""
    # The smallest areas have no parts: every class of the grid stands.
    top = max(counts.values()) + 20
    level = {area: shown_class(count, 0, top, 0, top) for area, count in counts.items()}
    levels, sums = [(level, counts)], counts
    for parent_of in parents:
        parts = defaultdict(list)
        totals = Counter()
        for area, shown in level.items():
            parts[parent_of[area]].append(shown)
            totals[parent_of[area]] += sums[area]
        above = {}
        for place, inside in parts.items():
            least = sum(low for low, _, _ in inside)
            most = sum(high for _, high, _ in inside)
            widest = max(high - low for low, high, _ in inside)
            above[place] = shown_class(
                totals[place], least, most, least + widest, most - widest
            )
        level, sums = above, totals
        levels.append((level, sums))
    return levels


def poisson_at_most(count, mean):
    return math.fsum(
        math.exp(k * math.log(mean) - mean - math.lgamma(k + 1)) for k in range(count + 1)
    )


def interval(count):
    """95% of a count: Garwood's exact ends below 10, Byar's approximation from there."""
    if count >= 10:
        z = 1.959963984540054
        up = count + 1
        return (
            count * (1 - 1 / (9 * count) - z / (3 * math.sqrt(count))) ** 3,
            up * (1 - 1 / (9 * up) + z / (3 * math.sqrt(up))) ** 3,
        )

    def solve(at_most, target):
        low, high = 1e-9, 60.0
        for _ in range(100):
            middle = (low + high) / 2
            low, high = (middle, high) if at_most(middle) > target else (low, middle)
        return (low + high) / 2

    least = 0.0 if count == 0 else solve(lambda m: poisson_at_most(count - 1, m), 0.975)
    return least, solve(lambda m: poisson_at_most(count, m), 0.025)


def check_participants():
    at = {
        row["pcds"].replace(" ", ""): row["lsoa21cd"]
        for row in rows("poverty", "postcode_lsoa21_lcr.csv")
    }
    # Newer postcodes, and where older ones have moved to: what is not taken over from the lookup.
    for row in rows("update-2026", "geography", "postcodes_live_2025q4_lcr.csv"):
        if row["lsoa_source"] != "nspl":
            at[row["postcode"].replace(" ", "")] = row["lsoa21_code"]
    with open(
        os.path.join(ARTEFACTS, "synthetic-participants.csv"), encoding="utf-8-sig", newline=""
    ) as file:
        people = list(csv.DictReader(file))
    counts = {code: 0 for code in REGION}
    placed = Check("synthetic participants whose postcode the publisher's table places", 0)
    for person in people:
        code = at.get(person["postcode"].replace(" ", "").upper())
        placed.same(person["participant_id"], code in counts, True)
        if code in counts:
            counts[code] += 1
    msoa = {code: LSOA_ROWS[code]["msoa21cd"] for code in REGION}
    borough = {LSOA_ROWS[code]["msoa21cd"]: LSOA_ROWS[code]["ladcd"] for code in REGION}
    region = {code: "region" for code in borough.values()}
    levels = released_from(counts, [msoa, borough, region])

    ranges = Check("true counts within the range shown", 0)
    hidden = Check("figures released: hidden, rounded, or said as a range", 0)
    per = Check("denominators of reach", 0.006)
    rates = Check("reach per 1,000 and its interval", 0.0051)
    for denominator, column in (
        ("residents", lambda code: PEOPLE_2022[code]["pop_total_mid2022"]),
        ("income-deprived", lambda code: TABLES[2025][code]["income_numerator"]),
    ):
        sums = [{code: float(column(code)) for code in REGION}]
        for parent_of in (msoa, borough, region):
            total = Counter()
            for area, number_of in sums[-1].items():
                total[parent_of[area]] += number_of
            sums.append(total)
        answers = printed(f"reach-{denominator}")
        for name, (shown, true), against in zip(
            ("lsoa", "msoa", "borough", "region"), levels, sums
        ):
            here = [answer for answer in answers if answer["level"] == name]
            hidden.same(f"{name} areas", len(here), len(shown))
            for answer in here:
                area = "region" if name == "region" else answer["area_code"]
                where = f"{denominator} {name} {area}"
                low, high, figure = shown[area]
                ranges.same(where, low <= true[area] <= high, True)
                hidden.same(where, figure, number(answer["participants"]))
                hidden.same(where, words_of(low, high, figure), answer["shown"])
                hidden.same(where, int(figure is None), int(answer["suppressed"]))
                per.numbers(where, against[area], number(answer["denominator"]))
                wanted = (None, None, None)
                if figure is not None:
                    ends = interval(low)[0], interval(high)[1]
                    wanted = tuple(1000 * n / against[area] for n in (figure, *ends))
                for key, value in zip(("rate_per_1000", "low", "high"), wanted):
                    rates.numbers(f"{where} {key}", value, number(answer[key]))


# ---------------------------------------------------------------- sentences


SMALL = "no one two three four five six seven eight nine ten".split()
TENTHS = {1: "tenth", 2: "fifth"}
BOROUGHS = {
    "E06000006": "Halton",
    "E08000011": "Knowsley",
    "E08000012": "Liverpool",
    "E08000013": "St Helens",
    "E08000014": "Sefton",
    "E08000015": "Wirral",
}
DEFINITIONS = {
    "always-10": (1, 10, "10%"),
    "always-20": (1, 5, "20%"),
    "deep-rooted": (50, 1917, "2.6%"),
}


def exact(value, places):
    step = Decimal(1).scaleb(-places)
    return f"{Decimal(value).quantize(step, ROUND_HALF_UP):,}"


def ordinal(count):
    tail = "th" if count % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(count % 10, "th")
    return f"{count:,}{tail}"


def among(rank, count):
    """Where a rank stands, as a share that is true: the ends are said as ends, the middle as more or less."""
    worst = max(1, math.ceil(100 * rank / count))
    if worst <= 20:
        return f"among the most deprived {worst}%"
    best = max(1, math.ceil(100 * (count + 1 - rank) / count))
    if best <= 20:
        return f"among the least deprived {best}%"
    if 2 * rank <= count:
        return f"more deprived than {math.floor(100 * (count - rank) / count)}% of areas"
    return f"less deprived than {math.floor(100 * (rank - 1) / count)}% of areas"


def history_of(measure, i):
    return [
        (year, AREAS[EDITION[year]], *POSITION[measure, year][i])
        for year in YEARS
        if (measure, year) in POSITION
    ]


def persistence_words(measure, i, definition):
    part, whole, percent = DEFINITIONS[definition]
    history = history_of(measure, i)
    inside = [year for year, count, _, least in history if least * whole <= part * count]
    n, since = len(history), history[0][0]
    if not inside:
        return f"Never in the most deprived {percent} of England in the {SMALL[n]} releases since {since}"
    start = f"In the most deprived {percent} of England in "
    if len(inside) == n:
        return f"{start}all {SMALL[n]} releases since {since}"
    if len(inside) == 1:
        return f"{start}one of {SMALL[n]} releases, that of {inside[0]}"
    return f"{start}{SMALL[len(inside)]} of {SMALL[n]} releases, most recently {inside[-1]}"


def said_of_area(told, i):
    """The sentence's figures in the words they must stand in; how the area was carried is not at stake here."""
    count = AREAS[EDITION[told["year"]]]
    mean, _ = POSITION[told["measure"], told["year"]][i]
    # The atlas keeps carried ranks to three places.
    rank = float(exact(mean, 3).replace(",", ""))
    place = f"{ordinal(rounded(rank))} of {count:,}"
    history = persistence_words(told["measure"], i, told["definition"])
    joined = history[0].lower() + history[1:].replace(" of England", "", 1)
    tail = f"(?:, and {re.escape(joined)}|\. {re.escape(history)})\."
    return (
        rf"(?:Ranks|In {told['year']} [^0-9]+ ranked(?: about)?) {re.escape(place)} in England"
        rf"(?: in {told['year']})?[^0-9]*: {re.escape(among(rank, count))}{tail}"
    )


def rate_parts(measure, code):
    """Numerator and denominator of a share, as published."""
    census, table, people = LSOA_ROWS[code], TABLES[2025][code], PEOPLE_2022[code]
    return {
        "income-rate": (table["income_numerator"], people["pop_total_mid2022"]),
        "employment-rate": (
            table["employment_numerator"],
            people["pop_18_66_mid2022_employment_domain"],
        ),
        "children-rate": (table["idaci_numerator"], people["pop_0_15_mid2022"]),
        "older-people-rate": (table["idaopi_numerator"], people["pop_60plus_mid2022"]),
        "employed": (census["employed_16plus"], census["age_16plus"]),
        "part-time": (census["employed_parttime_le30h"], census["employed_16plus"]),
        "disability": (census["disabled_equality_act"], census["residents"]),
        "social-renting": (census["ten_social_rent"], census["hh_total"]),
        "working-age": (census["age_16_64"], census["residents"]),
    }.get(measure)


def count_of(measure, code):
    if measure == "residents":
        return int(LSOA_ROWS[code]["residents"])
    column = {"income-deprived": "income_numerator", "employment-deprived": "employment_numerator"}
    withheld = number(TABLES[2025][code][column[measure]])
    return None if withheld is None else int(withheld)


def share_of(measure, codes):
    parts = [[number(cell) for cell in rate_parts(measure, code)] for code in codes]
    parts = [part for part in parts if None not in part]
    if not parts:
        return None
    top, bottom = (math.fsum(part[k] for part in parts) for k in (0, 1))
    return exact(min(100.0, 100 * top / bottom), 1) + "%"


def said_of_value(told, i):
    code = REGION[i]
    is_share = rate_parts(told["measure"], code) is not None
    figure = share_of(told["measure"], [code]) if is_share else count_of(told["measure"], code)
    if figure is None:
        return rf"[^0-9]+ in {told['year']} is not known for this area\."
    if is_share:
        return rf"{re.escape(figure)} of .*, in {told['year']}\."
    return rf"{figure:,} people counted here in {told['year']}: [^0-9]+\."


def said_of_direction(told, i):
    places = [(mean - 0.5) / count for _, count, mean, _ in history_of(told["measure"], i)]
    steps = [later - earlier for earlier, later in zip(places, places[1:])]
    up, down = sum(step > 0 for step in steps), sum(step < 0 for step in steps)
    since = f"between releases since {history_of(told['measure'], i)[0][0]}"
    (end, most), (other, rest) = sorted(
        (("less deprived", up), ("more deprived", down)), key=lambda pair: -pair[1]
    )
    start = f"Its position in England became {end} at {SMALL[most]} of {SMALL[len(steps)]} steps {since}"
    return re.escape(f"{start}." if rest == 0 else f"{start}, and {other} at {SMALL[rest]}.")


def said_of_patch(told, codes):
    measure, year = told["measure"], told["year"]
    if measure in MEASURES:
        count = AREAS[EDITION[year]]
        ranks = [POSITION[measure, year][REGION.index(code)][0] for code in codes]
        weight = [count_of("residents", code) for code in codes]
        mean = math.fsum(w * (r - 0.5) / count for w, r in zip(weight, ranks)) / sum(weight)
        worst = sum(10 * rank <= count for rank in ranks)
        place = exact(100 * mean, 1 if mean < 0.01 else 0)
        areas = "area is" if worst == 1 else "areas are"
        return re.escape(
            f"Its areas’ average position in England is {place}% in {year}, where 0% is most deprived; "
            f"{worst:,} {areas} in the most deprived 10%."
        )
    if rate_parts(measure, codes[0]) is not None:
        return rf"{re.escape(share_of(measure, codes))} of .* in {year}\."
    counts = [count_of(measure, code) for code in codes]
    known = [count for count in counts if count is not None]
    least = "At least " if len(known) < len(counts) else ""
    return re.escape(f"{least}{sum(known):,} people in {year}.")


def district(measure, year, code):
    """Ranks of a district's small areas, as the release was published."""
    ranks = ranks_of(measure, year)
    return [ranks[area] for area, row in TABLES[year].items() if row["lad_code"] == code]


def within(measure, year, code, tenths):
    count = AREAS[EDITION[year]]
    own = district(measure, year, code)
    return sum(10 * rank <= tenths * count for rank in own), len(own)


def district_ranks(measure, year):
    """Per district: its place by average rank and by average score, 1 most deprived, and how many there are."""
    if year == 2025:
        with open(
            os.path.join(os.path.dirname(__file__), "lad_summary_2025_file10v2_england.csv"),
            encoding="utf-8-sig",
            newline="",
        ) as file:
            lines = list(csv.DictReader(file))
        return {
            line["area_code"]: [
                (int(line[f"{measure}_rank_of_average_{what}"]), len(lines))
                for what in ("rank", "score")
            ]
            for line in lines
        }
    count, ranks, stem = AREAS[EDITION[year]], ranks_of(measure, year), MEASURES[measure]
    people, places, scores = Counter(), Counter(), Counter()
    # Some scores of some releases are not open: then the rank by average score is not recomputed.
    has_scores = all(row.get(f"{stem}_score") for row in TABLES[year].values())
    for area, row in TABLES[year].items():
        p = number(row["pop_total"])
        people[row["lad_code"]] += p
        places[row["lad_code"]] += p * (count + 1 - ranks[area])
        if has_scores:
            scores[row["lad_code"]] += p * number(row[f"{stem}_score"])
    answer = {}
    for code in people:
        answer[code] = []
        for totals in (places, scores) if has_scores else (places,):
            mean = {each: totals[each] / people[each] for each in people}
            above = sum(value > mean[code] + 1e-9 for value in mean.values())
            answer[code].append((1 + above, len(mean)))
    return answer


DISTRICTS = {}


def said_of_change(told, code):
    measure, since, year = told["measure"], told["since"], told["year"]
    for each in (since, year):
        if (measure, each) not in DISTRICTS:
            DISTRICTS[measure, each] = district_ranks(measure, each)
    parts = []
    for tenths in (1, 2):
        (was, then), (now, today) = (within(measure, y, code, tenths) for y in (since, year))
        before, after = (exact(100 * a / b, 1) + "%" for a, b in ((was, then), (now, today)))
        moved = rounded(abs(now / today - was / then) * max(then, today))
        one = ", a change of about one neighbourhood" if moved == 1 else ""
        parts.append(
            f"{before} of its neighbourhoods were in England’s most deprived tenth in {since} and "
            f"{after} in {year}{one}."
            if tenths == 1
            else f" In the most deprived fifth it had {before} and then {after}{one}."
        )
    first, last = DISTRICTS[measure, since][code], DISTRICTS[measure, year][code]
    for name, (a, m), (b, n) in zip(("rank", "score"), first, last):
        parts.append(
            f" By average {name} it was {ordinal(a)} of {m} districts, and then {ordinal(b)} of {n}."
        )
    rest = "" if len(parts) == 4 else r"(?: By average score [^.]+\.)?"
    text = re.escape("".join(parts)) + rest
    if since in (2004, 2007):
        then = len({row["lad_code_published"] for row in TABLES[since].values()})
        text += re.escape(
            f" Ranks of {since} are among the {first[0][1]} districts as redrawn in 2009, "
            f"not the {then} ranked then."
        )
    return rf"{BOROUGHS[code]}: [^0-9.]+\. {text}"


def said_of_share(told, code):
    inside, all_of = within(told["measure"], told["year"], code, told["tenths"])
    share = exact(100 * inside / all_of, 1)
    return re.escape(
        f"In {told['year']}, {inside} of {BOROUGHS[code]}{'’' if BOROUGHS[code].endswith('s') else '’s'} "
        f"{all_of} neighbourhoods ({share}%) were in England’s most deprived {TENTHS[told['tenths']]}."
    )


def check_sentences():
    with open(os.path.join(PRINTED, "sentences.json"), encoding="utf-8") as file:
        sentences = json.load(file)
    kinds = {
        "area": ("sentences of areas and their histories", said_of_area),
        "value": ("sentences of counts and shares", said_of_value),
        "direction": ("sentences of direction", said_of_direction),
        "patch": ("sentences of patches", said_of_patch),
        "share": ("sentences of boroughs", said_of_share),
        "change": ("sentences of change in boroughs", said_of_change),
    }
    found = {kind: Check(name, 0) for kind, (name, _) in kinds.items()}
    for told in sentences:
        kind, codes = told["kind"], told["codes"]
        of = codes if kind == "patch" else codes[0] if kind in ("share", "change") else REGION.index(codes[0])
        wanted = kinds[kind][1](told, of)
        # The whole sentence has to match, so no figure in it goes unchecked.
        if re.fullmatch(wanted, told["text"]) is None:
            found[kind].same(f"{told['measure']} {told['year']} {codes[0]}", wanted, told["text"])
        else:
            found[kind].compared += 1


check_carry()
check_persistence()
BESIDE = neighbours()
check_hot_spots(BESIDE)
check_global_moran(BESIDE)
check_permutation_p(BESIDE)
check_fdr()
check_always_hot()
check_summaries()
check_districts()
check_participants()
check_sentences()
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
