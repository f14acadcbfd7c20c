# SPDX-License-Identifier: GPL-3.0-or-later
"""Coroutines: no brace and no lambda inside a co_await expression (g++ 12 destroys what they make twice), and no member after
co_return (QCoro 0.8 moves out of it: say copyOf())."""
import re

from common import files, finish, where

problems = []
for path in files(".h", ".cpp"):
    text = path.read_text(encoding="utf-8")
    code = re.sub(r'//[^\n]*', lambda m: " " * len(m.group(0)), text)
    for found in re.finditer(r"\bco_await\b", code):
        end = found.end()
        depth = 0
        while end < len(code) and not (code[end] == ";" and depth == 0):
            if code[end] in "([":
                depth += 1
            elif code[end] in ")]":
                depth -= 1
                if depth < 0:
                    break
            elif code[end] == "{":
                if depth >= 0 and not re.match(r"\s*\)?\s*$", code[found.end():end]):
                    line = code.count("\n", 0, found.start()) + 1
                    problems.append(f"{where(path, line)}: a brace inside a co_await expression; name the value first")
                break
            end += 1
    for found in re.finditer(r"\bco_return\s+\*?(?:m_\w+|\w+->\w+|\w+\.\w+)(?:(?:->|\.)\w+)*\s*;", code):
        line = code.count("\n", 0, found.start()) + 1
        problems.append(f"{where(path, line)}: co_return moves out of a member; say copyOf()")
finish(problems)
