import { execFileSync } from "node:child_process";
import {
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
import { dlj } from "./dlj.ts";

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "dlj-import-"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const run = (...args: string[]) => dlj(args, { cwd });
const read = (path: string) => readFileSync(join(cwd, path), "utf8");
const write = (path: string, text: string) => {
  mkdirSync(join(cwd, path, ".."), { recursive: true });
  writeFileSync(join(cwd, path), text);
};
const off = ["--sandbox", "off"];

const kattis = {
  "problem.yaml": "name: Sum\nvalidator_flags: float_tolerance 1e-3\n",
  "data/sample/1.in": "1.0 2.0\n",
  "data/sample/1.ans": "3.0\n",
  "data/secret/two.in": "1.5 2.25 1000.0\n",
  "data/secret/two.ans": "1003.75\n",
  "submissions/accepted/sum.py": "print(sum(map(float, input().split())))\n",
  "input_validators/v.py": "",
};
/** Python's own zipfile: a writer that is not the reader. */
const zip = (name: string, entries: Readonly<Record<string, string>>) =>
  execFileSync("python3", [
    "-c",
    "import json, sys, zipfile\nwith zipfile.ZipFile(sys.argv[1], 'w') as out:\n    for name, text in json.loads(sys.argv[2]).items():\n        out.writestr(name, text)",
    join(cwd, name),
    JSON.stringify(entries),
  ]);

const deepMl = {
  id: "900",
  title: "Scale rows",
  difficulty: "Easy",
  category: "Linear Algebra",
  description: "Scale every row.\n\n## Notes\nEach by its own factor.",
  learn_section: "Multiply.",
  starter_code: "def scale_rows(x, factors): pass",
  solution:
    "import numpy as np\n\ndef helper(v):\n    return v\n\ndef scale_rows(x, factors, shift=0.0):\n    return (np.array(x) * np.array(factors)[:, None] + shift).tolist()\n",
  example: { input: "x", output: "y", reasoning: "Row by row." },
  test_cases: [
    {
      test: "print(np.round(scale_rows([[1.0, 2.0]], [0.333333]), 2))",
      expected_output: "[[0.33 0.67]]",
    },
    {
      test: "x = np.arange(6.0).reshape(3, 2)\nprint(scale_rows(x, factors=np.array([1, 2, 3]), shift=0.5))",
      expected_output: "[[0.5, 1.5], [4.5, 6.5], [12.5, 15.5]]",
    },
    {
      test: "print(scale_rows([[1.0]], [2.0]) == scale_rows([[2.0]], [1.0]))",
      expected_output: "True",
    },
    { test: "print(scale_rows([[float('inf')]], [2.0]))", expected_output: "[[inf]]" },
    { test: "print(scale_rows([[1.0]], [2.0]))", expected_output: "[[3.0]]" },
    { test: "print(scale_rows([[1.0]]))", expected_output: "[[1.0]]" },
  ],
};

/** Its solution needs arrays of one axis and of two, and its own main shows an example. */
const ofArrays = {
  title: "Fit to a range",
  solution:
    "import numpy as np\n\ndef fit(values, bounds, parts):\n    a, b = values.min(), values.max()\n    low, high = bounds\n    return sum(part.sum() for part in parts) + low + (high - low) / (b - a) * (values - a)\n\nif __name__ == '__main__':\n    print('example')\n",
  test_cases: [
    {
      test: "print(fit(np.array([1.0, 2.123456, 3.0]), (0, 1), [np.array([0.5]), np.array([1.0, 2.0])]))",
      expected_output: "[3.5 4.061728 4.5]",
    },
    {
      test: "x = np.array([[1, 2], [3, 5]])\nprint(fit(x, (0, 8), [np.zeros(1), np.zeros(2)]))",
      expected_output: "[[0 2] [4 8]]",
    },
  ],
};

describe("dlj import", () => {
  it("makes a problem of a Kattis package in a zip, which judges at once", async () => {
    const inFolder = Object.entries(kattis).map(([path, text]) => [`sum/${path}`, text]);
    zip("Sum It.zip", Object.fromEntries(inFolder));
    expect(await run("import", "Sum It.zip")).toEqual({
      code: 0,
      err: "",
      out:
        "wrote problems/sum-it/problem.json\nwrote solutions/sum-it.py\nwrote problems/sum-it/cases (2 cases)\n" +
        "Not carried over: input_validators/.\nNext: dlj verify sum-it --problems problems\n",
    });
    // A thousandth of 1003.75 agrees; ten times as much does not.
    write("near.py", "print(sum(map(float, input().split())) * 1.0005)\n");
    write("far.py", "print(sum(map(float, input().split())) * 1.01)\n");
    const own = ["--problems", "problems", ...off];
    expect((await run("run", "sum-it", "near.py", ...own)).code).toBe(0);
    expect((await run("run", "sum-it", "far.py", ...own)).code).toBe(1);
  }, 120_000);

  it("makes problems of deep-ml's JSON: arguments become lines, the solution prints the answers", async () => {
    write("900.json", JSON.stringify(deepMl));
    write("901.json", JSON.stringify({ ...deepMl, test_cases: [] }));
    write("902.json", "{");
    write("903.json", JSON.stringify({ ...deepMl, ...ofArrays }));
    const files = ["900.json", "901.json", "902.json", "903.json"];
    const { code, out, err } = await run("import", ...files, ...off);
    expect(code).toBe(2);
    expect(err).toMatch(
      /^dlj: 901\/901\.json: test_cases: .*\ndlj: 902\/902\.json: it is not JSON: .*\n$/,
    );
    expect(out.split("\n").filter((line) => line.startsWith("Not"))).toEqual([
      "Not carried over: test 3: it calls the function 2 times, not once.",
      "Not carried over: test 4: an argument is no number, text or list: an infinity or nan.",
      expect.stringContaining(
        "Not carried over: test 6: it fails with its own solution: TypeError",
      ),
      "Not carried over: test 5: the solution's result is not what the test expects.",
      "Not carried over: JSON: learn_section, starter_code.",
      "Not carried over: JSON: learn_section, starter_code.",
    ]);
    expect(read("solutions/fit.py")).toContain(
      "    values = np.array(eval(input()))\n    bounds = eval(input())\n    parts = [np.array(v) for v in eval(input())]\n    print(fit(values, bounds, parts))\n",
    );
    const verified = await run("verify", "fit", "scale-rows", "--problems", "problems", ...off);
    expect(verified).toMatchObject({ code: 0, err: "" });
    expect(JSON.parse(read("problems/scale-rows/problem.json"))).toMatchObject({
      title: "Scale rows",
      difficulty: "easy",
      tags: ["linear-algebra"],
      aliases: ["scale_rows"],
      input: [
        { name: "x", shape: ["N", "D"] },
        { name: "factors", shape: ["N"] },
        { name: "shift", read: "float" },
      ],
      tolerance: { decimals: 2 },
    });
    expect(read("problems/scale-rows/cases/hidden/test-2.in")).toBe(
      "[[0.0, 1.0], [2.0, 3.0], [4.0, 5.0]]\n[1, 2, 3]\n0.5\n",
    );
    expect(read("problems/scale-rows/statement.md")).toContain("### Notes");
    write(
      "mine.py",
      "def scale_rows(x, factors, shift=0.0):\n    return [[round(v * f + shift, 2) for v in row] for row, f in zip(x, factors)]\n",
    );
    expect((await run("run", "scale-rows", "mine.py", "--problems", "problems", ...off)).code).toBe(
      0,
    );
  }, 120_000);

  it("refuses what leads out of a package, and what is none, in one sentence each", async () => {
    zip("out.zip", { ...kattis, "../../evil.txt": "x" });
    for (const [path, text] of Object.entries(kattis)) write(`linked/${path}`, text);
    symlinkSync("/etc/passwd", join(cwd, "linked/data/secret/three.in"));
    write("notes/readme.md", "");
    writeFileSync(join(cwd, "broken.zip"), "PK");
    const refused = await run("import", "out.zip", "linked", "notes", "broken.zip", "none.zip");
    expect(refused.code).toBe(2);
    expect(refused.err.split("\n")).toEqual([
      "dlj: out.zip: a path in the archive leads out of it. Nothing was written.",
      "dlj: linked/data/secret/three.in: is a link that leads out of the package. Put the file itself there.",
      expect.stringMatching(/^dlj: notes: is no package: a Kattis package has a problem\.yaml/),
      "dlj: broken.zip: the archive can't be read. Pack the folder again as a .zip.",
      "dlj: none.zip: can't be read (ENOENT).",
      "",
    ]);
    expect(existsSync(join(cwd, "problems"))).toBe(false);
    expect(readdirSync(join(cwd, ".."))).not.toContain("evil.txt");
    // The sandbox is not needed, and Chinese says the same.
    const chinese = await run("import", "notes", "--lang", "zh");
    expect(chinese.err).toContain("不是题目包");
  }, 120_000);
});
