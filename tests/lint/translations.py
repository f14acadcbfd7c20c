# SPDX-License-Identifier: GPL-3.0-or-later
"""Both languages are complete: nothing unfinished, every plural form filled, place holders kept."""
import re
import xml.etree.ElementTree as ElementTree

from common import ROOT, finish

problems = []
for language in ("en", "es"):
    path = ROOT / "translations" / f"provider-access-explorer_{language}.ts"
    if not path.exists():
        problems.append(f"translations: {path.name} is missing")
        continue
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
