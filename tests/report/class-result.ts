import type { CaseResult, Result, SolutionResult, StudentRecord } from "../../src/judge/result.ts";

const both = (en: string) => ({ en, zh: `【${en}】` });

function caseOf(name: string, over: Partial<CaseResult> = {}): CaseResult {
  const [group, own] = name.split("/") as [CaseResult["group"], string];
  return {
    ...{ group, name: own, deciding: group !== "stability", verdict: "AC", ran: true },
    ...{ cpu: 0.0123, wall: 0.0456, memory: 31.5 },
    ...over,
  };
}

const wrong = caseOf("hidden/ties", {
  verdict: "WA",
  stdin: "[1, 1]\n",
  expected: "[0.5, 0.5]\n",
  stdout: "[1.0, 0.5]\nwarm\u001b[31m\n",
  stderr: "RuntimeWarning: overflow\n",
  reason: both('The first number is 1 & not 0.5, at "a|b", 50%.'),
  misconception: "no-shift",
  comparison: {
    ...{ agrees: false, mismatch: "value", path: "[0]", expected: "0.5", actual: "1.0" },
    ...{ absoluteError: 0.5, relativeError: 1, differing: 1, compared: 2 },
    ...{ expectedShape: [2], actualShape: [2], relation: null },
    row: {
      ...{ path: "", from: 0, expected: ["0.5", "0.5"], actual: ["1.0", "0.5"] },
      ...{ expectedLength: 2, actualLength: 2, wrong: [0] },
    },
  },
});
const likely = caseOf("hidden/zeros", {
  verdict: "WA",
  stdin: "[0, 0]\n",
  expected: "[0.5, 0.5]\n",
  stdout: "\n",
  reason: both("Nothing was printed."),
  likely: { name: "no-print", hint: both("Perhaps the answer is not printed.") },
});
const crashed = caseOf("edge/one-row", {
  verdict: "RTE",
  stdin: "[[1]]\n",
  expected: "[[1.0]]\n",
  stdout: "",
  stderr: 'Traceback (most recent call last):\n  File "relu.py", line 4, in <module>\n',
  reason: both("line 4: x[1]: IndexError: out of range"),
  crash: { message: "IndexError: out of range", line: 4, source: "x[1]", exit: "exit status 1" },
});
const slow = caseOf("hidden/large", {
  ...{ verdict: "TLE", cpu: 2.01, wall: 2.5, reason: both("Took longer than 2 s.") },
});
const shaky = caseOf("stability/large-scores", {
  ...{ verdict: "WA", expected: "1", stdout: "nan", reason: both("nan for 1") },
});
const sample = caseOf("sample/three-classes");

function solutionOf(
  student: string,
  problem: string,
  cases: CaseResult[],
  over: Partial<SolutionResult> = {},
): SolutionResult {
  const decider = cases.find(({ deciding, verdict }) => deciding && verdict !== "AC");
  return {
    ...{ student, problem, language: "python", file: `submissions/${student}/${problem}.py` },
    ...(problem === "adam"
      ? { track: "optimizers", title: both("Adam") }
      : { track: "foundations", title: problem === "relu" ? both("relu") : both("Softmax") }),
    verdict: decider?.verdict ?? "AC",
    ...(decider && { decidedBy: `${decider.group}/${decider.name}` }),
    limits: { time: 2, memory: 512, output: 1 },
    cases,
    ...over,
  };
}

const notTried = (group: string) => caseOf(`${group}/three-classes`, { verdict: "NA", ran: false });
const third = { earned: "1/3", possible: "1" };

const solutions: SolutionResult[] = [
  solutionOf("Ann Lee", "softmax", [sample, caseOf("hidden/ties"), shaky]),
  solutionOf("Ann Lee", "relu", [sample, crashed, slow], { points: third }),
  solutionOf("Ann Lee", "adam", [sample], { hardCoded: 5, points: { earned: "2", possible: "2" } }),
  solutionOf("Bob|Ray", "softmax", [sample, wrong, likely, shaky], {
    misconception: { name: "no-shift", hint: both("Subtract the largest score first.") },
    points: { earned: "1/2", possible: "1" },
  }),
  solutionOf("Bob|Ray", "relu", [notTried("sample")], { points: { earned: "0", possible: "1" } }),
  solutionOf("Bob|Ray", "adam", [notTried("sample")], {
    ...{ finding: both("adam.py is a folder."), points: { earned: "0", possible: "2" } },
  }),
  solutionOf("陈晨", "softmax", [sample, likely], {
    finding: both("Two files fit, softmax.py was judged."),
    ...{ takenFor: "SoftMax.py", points: { earned: "1/2", possible: "1" } },
  }),
  solutionOf("陈晨", "relu", [slow], { points: { earned: "0", possible: "1" } }),
  solutionOf(
    "陈晨",
    "adam",
    [
      caseOf("sample/three-classes", {
        ...{ verdict: "JE", ran: false, reason: both("The server was lost.") },
        crash: { message: "no server", exit: "SIGKILL" },
      }),
    ],
    { points: { earned: "0", possible: "2" } },
  ),
];

const students: StudentRecord[] = [
  {
    ...{ student: "Ann Lee", id: "0042", email: "ann@x.example", group: "A", unknown: true },
    ids: { canvas: "340934", login: "alee" },
    files: [{ path: "ann/softmax.py", problem: "softmax", judged: true }],
  },
  {
    ...{ student: "Bob|Ray", id: "7", ids: { canvas: "340935", moodle: "657738" } },
    files: [
      ...Array.from({ length: 13 }, (_, i) => ({
        ...{ path: `bob/deep/notes-${i}.txt`, judged: false, reason: both("It is no program.") },
        ...(i === 0 ? { needsLook: true as const } : {}),
      })),
      { path: "bob/softmax.py", problem: "softmax", judged: true },
    ],
  },
  {
    ...{ student: "陈晨", ids: { canvas: "340936", moodle: "657739" } },
    files: [{ path: "chen/other.py", judged: false }],
  },
  { student: "Dee", files: [] },
  { student: "Eve", files: [], skipped: 2, unknown: true },
];

/** A class of three students and two who handed in nothing, with every kind of verdict, remark and point. */
export const classResult: Result = {
  ...{ format: "dlj-result", version: 1, strict: false, wall: 61.24 },
  judge: { version: "0.1.0", catalogue: "c".repeat(64) },
  environment: {
    ...{ platform: "linux-x64", engine: "forkserver", tier: "nested", refused: [] },
    ...{ python: "3.11.7", numpy: null },
  },
  ...{ started: "2026-01-02T03:04:05.678Z", title: "Final Score of homework 1", courseCases: 3 },
  ...{ raisedLimits: { softmax: 3.5, relu: 4 }, students, solutions },
};
