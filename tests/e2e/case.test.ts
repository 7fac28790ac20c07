import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import stringWidth from "string-width";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "../../src/package-root.ts";
import { dlj } from "./dlj.ts";
import { Terminal } from "./terminal.ts";

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "dlj-case-test-"));
  mkdirSync(join(home, "solutions"));
  writeFileSync(
    join(home, "solutions", "softmax.py"),
    "scores = eval(input())\nprint('debug', scores)\nprint([x * 0.123456789 for x in scores] * 3)\n",
  );
  writeFileSync(join(home, "broken.py"), "print(input())\nraise ValueError('here')\n");
  writeFileSync(join(home, "softmax.js"), "");
});
afterAll(() => rmSync(home, { recursive: true }));

const stdinOf = (key: string) =>
  readFileSync(join(packageRoot, "problems", "softmax", "cases", `${key}.in`), "utf8");

describe("dlj case", () => {
  it("prints the stdin of a case, byte for byte", async () => {
    const first = await dlj(["case", "softmax"], { cwd: home });
    expect(first).toEqual({ code: 0, out: stdinOf("sample/three-classes"), err: "" });
    const named = await dlj(["case", "softmax", "ties"], { cwd: home });
    expect(named.out).toBe(stdinOf("hidden/ties"));
    const unknown = await dlj(["case", "softmax", "nope"], { cwd: home });
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain("hidden/ties");
  });

  it("runs a solution on it, with its prints, its traceback and its exit status", async () => {
    const own = await dlj(["case", "softmax", "hidden/ties", "--run"], { cwd: home });
    expect(own.code).toBe(0);
    expect(own.out).toMatch(/^debug \[/);
    const broken = await dlj(["case", "softmax", "--run", "broken.py"], { cwd: home });
    expect(broken.code).toBe(1);
    expect(broken.out).toBe(stdinOf("sample/three-classes"));
    expect(broken.err).toMatch(/broken\.py", line 2[\s\S]*ValueError: here/);
    const other = await dlj(["case", "softmax", "--run", "softmax.js"], { cwd: home });
    expect(other.code).toBe(2);
    expect(other.err).toContain("softmax.js");
  });
});

describe.each([
  [60, "en"],
  [80, "zh"],
] as const)("a terminal of %i columns", (columns, language) => {
  it(`shows a failure, a statement and a case in ${language}`, async () => {
    const env = { DLJ_LANG: language, LANG: "C.UTF-8", PAGER: "" };
    const terminal = new Terminal({ cwd: home, columns, rows: 60, env });
    try {
      const lang = `--lang ${language}`;
      const run = await terminal.run(`dlj run softmax ${lang}`, /forkserver, \w+/);
      const lines = run.split("\n");
      const marks = lines.findIndex((line) => /^ +\^/.test(line));
      const at = lines[marks]?.indexOf("^") ?? 0;
      // The wide label of Chinese takes two columns per character.
      const under = (line = "") =>
        [...line]
          .reduce((text, sign) => text + sign + (stringWidth(sign) > 1 ? " " : ""), "")
          .slice(at);
      expect(under(lines[marks - 1])).toMatch(/^'?debug/);
      // A line that fills the terminal would have been cut by it.
      expect(lines.filter((line) => stringWidth(line) > columns)).toEqual([]);
      expect(lines.filter((line) => /^[\d.,\]]/.test(line))).toEqual([]);
      const statement = await terminal.run(`dlj show grpo-loss ${lang}`, /--answers/);
      expect(statement).not.toMatch(/^(Pitfalls|数值陷阱)$/m);
      expect(await terminal.run(`dlj case softmax ${lang}`, /^\[/m)).toContain(
        stdinOf("sample/three-classes").trim(),
      );
    } finally {
      terminal.close();
    }
  });
});

it("debugs a solution: pdb reads the terminal, the solution reads the case", async () => {
  const terminal = new Terminal({ cwd: home, columns: 100, rows: 40 });
  try {
    await terminal.run("dlj case softmax --debug", /\(Pdb\)/);
    terminal.type("next", "Enter");
    await terminal.waitFor(/print\('debug'/);
    terminal.type("p scores", "Enter");
    await terminal.waitFor(/^\[0\.5/m);
    terminal.type("continue", "Enter");
    expect(await terminal.waitFor(/debug \[[\s\S]*\n\$\s*$/)).toContain("debug [");
    // A statement that is longer than the screen goes through the pager.
    terminal.type("clear; PAGER='cat -n' dlj show softmax", "Enter");
    await terminal.waitFor(/^ +\d+\s{2,}/m);
    terminal.type("clear; PAGER='echo charset=$LESSCHARSET' dlj show softmax", "Enter");
    await terminal.waitFor(/^charset=utf-8$/m);
  } finally {
    terminal.close();
  }
});
