"""Holds the references of a track against its oracles.

run.py ROOT TRACK COUNT prints JSON: {problem: {"inputs": n, "differences": [...]} or {"skipped": why}}.
"""

import contextlib
import io
import json
import os
import re
import runpy
import sys
import warnings

from oracle import ORACLES, torch

# The references round to 4 decimals: half a unit, and noise.
CLOSE = 5.1e-5


def run(code, stdin, argv, name):
    """What a program prints."""
    stdout = io.StringIO()
    before = sys.stdin, sys.argv
    sys.stdin, sys.argv = io.StringIO(stdin), argv
    try:
        with contextlib.redirect_stdout(stdout):
            exec(code, {"__name__": "__main__", "__file__": name})
    finally:
        sys.stdin, sys.argv = before
    return stdout.getvalue()


def read_values(spec, stdin):
    readers = {"eval": eval, "float": float, "int": int, "floats": lambda line: [float(word) for word in line.split()]}
    return [readers[entry["read"]](line) for entry, line in zip(spec["input"], stdin.splitlines())]


def parse(printed):
    """What a reference prints: Python's own literals, or an array's str."""
    names = {"nan": float("nan"), "inf": float("inf")}
    if re.match(r"\s*\[+\s*[-\d.]", printed) and "," not in printed:
        printed = re.sub(r"(?<=[\d.\]])\s+(?=[-\d\[])", ", ", printed.strip())
    return eval(printed.strip(), names)


def plain(value):
    """Tensors and arrays as lists and numbers."""
    if hasattr(value, "detach"):
        value = value.detach()
    if hasattr(value, "tolist"):
        return value.tolist()
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return value


def agree(expected, actual):
    if isinstance(expected, (list, tuple)) and isinstance(actual, (list, tuple)):
        return len(expected) == len(actual) and all(map(agree, expected, actual))
    if isinstance(expected, bool) or isinstance(actual, bool) or isinstance(expected, str):
        return expected == actual
    if isinstance(expected, int) and isinstance(actual, int):
        return expected == actual
    if isinstance(expected, (int, float)) and isinstance(actual, (int, float)):
        both_nan = expected != expected and actual != actual
        return both_nan or expected == actual or abs(expected - actual) <= CLOSE * max(1.0, abs(expected) * 1e-3)
    return expected == actual


def check(root, problem, function, count):
    folder = os.path.join(root, "problems", problem)
    with open(os.path.join(folder, "problem.json"), encoding="utf-8") as file:
        spec = json.load(file)
    programs = []
    for path in (os.path.join(folder, "generate.py"), os.path.join(root, "solutions", problem + ".py")):
        with open(path, encoding="utf-8") as file:
            programs.append(compile(file.read(), path, "exec"))
    generator, reference = programs
    differences = []
    for seed in range(1, count + 1):
        stdin = run(generator, "", ["generate.py", str(seed)], "generate.py")
        printed = run(reference, stdin, ["reference.py"], "reference.py")
        expected = plain(function(*read_values(spec, stdin)))
        if not agree(expected, plain(parse(printed))):
            differences.append({"seed": seed, "oracle": repr(expected)[:300], "reference": printed[:300]})
    return {"inputs": count, "differences": differences[:3]}


def main():
    root, track, count = sys.argv[1:]
    warnings.simplefilter("ignore")
    runpy.run_path(os.path.join(os.path.dirname(os.path.abspath(__file__)), track + ".py"))
    results = {}
    for problem, (function, needs_torch) in ORACLES.items():
        if not os.path.exists(os.path.join(root, "problems", problem, "generate.py")):
            continue
        if needs_torch and torch is None:
            results[problem] = {"skipped": "torch can't be imported"}
        else:
            results[problem] = check(root, problem, function, int(count))
    json.dump(results, sys.stdout)


if __name__ == "__main__":
    main()
