# SPDX-License-Identifier: GPL-3.0-or-later
"""Arrows between rooms: app never includes ui, rooms include only the rooms they may use, no widget below ui."""
import re

from common import ROOT, files, finish, where

APP = {
    "core": set(),
    "net": {"core", "policy"},
    "policy": {"core"},
    "vault": {"core", "policy"},
    "audit": {"core", "policy", "vault"},
    "auth": {"core", "policy", "net"},
    "fhir": {"core", "policy", "net", "auth"},
    "panel": {"core", "policy", "net", "auth", "fhir", "vault", "audit"},
    "timeline": {"core", "policy", "net", "auth", "fhir", "vault", "audit"},
    "bulk": {"core", "policy", "net", "auth", "fhir", "vault", "audit"},
    "claims": {"core", "policy", "fhir", "vault", "audit"},
    "access": {"core", "policy", "net", "auth", "fhir"},
    "sandbox": {"core"},
    "words": None,      # the kinds of every room
    "workspace": None,  # the one composition root
    "cli": None,
}
NOBODY_USES = {"workspace": {"cli"}, "cli": set(), "words": {"cli", "workspace"}}
INCLUDE = re.compile(r'^\s*#\s*include\s*"((?:app|ui)/[^"]+)"')
WIDGETS = re.compile(r'^\s*#\s*include\s*[<"](?:QtWidgets/|QtCharts/|QtGui/|QWidget|QApplication)')

problems = []
for path in files(".h", ".cpp", under=("app", "ui")):
    parts = path.relative_to(ROOT).parts
    side, room = parts[0], parts[1] if len(parts) > 2 else ""
    for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if side == "app" and WIDGETS.match(text):
            problems.append(f"{where(path, number)}: app/ knows no widget and no screen: {text.strip()}")
        found = INCLUDE.match(text)
        if not found:
            continue
        target = found.group(1).split("/")
        to_side, to_room = target[0], target[1] if len(target) > 2 else ""
        if side == "app":
            if to_side == "ui":
                problems.append(f"{where(path, number)}: app/ includes ui/")
            elif room and to_room and to_room != room:
                allowed = APP.get(room, set())
                if allowed is not None and to_room not in allowed:
                    problems.append(f"{where(path, number)}: app/{room} may not use app/{to_room}")
                if to_room in NOBODY_USES and room not in NOBODY_USES[to_room]:
                    problems.append(f"{where(path, number)}: app/{room} may not use app/{to_room}")
        elif to_side == "ui" and room and to_room and to_room != room:
            if to_room not in ("common", "charts") and room != "shell":
                problems.append(f"{where(path, number)}: ui/{room} and ui/{to_room} meet only through ui/shell and ui/common")
finish(problems)
