import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resultSchema } from "../../src/judge/result.ts";
import { packageRoot } from "../../src/package-root.ts";
import { pythons } from "../pythons.ts";
import { dlj } from "./dlj.ts";

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "dlj-run-"));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A temporary folder with these files. */
function folder(files: Record<string, string | Buffer> = {}): string {
  const made = mkdtempSync(join(home, "case-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(made, name, ".."), { recursive: true });
    writeFileSync(join(made, name), content);
  }
  return made;
}

const right = `import math
scores = eval(input())
total = sum(math.exp(s) for s in scores)
print([round(math.exp(s) / total, 4) for s in scores])
`;

describe.each(pythons)("dlj run with $name", ({ path, numpy }) => {
  it("accepts the reference and names the interpreter", async () => {
    const { code, out } = await dlj(["run", "single-neuron", "--python", path]);
    expect(code).toBe(0);
    expect(out).toMatch(/^AC {2}\d+ of \d+ cases accepted/m);
    expect(out).toContain(`NumPy ${numpy}`);
  });

  it("accepts solutions in the original style, naive ones too, whatever NumPy prints", async () => {
    const cwd = folder({
      "sigmoid.py": `import math
def sigmoid(z):
    result = 1 / (1 + math.exp(-z))
    return round(result, 4)
if __name__ == "__main__":
    z = float(input())
    print(f"{sigmoid(z):.4f}")
`,
      "single-neuron.py": `import math
import numpy as np
def single_neuron_model(features, labels, weights, bias):
    probabilities = []
    for feature_vector in features:
        z = sum(weight * feature for weight, feature in zip(weights, feature_vector)) + bias
        probabilities.append(round(1 / (1 + math.exp(-z)), 4))
    mse = np.mean((np.array(probabilities) - np.array(labels)) ** 2)
    return probabilities, np.round(mse, 4)
if __name__ == "__main__":
    features, labels, weights = eval(input()), eval(input()), eval(input())
    print(single_neuron_model(features, labels, weights, float(input())))
`,
      "log-softmax.py": `import numpy as np
def log_softmax(scores):
    scores = scores - np.max(scores)
    return scores - np.log(np.sum(np.exp(scores)))
if __name__ == "__main__":
    print(log_softmax(eval(input())))
`,
    });
    for (const name of ["sigmoid", "single-neuron", "log-softmax"]) {
      const { code, out } = await dlj(["run", `./${name}.py`, "--python", path], { cwd });
      expect(`${name} ${code}`, out).toBe(`${name} 0`);
    }
  });
});

describe("dlj run", () => {
  it("shows the first failure with its input, both values, the reason and the hint", async () => {
    const wrong = join(packageRoot, "problems/softmax/misconceptions/no-exponential.py");
    const { code, out } = await dlj(["run", "softmax", wrong]);
    expect(code).toBe(1);
    expect(out).toContain("WA wrong answer: sample/three-classes");
    expect(out).toMatch(/input +\[0\.5, -1\.0, 2\.0\]/);
    expect(out).toMatch(/expected +\[0\.1753, 0\.0391, 0\.7856\]/);
    expect(out).toMatch(/hint +You divide by the sum of the raw scores/);
    expect(out).not.toContain("WA wrong answer: hidden/");
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(120);
  });

  it("draws the failure with --picture, marked without colour", async () => {
    const wrong = join(packageRoot, "problems/softmax/misconceptions/no-exponential.py");
    const { code, out } = await dlj(["run", "softmax", wrong, "--picture"]);
    expect(code).toBe(1);
    expect(out).toMatch(/\[0\] +0\.1753 +0\.0391 +0\.7856 +\*0\.3333 +\*-0\.6667 +\*1\.3333/);
    const crash = await dlj(["run", "softmax", "-", "--picture"], { input: "print(1 / 0)\n" });
    expect(crash.out).toContain("no answer to draw: the case ended with RTE");
  });

  it("shows every failure with --all, in Chinese with --lang zh", async () => {
    const wrong = join(packageRoot, "problems/softmax/misconceptions/base-two.py");
    const { out } = await dlj(["run", "softmax", wrong, "--all", "--lang", "zh"]);
    expect(out.match(/^WA 答案错误/gm)?.length).toBeGreaterThan(3);
    expect(out).toContain("你用的是 2 的幂");
  });

  it("prints a Result that its schema accepts", async () => {
    const { out } = await dlj(["run", "softmax", "--reporter", "json"]);
    const result = resultSchema.parse(JSON.parse(out));
    expect(result.solutions[0]).toMatchObject({ problem: "softmax", verdict: "AC" });
    expect(result.environment.engine).toBe("forkserver");
  });

  it("reads the solution from stdin, and from a file named after the problem", async () => {
    expect((await dlj(["run", "softmax", "-"], { input: right })).code).toBe(0);
    const cwd = folder({ "my work/softmax.py": right });
    expect((await dlj(["run", "my work/softmax.py"], { cwd })).code).toBe(0);
    expect((await dlj(["run", "solutions/softmax.py"])).code).toBe(0);
  });

  it("takes a byte order mark and Windows line ends", async () => {
    const source = `\ufeff${right.replaceAll("\n", "\r\n")}`;
    expect((await dlj(["run", "softmax", "-"], { input: source })).code).toBe(0);
  });

  it("runs only the case that is named", async () => {
    const { out } = await dlj(["run", "softmax", "--case", "ties"]);
    expect(out).toContain("1 of 1 cases accepted");
    const none = await dlj(["run", "softmax", "--case", "nowhere"]);
    expect(none.code).toBe(2);
    expect(none.err).toContain("sample/three-classes");
  });

  it("lets stability decide with --strict alone", async () => {
    const args = [
      "run",
      "softmax",
      join(packageRoot, "problems/softmax/misconceptions/unshifted-exponential.py"),
    ];
    expect((await dlj(args)).code).toBe(0);
    expect((await dlj([...args, "--strict"])).code).toBe(1);
  });

  it("gives the same verdicts with a new interpreter for each case", async () => {
    const { code, out } = await dlj(["run", "sigmoid", "--engine", "process"]);
    expect(code).toBe(0);
    expect(out).toContain("process, ");
  });

  it("reports a crash with the solution's line", async () => {
    const { code, out } = await dlj(["run", "softmax", "-"], {
      input: "scores = eval(input())\nprint(scores[99])\n",
    });
    expect(code).toBe(1);
    expect(out).toMatch(/why +line 2, print\(scores\[99\]\): IndexError: list index out of range/);
  });

  it("reports a file that does not compile once, for all cases", async () => {
    const { code, out } = await dlj(["run", "softmax", "-"], { input: "def f(:\n    pass\n" });
    expect(code).toBe(1);
    expect(out).toMatch(
      /CE does not compile: sample\/three-classes[\s\S]*why +line 1: SyntaxError/,
    );
  });

  it("makes control characters that a solution prints visible", async () => {
    const { out } = await dlj(["run", "softmax", "-"], {
      input: `print("\\x1b[2J\\x00 \\u202e")\n`,
    });
    expect(out).toContain("\\x1b[2J\\x00 \\u202e");
    expect(out).not.toContain("\x1b[2J");
  });
});

describe("dlj run with wrong arguments", () => {
  it.each([
    [
      "an unknown problem",
      ["run", "sotfmax"],
      /no problem "sotfmax"\. Did you mean softmax\?\nNext: dlj list/,
    ],
    [
      "a file that is not there",
      ["run", "nowhere/softmax.py"],
      /nowhere\/softmax\.py: there is no such file/,
    ],
    ["a file of an unknown language", ["run", "softmax", "README.md"], /language is not known/],
    ["a folder", ["run", "softmax", "problems"], /problems: is a folder/],
    ["a file of no problem", ["run", "tests/e2e/dlj.ts"], /There is no problem "dlj"/],
    ["two files", ["run", "./a.py", "b.py"], /name the problem first/],
    ["no problem", ["run"], /missing required argument/],
    ["an unknown option", ["run", "softmax", "--frob"], /unknown option '--frob'/],
    ["an unknown command", ["frob"], /unknown command 'frob'/],
    ["a number that is none", ["run", "softmax", "-j", "many"], /whole number from 1/],
    [
      "a Python that is not there",
      ["run", "softmax", "--python", "/nowhere/python"],
      /no Python at \/nowhere\/python/,
    ],
    [
      "a Python that is none",
      ["run", "softmax", "--python", "/bin/true"],
      /\/bin\/true can't be used as Python/,
    ],
    [
      "a folder of problems that is not there",
      ["list", "--problems", "/nowhere"],
      /this folder of problems does not exist/,
    ],
  ])("%s: exit 2, a sentence, no stack trace", async (_, args, message) => {
    const { code, out, err } = await dlj(args);
    expect(err).toMatch(message);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).not.toMatch(/\n\s+at /);
  });

  it("names the command that makes a solution if there is none", async () => {
    const { code, err } = await dlj(["run", "softmax"], { cwd: folder() });
    expect(code).toBe(2);
    expect(err).toContain("Next: dlj new softmax");
  });

  it("reports a Python that is too old", async () => {
    const cwd = folder({
      python3: `#!/bin/sh\necho '{"interpreter": {"path": "/old/python3", "prefix": "/old", "basePrefix": "/old", "searchPath": [], "version": "3.6.9", "numpy": null}, "watched": [], "leftOut": []}'\n`,
    });
    chmodSync(join(cwd, "python3"), 0o755);
    const { code, err } = await dlj(["run", "softmax", "--python", join(cwd, "python3")], {
      env: { XDG_CACHE_HOME: join(cwd, "cache") },
    });
    expect(err).toContain("is Python 3.6.9; dlj needs 3.9 or later");
    expect(code).toBe(2);
  });

  it("reports a broken problem with file and path", async () => {
    const problems = folder();
    cpSync(join(packageRoot, "problems/softmax"), join(problems, "softmax"), { recursive: true });
    writeFileSync(join(problems, "softmax/problem.json"), '{ "track": "nowhere" }');
    const { code, err } = await dlj(["run", "softmax", "--problems", problems]);
    expect(code).toBe(2);
    expect(err).toMatch(/softmax\/problem\.json: at track: /);
    expect(err).toContain("Next: dlj verify softmax");
  });

  it("reports a full disk", async () => {
    const ran = await execa({ reject: false, shell: true })`node bin/dlj.js list > /dev/full`;
    expect(ran.stderr).toContain("ENOSPC");
    expect(ran.exitCode).toBe(3);
  });
});

describe("dlj run, interrupted", () => {
  it("ends every process, leaves no file and exits with 130", async () => {
    const cwd = folder({ "softmax.py": "import time\ntime.sleep(60)\n" });
    const temporary = folder();
    const args = [join(packageRoot, "bin/dlj.js"), "run", "softmax", "softmax.py"];
    const running = execa("node", args, { cwd, reject: false, env: { TMPDIR: temporary } });
    const children = () => execa({ reject: false })`pgrep -P ${running.pid ?? 0}`;
    await expect.poll(async () => (await children()).stdout, { timeout: 30_000 }).not.toBe("");
    running.kill("SIGINT");
    const { exitCode } = await running;
    expect(exitCode).toBe(130);
    expect((await children()).stdout).toBe("");
    expect([readdirSync(temporary), readdirSync(cwd)]).toEqual([[], ["softmax.py"]]);
  });
});
