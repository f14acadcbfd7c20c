# SPDX-License-Identifier: GPL-3.0-or-later
"""Both languages are complete: nothing unfinished, every plural form filled, place holders kept, every text of the sources there."""
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree

from common import ROOT, finish

def sources_of(path):
    """What there is to translate, by context: text, comment, plural."""
    found = set()
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            found.add((context.findtext("name"), message.findtext("source"), message.findtext("comment"), message.get("numerus")))
    return found


def fresh_sources(path, plural_only):
    """The same, collected anew from app/ and ui/ by the translators' tool."""
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / path.name
        shutil.copy(path, copy)
        command = [os.environ["PAX_LUPDATE"], "-silent", "-no-obsolete", "-locations", "none", "-extensions", "h,cpp", "-I", str(ROOT), str(ROOT / "app"), str(ROOT / "ui")]
        subprocess.run(command + (["-pluralonly"] if plural_only else []) + ["-ts", str(copy)], check=True, capture_output=True)
        return sources_of(copy)


problems = []
for language in ("en", "es"):
    path = ROOT / "translations" / f"provider-access-explorer_{language}.ts"
    if not path.exists():
        problems.append(f"translations: {path.name} is missing")
        continue
    if os.environ.get("PAX_LUPDATE"):
        known, wanted = sources_of(path), fresh_sources(path, language == "en")
        problems += [f"{path.name}: not collected: {each[1][:60]!r} in {each[0]}" for each in sorted(wanted - known, key=str)]
        problems += [f"{path.name}: no longer in the sources: {each[1][:60]!r} in {each[0]}" for each in sorted(known - wanted, key=str)]
    seen = 0
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            translation = message.find("translation")
            kind = translation.get("type", "") if translation is not None else "unfinished"
            if kind in ("obsolete", "vanished"):
                problems.append(f"{path.name}: obsolete entry: {source[:60]}")
                continue
            seen += 1
            numerus = message.get("numerus") == "yes"
            if kind == "unfinished":
                problems.append(f"{path.name}: unfinished: {source[:60]}")
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] if numerus else [translation.text or ""]
            for form in forms:
                if not form.strip() and source.strip():
                    problems.append(f"{path.name}: empty: {source[:60]}")
                for holder in set(re.findall(r"%(?:L?\d|n)", source)):
                    if holder != "%n" and holder not in form:
                        problems.append(f"{path.name}: {holder} is lost: {source[:60]}")
    if seen == 0:
        problems.append(f"{path.name}: holds nothing")
finish(problems)
