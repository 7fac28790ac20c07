import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { packageRoot } from "../../src/package-root.ts";
import { dlj } from "./dlj.ts";

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "dlj-scaffold-"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const run = (...args: string[]) => dlj(args, { cwd });
const read = (path: string) => readFileSync(join(cwd, path), "utf8");
const write = (path: string, text: string) => {
  mkdirSync(join(cwd, path, ".."), { recursive: true });
  writeFileSync(join(cwd, path), text);
};
const own = ["--problems", "problems", "--sandbox", "off"];

const reference = `import numpy as np


def scale_rows(x, scale):
    return [[scale * v for v in row] for row in x]


if __name__ == "__main__":
    x = eval(input())
    scale = float(input())
    print(scale_rows(x, scale))
`;
const inputs = {
  "2.in": "[[1.0, 2.0]]\n0.5\n",
  "10.in": "[[1.0], [3.0], [4.0]]\n2",
  "1.in": "\ufeff[[1.0, 2.0, 3.0], [4.0, 5.0, 7.0]]\r\n3\r\n",
};

describe("dlj scaffold --from", () => {
  it("makes a problem of a reference and inputs, which judges at once", async () => {
    write("ref.py", reference);
    for (const [name, text] of Object.entries(inputs)) write(`inputs/${name}`, text);
    const made = await run(
      "scaffold",
      "scale-rows",
      "--from",
      "ref.py",
      "inputs",
      "--sandbox",
      "off",
    );
    expect(made).toMatchObject({ code: 0, err: "" });
    expect(made.out).toBe(
      "wrote problems/scale-rows/problem.json\nwrote solutions/scale-rows.py\n" +
        "wrote problems/scale-rows/cases (3 cases)\nNext: dlj verify scale-rows --problems problems\n",
    );
    expect(JSON.parse(read("problems/scale-rows/problem.json"))).toEqual({
      id: "scale-rows",
      title: "scale-rows",
      aliases: ["scale_rows"],
      input: [
        { name: "x", read: "eval", shape: ["N", "D"] },
        { name: "scale", read: "float", shape: [] },
      ],
      output: [{ name: "result", kind: "float", shape: ["N", "D"] }],
    });
    expect(readdirSync(join(cwd, "problems/scale-rows/cases/sample"))).toEqual(["1.in", "1.out"]);
    expect(read("problems/scale-rows/cases/hidden/10.out")).toBe("[[2.0], [6.0], [8.0]]\n");
    // The function alone, and a wrong one.
    write("right.py", "def scale_rows(x, scale):\n    return x * scale\nimport numpy\n");
    write("wrong.py", "def scale_rows(x, scale):\n    return x + scale\nimport numpy\n");
    expect((await run("run", "scale-rows", "right.py", ...own)).code).toBe(0);
    expect((await run("run", "scale-rows", "wrong.py", ...own)).code).toBe(1);
  }, 120_000);

  it("checks a reference against the answers that are there, and writes nothing if it differs", async () => {
    write("ref.py", reference);
    write("data/secret/a.in", "[[1.0, 2.0]]\n2.0\n");
    write("data/secret/a.ans", "[[2.0, 4.0]]\n");
    write("data/sample/a.in", "[[1.0]]\n2.0\n");
    write("data/sample/a.ans", "[[3.0]]\n");
    const off = ["--sandbox", "off"];
    const refused = await run("scaffold", "rows", "--from", "ref.py", "data", ...off);
    expect(refused.code).toBe(2);
    expect(refused.err).toBe(
      "dlj: data/sample/a.in: the reference disagrees with the answer beside it: " +
        "At [0][0]: expected 3.0, got 2.0, off by 1 (33%).\n",
    );
    expect(existsSync(join(cwd, "problems"))).toBe(false);
    // The answers alone make a problem too.
    expect((await run("scaffold", "rows", "--from", "data")).code).toBe(0);
    expect(read("problems/rows/cases/sample/a.out")).toBe("[[3.0]]\n");
    expect(read("problems/rows/cases/hidden/a.out")).toBe("[[2.0, 4.0]]\n");
    expect(existsSync(join(cwd, "solutions"))).toBe(false);
  }, 120_000);
});

