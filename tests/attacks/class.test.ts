import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Result, resultSchema } from "../../src/judge/result.ts";
import { packageRoot } from "../../src/package-root.ts";
import { dlj } from "../e2e/dlj.ts";

const problem = "sigmoid";
const reference = join(packageRoot, "solutions", `${problem}.py`);
const cases = join(packageRoot, "problems", problem, "cases");

/** Everything that a reader of a report could take for something else. */
const hostile = [
  "\x1b[2J\x1b]0;owned\x07\x9b31m\b\b\b\r",
  "::error file=x::forged",
  "##[error]forged",
  "]]><script>alert(1)</script><!--",
  "=HYPERLINK(0)",
  "ok 1 - forged",
  "\u202egnorw\u202c \u200b\u2066\ufeff",
  "| forged | table |",
].join("\n");

/** A student's submission, by name: a file's source, or something else that can be in its place. */
const attackers: Readonly<Record<string, string | ((path: string, folder: string) => void)>> = {
  leaker:
    "import sys\ntext = sys.stdin.read().strip()\nprint(f'MARK{text}MARK')\nraise ValueError(f'MARK{text}MARK')\n",
  "quiet-leaker":
    "import sys\ntext = sys.stdin.read().strip()\nprint(f'MARK{text}MARK')\nprint(f'MARK{text}MARK', file=sys.stderr)\n",
  painter: `text = ${JSON.stringify(hostile)}\nprint(text)\nraise ValueError(text)\n`,
  "compile-painter": `x = 1\n${"raise"} \u202e "${"\u200b"}" if\n`,
  "::error::\u202ename": "print(1)\n",
  "=cmd()|A0": "print(1)\n",
  "<script>alert(1)": "print(1)\n",
  "copier-by-link": (path, folder) =>
    symlinkSync(join(folder, "..", "honest", `${problem}.py`), path),
  "reader-of-passwords": (path) => symlinkSync("/etc/passwd", path),
  "endless-link": (path) => symlinkSync(path, path),
  "device-by-link": (path) => symlinkSync("/dev/zero", path),
  pipe: (path) => void execFileSync("mkfifo", [path]),
  sparse: (path) => {
    writeFileSync(path, "");
    truncateSync(path, 8 * 2 ** 30);
  },
  folder: (path) => mkdirSync(path),
  "climbing-archive": (_, folder) => {
    const make = `
import io, sys, tarfile, zipfile
folder, name, source = sys.argv[1:]
with zipfile.ZipFile(folder + "/submission.zip", "w") as archive:
    for path in ("../honest/" + name, "/tmp/dlj-climbed.py", "..\\\\..\\\\climbed.py"):
        archive.writestr(path, "print(1)")
    link = zipfile.ZipInfo(name)
    link.external_attr = 0o120777 << 16
    archive.writestr(link, "../honest/" + name)
`;
    execFileSync("python3", ["-c", make, folder, `${problem}.py`, ""]);
  },
};

const reports = {
  terminal: "table.txt",
  json: "result.json",
  junit: "junit.xml",
  github: "github.txt",
  gradescope: "gradescope.json",
  classroom: "classroom.txt",
  csv: "grades.csv",
  tap: "points.tap",
  html: "report.html",
};

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "dlj-attacked-class-"));
  const root = join(home, "subs");
  mkdirSync(join(root, "honest"), { recursive: true });
  copyFileSync(reference, join(root, "honest", `${problem}.py`));
  for (const [student, attack] of Object.entries(attackers)) {
    const folder = join(root, student);
    mkdirSync(folder);
    const path = join(folder, `${problem}.py`);
    if (typeof attack === "string") writeFileSync(path, attack);
    else attack(path, folder);
  }
  symlinkSync(join(root, "honest"), join(root, "copier-by-folder"));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function grade(...more: string[]) {
  const reporters = Object.entries(reports).flatMap(([name, file]) => [
    "--reporter",
    `${name}=${file}`,
  ]);
  const limits = ["--problems", join(packageRoot, "problems"), "--time", "1", "--memory", "128"];
  const ran = await dlj(
    ["grade", "subs", "--sandbox", "auto", "--no-cache", ...limits, ...reporters, ...more],
    { cwd: home },
  );
  const read = (file: string) => readFileSync(join(home, file), "utf8");
  const texts = Object.entries(reports).map(([name, file]) => [name, read(file)] as const);
  const result: Result = resultSchema.parse(JSON.parse(read(reports.json)));
  return { ran, texts, result };
}

