# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls and words that have no place in the sources, each with its reason."""
import re

from common import ROOT, files, finish, where

BANNED = [
    (re.compile(r"\bq(Debug|Info|Warning|Critical)\s*\("), "uncategorised log (use qC…(category))", ("app", "ui"), ()),
    (re.compile(r"QCoro::waitFor"), "hangs for ever when the task throws", ("app", "ui", "tests"), ()),
    (re.compile(r"\bprocessEvents\s*\("), "nested event loop", ("app", "ui", "tests"), ("tests/support/",)),
    (re.compile(r"(?<![A-Za-z_])\.exec\(\)|->exec\(\)"), "nested event loop (dialogs open())", ("ui",), ("ui/main.cpp",)),
    (re.compile(r"ignoreSslErrors"), "a TLS error is never ignored", ("app", "ui"), ()),
    (re.compile(r"\bQNetworkReply\b|\bQNetworkAccessManager\b"), "only app/net touches the network", ("app", "ui"), ("app/net/", "app/pch.h")),
    (re.compile(r"\bqWait\s*\("), "wait for a fact, not for a time", ("tests",), ()),
    (re.compile(r"\b(TODO|FIXME|XXX|HACK)\b"), "open end", ("app", "ui", "tests", "installer"), ("tests/lint/",)),
    (re.compile(r"setRedirectPolicy|AllowRedirects|NoLessSafeRedirectPolicy"), "redirects are Transport's business", ("app", "ui"), ("app/net/",)),
]
QUARANTINE = [
    ("simdjson", ("app/core/json.cpp", "app/core/recordscan.cpp")),
    ("qt6keychain", ("app/core/keychain.cpp",)),
    ("sodium.h", ("app/vault/",)),
    ("zstd.h", ("app/vault/",)),
    ("QtHttpServer", ("app/sandbox/", "tests/")),
    ("QtCharts", ("ui/charts/",)),
    ("xlsxwriter", ("app/claims/",)),
    ("cjose", ("app/auth/", "app/sandbox/", "tests/")),
]

problems = []
for path in files(".h", ".cpp", under=("app", "ui", "tests", "installer")):
    name = str(path.relative_to(ROOT))
    lines = path.read_text(encoding="utf-8").splitlines()
    if not lines or "SPDX-License-Identifier: GPL-3.0-or-later" not in lines[0]:
        problems.append(f"{name}:1: the first line names the licence")
    if name.endswith(".h") and "#pragma once" not in lines[:6]:
        problems.append(f"{name}:1: a header begins with #pragma once")
    for number, text in enumerate(lines, 1):
        code = text.split("//")[0] if "TODO" not in text and "FIXME" not in text else text
        for pattern, reason, sides, exempt in BANNED:
            if name.startswith(sides) and not name.startswith(exempt or ("\0",)) and pattern.search(code):
                problems.append(f"{where(path, number)}: {reason}: {text.strip()[:80]}")
        if code.lstrip().startswith("#"):
            for library, homes in QUARANTINE:
                if re.search(r'include\s*[<"][^>"]*' + re.escape(library), code) and not name.startswith(homes):
                    problems.append(f"{where(path, number)}: {library} belongs to {', '.join(homes)}")
finish(problems)
