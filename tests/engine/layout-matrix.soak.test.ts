import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { DljError } from "../../src/error.ts";
import { openFor } from "./open-for.ts";
import { text, usualLimits } from "./programs.ts";

const system = "/usr/bin/python3";
const marker = "the-secret-7f3a";
const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function fresh(parent: string): string {
  const folder = mkdtempSync(join(parent, "dlj-matrix-"));
  chmodSync(folder, 0o755);
  made.push(folder);
  return folder;
}

/** Makes the folder of a course. The last two are in the folder of an interpreter. */
const places: Readonly<Record<string, (venv: string) => string>> = {
  "/usr/local/share": () => fresh("/usr/local/share"),
  "/usr/src": () => fresh("/usr/src"),
  "/usr/lib": () => fresh("/usr/lib"),
  "/opt": () => fresh("/opt"),
  "/var/tmp": () => fresh("/var/tmp"),
  "/tmp": () => fresh("/tmp"),
  "the environment's own folder": (venv) => venv,
  "the environment's packages": (venv) => {
    const lib = join(venv, "lib");
    const folder = join(lib, readdirSync(lib)[0] ?? "", "site-packages", "course");
    mkdirSync(folder);
    return folder;
  },
};

function environment(folder: string): string {
  execFileSync(system, ["-m", "venv", "--without-pip", "--system-site-packages", folder]);
  return join(folder, "bin", "python");
}

/** Makes an interpreter for a course, and returns its path. */
const interpreters: Readonly<Record<string, (course: string, venv: string) => string>> = {
  "the system's": () => system,
  "an environment elsewhere": (_, venv) => join(venv, "bin", "python"),
  "one made in the course's folder": (course) => environment(course),
  "one below the course's folder": (course) => environment(join(course, ".venv")),
  "one beside the course": (course) => {
    const folder = fresh(dirname(course));
    return environment(folder);
  },
  "one whose .pth names the course": (course, venv) => {
    const lib = join(venv, "lib");
    const packages = join(lib, readdirSync(lib)[0] ?? "", "site-packages");
    writeFileSync(join(packages, "own.pth"), `${course}\n${course}/problems\n`);
    return join(venv, "bin", "python");
  },
};

/** The secrets of a course: an expected output, a hidden case, another's submission, the journal and the assignment. */
function course(root: string): { secrets: string[]; hidden: string[] } {
  const files = {
    "problems/p/cases/hidden/a.out": "problems",
    "kept/p/b.out": "kept",
    "submissions/other/p.py": "submissions",
    ".dlj/grade.jsonl": ".dlj/grade.jsonl",
    "assignment.json": "assignment.json",
  };
  for (const file of Object.keys(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), marker);
  }
  return {
    secrets: Object.keys(files).map((file) => join(root, file)),
    hidden: Object.values(files).map((file) => join(root, file)),
  };
}

const search = (secrets: readonly string[], root: string) => `
import os, sys
found = set()
def look(path):
    try:
        if ${JSON.stringify(marker)} in open(path, errors="replace").read(1 << 16):
            found.add(path)
    except OSError:
        pass
for path in ${JSON.stringify(secrets)}:
    for way in (path, "/proc/self/root" + path, "/proc/1/root" + path, "/dlj/.." + path):
        look(way)
for top in {${JSON.stringify(root)}, sys.prefix, sys.base_prefix + "/local", os.getcwd(), *sys.path}:
    for folder, _, files in os.walk(top):
        for name in files:
            if name.endswith((".out", ".jsonl", "p.py", "assignment.json")):
                look(os.path.join(folder, name))
print(sorted(found))
`;

/** The secrets that a case finds; undefined if the tier is refused, because it can't show the interpreter or hide the course. */
async function foundIn(
  tier: "nested" | "flat" | "landlock",
  place: string,
  python: string,
  hides: boolean,
) {
  const venv = fresh("/var/tmp");
  environment(venv);
  const root = places[place]?.(venv) ?? "";
  const { secrets, hidden } = course(root);
  const path = interpreters[python]?.(root, venv) ?? system;
  const options = { sandbox: tier, slots: 1, preload: [], hidden: hides ? hidden : [] };
  const engine = await openFor("process", path, options).catch((error: unknown) => {
    if (!(error instanceof DljError)) throw error;
    return undefined;
  });
  if (!engine) return undefined;
  const outcome = await engine.run({
    program: { language: "python", name: "p.py", source: Buffer.from(search(secrets, root)) },
    stdin: Buffer.of(),
    limits: { ...usualLimits, time: 20 },
    seed: 1,
  });
  await engine.close();
  return text(outcome.stdout) + text(outcome.stderr);
}

describe.each(["nested", "flat", "landlock"] as const)("in the tier %s", (tier) => {
  describe.each(Object.keys(places))("a course in %s", (place) => {
    test.each(Object.keys(interpreters))("is hidden from %s interpreter", async (python) => {
      const found = await foundIn(tier, place, python, true);
      // A sandbox has a /tmp of its own, so it can't show what an interpreter has there.
      const isRefused = found === undefined && place === "/tmp" && tier !== "landlock";
      expect(isRefused ? "[]\n" : found).toBe("[]\n");
    });
  });

  test("the control: it would be found if nothing were hidden", async () => {
    expect(await foundIn(tier, "/usr/local/share", "the system's", false)).toContain("a.out");
  });
});
