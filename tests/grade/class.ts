import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../src/package-root.ts";

/** The kinds of files that a student may hand in for one problem. */
export type Kind = keyof typeof kinds;

const problemFolder = (id: string) => join(packageRoot, "problems", id);
const reference = (id: string) => readFileSync(join(packageRoot, "solutions", `${id}.py`), "utf8");

/** One of a folder's sources, of those that every Python with NumPy can run. */
function oneOf(folder: string, place: number): string {
  const sources = readdirSync(folder)
    .filter((name) => name.endsWith(".py"))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .filter((source) => !/^(import|from) torch\b/m.test(source));
  return sources[place % sources.length] ?? "";
}

/** Prints the published outputs, by their inputs. */
function published(id: string): string {
  const answers: Record<string, string> = {};
  for (const group of ["sample", "hidden"]) {
    const folder = join(problemFolder(id), "cases", group);
    for (const name of readdirSync(folder).filter((one) => one.endsWith(".in"))) {
      const stdin = readFileSync(join(folder, name), "utf8").trim();
      answers[stdin] = readFileSync(join(folder, name.replace(/in$/, "out")), "utf8");
    }
  }
  return `import sys\nprint(${JSON.stringify(answers)}.get(sys.stdin.read().strip(), 0))\n`;
}

/** The source of each kind, by problem and a number that varies it; undefined for no file. */
const kinds = {
  right: (id: string) => reference(id),
  accepted: (id: string, n: number) => oneOf(join(problemFolder(id), "accepted"), n),
  misconception: (id: string, n: number) => oneOf(join(problemFolder(id), "misconceptions"), n),
  crash: () => "scores = eval(input())\nprint(1 / 0)  # \u001b[31m <script>alert(1)</script>\n",
  syntax: () => "def f(:\n",
  loop: () => "while True:\n    pass\n",
  flood: () => "while True:\n    print('::error::forged ]]> <b>x</b>' * 100)\n",
  fork: () => "import os\nos.fork()\nos.system('sleep 60 &')\nprint(os.getpid() > 0)\n",
  memory: () => "x = bytearray(400_000_000)\nprint(len(x))\n",
  hardCoded: (id: string) => published(id),
  gbk: (id: string) =>
    Buffer.concat([Buffer.from([0x23, 0xc4, 0xe3, 0xba, 0xc3, 0x0a]), Buffer.from(reference(id))]),
  neither: () => Buffer.from([0x70, 0xff, 0xff, 0x0a]),
  link: () => undefined,
  missing: () => undefined,
} as const;
export const allKinds = Object.keys(kinds) as Kind[];

/** A class on disk: each student's folder, a file for each problem that the student did. */
export function makeClass(
  root: string,
  students: readonly string[],
  problems: readonly string[],
  kindOf: (student: number, problem: number) => Kind,
): void {
  students.forEach((student, i) => {
    const folder = join(root, student);
    mkdirSync(folder, { recursive: true });
    problems.forEach((id, j) => {
      const kind = kindOf(i, j);
      const path = join(folder, `${id}.py`);
      const source = kinds[kind](id, i);
      if (kind === "link") symlinkSync("/etc/passwd", path);
      else if (source !== undefined) writeFileSync(path, source);
    });
  });
}

/** A number that looks random and is the same on every run. */
export function hashed(text: string): number {
  return createHash("sha256").update(text).digest().readUInt32BE(0);
}

/** A copy of a class with other names: for the same work twice. */
export function copyClass(from: string, to: string): void {
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
}

/**
 * A json report without what differs from run to run: times, the memory that a case took, and the sentences that name them.
 */
export function timeless(text: string): string {
  const measured = new Set(["started", "wall", "cpu"]);
  const result = JSON.parse(text, (key, value) => {
    if (measured.has(key)) return undefined;
    const isCase = typeof value === "object" && value !== null && "deciding" in value;
    if (!isCase) return value;
    const { memory: _, reason, ...rest } = value;
    return ["TLE", "MLE"].includes(value.verdict) ? rest : { ...rest, reason };
  });
  return JSON.stringify(result, null, 2);
}