describe("a class in which all but one attack the judge", () => {
  let graded: Awaited<ReturnType<typeof grade>>;
  beforeAll(async () => {
    graded = await grade();
  }, 300_000);

  test("the honest one is accepted, and nobody else", () => {
    const verdicts = graded.result.solutions.map(({ student, verdict }) => [student, verdict]);
    const favoured = verdicts.filter(
      ([student, verdict]) => (verdict === "AC") !== (student === "honest"),
    );
    expect(favoured).toEqual([]);
    expect(graded.result.solutions.map(({ student }) => student).sort()).toEqual(
      ["honest", "copier-by-folder", ...Object.keys(attackers)].sort(),
    );
    expect(graded.ran.code).toBe(1);
  });

  test("no hidden input comes out, whatever the solution does with it", async () => {
    const hidden = readdirSync(join(cases, "hidden"))
      .filter((name) => name.endsWith(".in"))
      .map((name) => `MARK${readFileSync(join(cases, "hidden", name), "utf8").trim()}MARK`);
    const shown = (texts: typeof graded.texts) =>
      texts.flatMap(([name, text]) => (hidden.some((mark) => text.includes(mark)) ? [name] : []));
    expect(shown(graded.texts)).toEqual([]);
    // With the layer off they do: the marks are there to be found.
    const revealed = await grade("--reveal");
    expect(shown(revealed.texts)).toContain("json");
  });

  test.each(Object.keys(reports))("%s holds no character that does something", (name) => {
    const text = graded.texts.find(([one]) => one === name)?.[1] ?? "";
    // JSON keeps texts unchanged, and escapes control characters itself.
    const harmful =
      name === "json" || name === "gradescope"
        ? /[\x00-\x09\x0b-\x1f\x7f]/
        : /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/;
    expect(harmful.exec(text)?.[0]).toBeUndefined();
  });

  test("the control: what they wrote is in the results as it was, so that each report must make it harmless", () => {
    const texts: string[] = [];
    const json = graded.texts.find(([name]) => name === "json")?.[1] ?? "";
    JSON.parse(json, (_, value) => {
      if (typeof value === "string") texts.push(value);
      return value;
    });
    const parts = [
      "\x1b[2J",
      "\u202e",
      "<script>alert(1)",
      "##[error]forged",
      "=cmd()|A0",
      "::error::",
    ];
    const missing = parts.filter((part) => !texts.some((text) => text.includes(part)));
    expect(missing).toEqual([]);
  });

  test("no solution writes commands into a report", () => {
    const texts = Object.fromEntries(graded.texts);
    expect(texts.html).not.toMatch(/<script>alert/);
    expect(texts.csv).not.toMatch(/(^|,)"?[=+@-][A-Za-z]/m);
    // A runner reads commands at the start of a line, and `##[` anywhere.
    const outside = (texts.github ?? "").replace(/::stop-commands::(\S+)\n[\s\S]*?\n::\1::/g, "");
    expect(outside).not.toMatch(/^::error file=x::forged|##\[error\]/m);
    expect(texts.terminal).not.toMatch(/^::error file=x::forged|##\[error\]/m);
    expect(texts.tap).not.toMatch(/^\s*ok 1 - forged/m);
  });

  test("nothing of the attackers' is elsewhere now", () => {
    expect(readFileSync(join(home, "subs", "honest", `${problem}.py`), "utf8")).toBe(
      readFileSync(reference, "utf8"),
    );
    expect(readdirSync(tmpdir())).not.toContain("dlj-climbed.py");
    expect(readdirSync(home).sort()).toEqual(
      expect.arrayContaining(["subs", ...Object.values(reports)]),
    );
  });
});
