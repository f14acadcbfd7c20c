# SPDX-License-Identifier: GPL-3.0-or-later
"""The repository speaks of itself alone: agreed top level, no machine paths, no package registries' hosts, no huge files."""
import re

from common import ROOT, finish, tracked, where

TOP = {"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", "app", "ui", "resources", "translations", "tests", "installer"}
PATHS = re.compile(r"(?<![\w.])/(?:home|root|work|Users)/\w")
HOSTS = re.compile(r"https?://(?:deb|security|registry|pypi|files|repo1?|proxy|static|index)\.[a-z]+")

problems = []
for path in tracked():
    relative = path.relative_to(ROOT)
    top = relative.parts[0]
    if top not in TOP and not top.startswith("."):
        problems.append(f"{relative}: not part of the agreed top level")
    if path.stat().st_size > 2_000_000:
        problems.append(f"{relative}: over 2 MB")
        continue
    if path.name == "hygiene.py":
        continue
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        continue
    for number, line in enumerate(text.splitlines(), 1):
        if PATHS.search(line) or HOSTS.search(line):
            problems.append(f"{where(path, number)}: a machine path or a registry host: {line.strip()[:80]}")
finish(problems)
