# SPDX-License-Identifier: GPL-3.0-or-later
"""What the lints share: the project's files, and one way to report."""
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def files(*suffixes, under=("app", "ui", "tests")):
    """Source files below the given folders, generated and build folders left out."""
    for folder in under:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in suffixes and path.is_file() and ".build" not in path.parts:
                yield path


def tracked():
    """Every file of the project that is, or could be, committed."""
    try:
        listing = subprocess.run(["git", "-C", str(ROOT), "ls-files", "-co", "--exclude-standard"],
                                 capture_output=True, text=True, check=True).stdout.split("\n")
        return [ROOT / name for name in listing if name and (ROOT / name).is_file()]
    except (OSError, subprocess.CalledProcessError):
        return [path for path in ROOT.rglob("*") if path.is_file() and ".build" not in path.parts]


def finish(problems):
    for problem in problems:
        print(problem)
    sys.exit(1 if problems else 0)


def where(path, line):
    return f"{path.relative_to(ROOT)}:{line}"
