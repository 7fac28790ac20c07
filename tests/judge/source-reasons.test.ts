import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { Judge } from "../../src/judge/judge.ts";
import type { CaseResult } from "../../src/judge/result.ts";
import { makeProgram } from "../../src/judge/solution.ts";
import { packageRoot } from "../../src/package-root.ts";
import { loadProblem } from "../../src/problem/load.ts";
import { openFor } from "../engine/open-for.ts";
import { pythons } from "../pythons.ts";

// Input: four lines, x, p, u, training.
const problem = loadProblem(join(packageRoot, "problems", "dropout"));
const path = pythons[0]?.path ?? "python3";
const right = `x, p, u = eval(input()), float(input()), eval(input())
keep = [0.0 if b < p else a / (1 - p) for a, b in zip(x, u)]
print(keep if input() == "True" else x)
`;
const main = "def main():\n    x = eval(input())\n    print(x)\n";

const programs: Readonly<Record<string, readonly [source: string, reason: RegExp]>> = {
  "a right answer": [right, /^$/],
  "an empty file": ["# nothing yet\n", /the file has no code/],
  "a main that is not called": [main, /main \(line 1\) prints, but it is never called/],
  "a condition that is never true": [
    `${main}if __name__ == "main":\n    main()\n`,
    /line 4, if __name__ == "main": is never true/,
  ],
  "a function that is not called": [
    "import sys\ndata = sys.stdin.read()\ndef mine(x):\n    return x\n",
    /mine \(line 3\) is never called; end the file with print\(mine/,
  ],
  "a class that is not used": [
    "x = input()\nclass Net:\n    def forward(self): print(1)\n",
    /the class Net \(line 2\) is never used/,
  ],
  "a value that only a notebook shows": [
    "x = eval(input())\n[a * 2 for a in x]\n",
    /line 2 computes \[a \* 2 for a in x\] and drops it/,
  ],
  "an input that is not read": ["print([0.0, 0.1, 0.2, 0.3])\n", /never reads its input/],
  "a line too many": [
    "for _ in range(5):\n    x = input()\nprint(x)\n",
    /EOFError: .*the input has 4 lines, and the program asks for line 5/,
  ],
  "a line too many after all of them": [
    "import sys\nsys.stdin.read()\ninput()\n",
    /the input has 4 lines, and the program asks for one more/,
  ],
  "int() of a fraction": [
    "x = eval(input())\np = int(input())\n",
    /line 2, p = int\(input\(\)\): ValueError.*int\(\) reads no fraction, so read 0.25 with float/,
  ],
  "float() of a list": [
    "x = float(input())\n",
    /line 1 of the input is not a single number, so read it with eval\(\)/,
  ],
  "a package that is missing": [
    "import cupy.linalg\n",
    /this Python has no cupy, .* another Python use --python/,
  ],
  "a file beside the solution": [
    "from my_layers import dropout\n",
    /a solution is one file, so copy your own code from my_layers/,
  ],
  "a message at the end of a right answer": [
    `${right}raise SystemExit("done")\n`,
    /^the printed answer is right, but then the program ended with exit status 1 \(done\)/,
  ],
  "an error after a right answer": [
    `${right}raise ValueError("late")\n`,
    /right, but then the program ended with exit status 1 \(line 4: ValueError: late\)/,
  ],
  "a file in UTF-16": ["x\u0000=\u00001\u0000\n\u0000", /null bytes, .* save it as UTF-8/],
  "a message after a wrong answer": [
    'print(input())\nraise SystemExit("bad")\n',
    /^ended with exit status 1: bad$/,
  ],
};

const engines: Engine[] = [];
beforeAll(async () => {
  engines.push(...(await Promise.all([openFor("forkserver", path), openFor("process", path)])));
});
afterAll(async () => {
  await Promise.all(engines.map((engine) => engine.close()));
});

async function sampleOf(engine: Engine, source: string): Promise<CaseResult | undefined> {
  const judge = new Judge({
    engineFor: async () => engine,
    chooses: ({ group }) => group === "sample",
  });
  const program = makeProgram(Buffer.from(source), "dropout.py");
  return (await judge.judge({ problem, file: "dropout.py", program })).cases[0];
}

test.each(Object.entries(programs))("%s", async (_, [source, reason]) => {
  const found = await Promise.all(engines.map((engine) => sampleOf(engine, source)));
  for (const one of found) {
    expect(one?.reason?.en ?? "").toMatch(reason);
    if (one?.reason) expect(one.reason.zh).toMatch(/[\u4e00-\u9fff]/);
  }
  expect(found).toHaveLength(2);
});
