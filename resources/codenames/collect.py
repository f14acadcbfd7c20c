#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes bundled.tsv anew: code and display pairs as met in FHIR records below a folder, of freely usable systems only.

usage: collect.py FOLDER >bundled.tsv
Never in it: CPT, CDT, NUBC, X12, SNOMED CT, NCPDP, ADA and payers' own systems. Where several displays were met, the one met
most often is taken, the longer one of two as frequent.
"""
import collections
import json
import pathlib
import re
import sys

HL7 = ("http://terminology.hl7.org/CodeSystem/", "http://hl7.org/fhir/us/core/CodeSystem/", "http://hl7.org/fhir/us/carin-bb/CodeSystem/",
       "http://hl7.org/fhir/us/davinci-pdex/CodeSystem/", "http://hl7.org/fhir/us/davinci-hrex/CodeSystem/")
NOT_HL7S = ("ADA", "NCPDP", "x12", "X12", "nubc", "NUBC", "PHOccupational", "CPT", "icd")
SAME = {
    "http://hl7.org/fhir/sid/icd-10-cm": "http://hl7.org/fhir/sid/icd-10-cm",
    # Medicare's records name the clinical modification by the address of the plain classification.
    "http://hl7.org/fhir/sid/icd-10": "http://hl7.org/fhir/sid/icd-10-cm",
    "http://loinc.org": "http://loinc.org",
    "http://www.nlm.nih.gov/research/umls/rxnorm": "http://www.nlm.nih.gov/research/umls/rxnorm",
    "http://hl7.org/fhir/sid/cvx": "http://hl7.org/fhir/sid/cvx",
    "https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set": "https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set",
    "http://terminology.hl7.org/CodeSystem/ex-serviceplace": "https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set",
    "https://bluebutton.cms.gov/resources/codesystem/hcpcs": "https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets",
    "https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets": "https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets",
    "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets": "https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets",
}
ICD = "http://hl7.org/fhir/sid/icd-10-cm"
HEAD = """# Names of codes, for records that send a code without one. Written by collect.py from the code and display pairs met in published
# synthetic FHIR records (HL7 guides' examples, Synthea, CMS Blue Button, BCDA, AB2D); not a full copy of any code system.
# LOINC: This material contains content from LOINC (http://loinc.org). LOINC is copyright (c) Regenstrief Institute, Inc. and the
# Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at
# http://loinc.org/license. LOINC(R) is a registered United States trademark of Regenstrief Institute, Inc.
# RxNorm names are courtesy of the U.S. National Library of Medicine, CVX names of the Centers for Disease Control and Prevention,
# ICD-10-CM and place-of-service names of the Centers for Medicare & Medicaid Services; HL7's systems are HL7's, CC0.
# Lines: "@ system", then "code TAB name"."""


def home_of(system):
    if system in SAME:
        return SAME[system]
    if system.startswith(HL7) and not system.rsplit("/", 1)[1].startswith(NOT_HL7S):
        return system
    return None


def is_diagnosis(code):
    """ICD-10-CM, not the procedure codes that Medicare files under the same address."""
    return bool(re.fullmatch(r"[A-Z]\d[0-9A-Z]\.?[0-9A-Z]{0,4}", code)) and (len(code.replace(".", "")) < 7 or code[-1] in "ADS")


def is_name(code, name):
    return name and len(name) <= 160 and name.lower() not in ("", code.lower(), "unassigned", "unknown code")


def walk(value, pairs):
    if isinstance(value, dict):
        system, code, display = (value.get(key) for key in ("system", "code", "display"))
        if all(isinstance(each, str) for each in (system, code, display)):
            home = home_of(system.split("|")[0])
            name = " ".join(display.split()).strip('"')
            if home == ICD and not is_diagnosis(code):
                home = None
            # Level II codes begin with a letter; Level I is CPT.
            if home and is_name(code, name) and not ("HCPCS" in home and not code[:1].isalpha()):
                pairs[home][code][name] += 1
        for each in value.values():
            walk(each, pairs)
    elif isinstance(value, list):
        for each in value:
            walk(each, pairs)


def main():
    pairs = collections.defaultdict(lambda: collections.defaultdict(collections.Counter))
    for path in sorted(pathlib.Path(sys.argv[1]).rglob("*json")):
        text = path.read_text(encoding="utf-8", errors="replace")
        for part in (text.splitlines() if path.suffix == ".ndjson" else [text]):
            try:
                walk(json.loads(part), pairs)
            except ValueError:
                continue
    print(HEAD)
    for system in sorted(pairs):
        print(f"@ {system}")
        for code in sorted(pairs[system]):
            names = pairs[system][code]
            print(code + "\t" + max(names, key=lambda name: (names[name], len(name), name)))


main()
