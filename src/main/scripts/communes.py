#!/usr/bin/env python3
"""Makes src/main/resources/fr/guichet/communes.csv, the communes that the program knows offline.

    npm pack @etalab/decoupage-administratif@6.0.0
    tar xzf etalab-decoupage-administratif-6.0.0.tgz
    src/main/scripts/communes.py package/data/communes.json src/main/resources/fr/guichet/communes.csv

One line a commune of today that has a postcode, overseas included, and one a municipal
arrondissement of Paris, Lyon and Marseille, which stand beside their commune. Most inhabited
first: between two equal names the search proposes the larger. « former » holds the codes of
communes that were merged into this one, still found in older lists of sites.
"""
import csv
import json
import sys

KEPT = ("commune-actuelle", "arrondissement-municipal")
MERGED = ("commune-deleguee", "commune-associee")


def former_codes(entries, current):
    """Two codes were divided between two communes of today: they stay with both, first one wins."""
    former = {}
    for entry in entries:
        if entry["type"] in MERGED and entry["code"] not in current:
            former.setdefault(entry["chefLieu"], set()).add(entry["code"])
        for code in entry.get("anciensCodes", []) if entry["type"] == "commune-actuelle" else []:
            if code not in current:
                former.setdefault(entry["code"], set()).add(code)
    return former


def main(source, target):
    with open(source, encoding="utf-8") as file:
        entries = json.load(file)
    kept = [e for e in entries if e["type"] in KEPT and e.get("codesPostaux")]
    kept.sort(key=lambda e: (-e.get("population", 0), e["code"]))
    former = former_codes(entries, {e["code"] for e in kept})
    with open(target, "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, delimiter=";", lineterminator="\n")
        out.writerow(["insee", "name", "postcodes", "former"])
        for e in kept:
            codes = sorted(former.get(e["code"], ()))
            name = e["nom"].replace("'", "’")
            out.writerow([e["code"], name, " ".join(e["codesPostaux"]), " ".join(codes)])


main(*sys.argv[1:])