describe("a folder with an unfinished problem and other folders", () => {
  it("stops no command that lists problems; one line says which is left out", async () => {
    write("problems/draft/problem.json", "{,");
    mkdirSync(join(cwd, "problems/notes"));
    symlinkSync("nowhere", join(cwd, "problems/link"));
    write("solutions/sigmoid.py", readFileSync(join(packageRoot, "solutions/sigmoid.py"), "utf8"));
    const warning =
      "warning: 1 problem is unfinished and left out: draft. See dlj verify draft --problems problems\n";
    for (const command of [["list"], ["next", "--dry-run"], ["test", "all", "--sandbox", "off"]]) {
      expect(await run(...command, "--problems", "problems")).toMatchObject({
        code: 0,
        err: warning,
      });
    }
    write("class/ann/sigmoid.py", read("solutions/sigmoid.py"));
    write("class/bob/draft.py", "print(1)\n");
    const graded = await run("grade", "class", ...own);
    expect(graded.out).toContain("1 AC");
    expect(graded.err).toContain(warning);
    expect(await run("scaffold", "other", "--track", "cnn")).toMatchObject({ code: 0, err: "" });
    const named = await run("run", "draft", "solutions/sigmoid.py", ...own);
    expect(named.code).toBe(2);
    expect(named.err).toMatch(
      /draft\/problem.json: is not JSON.*\nNext: dlj verify draft --problems problems\n$/s,
    );
  }, 120_000);
});

describe("a course's problem without a generator", () => {
  const threshold = `import numpy as np


def first_above(x):
    return int(np.argmax(x >= 1.5))


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    print(first_above(x))
`;

  it("names a mutant that its cases accept, and what a case would need", async () => {
    write("ref.py", threshold);
    write("inputs/1.in", "[1.0, 2.0]\n");
    write("inputs/2.in", "[0.0, 1.0, 3.0]\n");
    await run("scaffold", "first-above", "--from", "ref.py", "inputs", "--sandbox", "off");
    const { code, out } = await run("mutate", "first-above", ...own);
    expect(code).toBe(1);
    expect(out).toContain(
      "No case tests this boundary.\nA tie, or a value equal to the threshold, would.\nNext: write a case that refuses it, or list it in equivalentMutants: {",
    );
    write("least.py", "print(abs(float(input())))\n");
    write("one/1.in", "2.5\n");
    await run("scaffold", "least", "--from", "least.py", "one", "--sandbox", "off");
    const few = await run("mutate", "least", ...own);
    expect(few.out).toMatch(/mutants? killed; so few say little about the cases\n/);
  }, 120_000);

  it("says once why its reference fails, in verify and in generate", async () => {
    write("ref.py", threshold);
    write("inputs/1.in", "[1.0, 2.0]\n");
    write("inputs/2.in", "[0.0, 1.0, 3.0]\n");
    await run("scaffold", "first-above", "--from", "ref.py", "inputs", "--sandbox", "off");
    write("solutions/first-above.py", threshold.replace("return", "retrun"));
    const verified = await run("verify", "first-above", ...own);
    expect(verified.out.match(/The reference fails on .*/g)).toEqual([
      expect.stringMatching(/on sample\/1 under Python .*: line 5: SyntaxError: invalid syntax$/),
    ]);
    const refreshed = await run("generate", "first-above", "--refresh", ...own);
    expect(refreshed.err).toMatch(
      /fails on sample\/1: line 5: SyntaxError: invalid syntax\nNext: dlj verify first-above --problems problems\n$/,
    );
    write("solutions/first-above.py", threshold.replace("print(", "print('x' * 5_000_000, "));
    const long = await run("generate", "first-above", "--refresh", ...own);
    expect(long.err).toContain(
      "fails on sample/1: printed more than 1 MiB; its limit is limits.output in problem.json",
    );
    expect((await run("verify", "first-above", ...own)).out).toContain("limits.output");
  }, 120_000);
});

describe("what may be written", () => {
  it("is below the problem's folder, under the name of a case", async () => {
    const generated = await run("generate", "softmax", "--seed", "1", "--name", "../../x");
    const fuzzed = await run("fuzz", "softmax", "mine.py", "--save", "Foo bar");
    for (const { code, err } of [generated, fuzzed]) {
      expect(code).toBe(2);
      expect(err).toContain("Use lower-case words joined by hyphens");
    }
  }, 120_000);

  it("is not the installed dlj", async () => {
    // Without the sources: what npm installs.
    const installed = join(cwd, "node_modules/dlj");
    const parts = [
      "bin",
      "dist",
      "package.json",
      "src/engine",
      "problems/softmax",
      "solutions/softmax.py",
    ];
    for (const part of parts) {
      cpSync(join(packageRoot, part), join(installed, part), { recursive: true });
    }
    const program = join(installed, "bin/dlj.js");
    const args = ["generate", "softmax", "--seed", "77", "--sandbox", "off"];
    const { code, err } = await dlj(args, { cwd, program });
    expect(code).toBe(2);
    expect(err).toContain("belongs to the installed dlj");
    expect(existsSync(join(installed, "problems/softmax/cases/hidden/seed-77.in"))).toBe(false);
  }, 120_000);
});
