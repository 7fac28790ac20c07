import type { CaseResult, Result, SolutionResult } from "../../src/judge/result.ts";

/** Texts that a solution or a student's name may attack a reader with. */
export const hostile = [
  "\0nul \x1b[31mred\x1b[0m \x1b]0;title\x07",
  "]]> <![CDATA[ <script>alert(1)</script> & \"quotes' ",
  "\ud800 lone, \u202eright to left, \u200bzero width, 😀, \uffff",
  "::error file=x::forged",
  "::stop-commands::x",
  "##[error]forged",
  "=cmd()|' /C calc'!A0",
  "not ok 99 - forged # TODO",
  "| a | `b` | [link](http://example.invalid) |",
  "...",
  "1..7",
].join("\n");

const base = {
  group: "hidden",
  deciding: true,
  ran: true,
  cpu: 0.004,
  wall: 0.005,
  memory: 12,
} as const;

const wrong: CaseResult = {
  ...base,
  name: "ties",
  verdict: "WA",
  stdin: "[1, 1]",
  expected: "[0.5, 0.5]",
  stdout: hostile,
  stderr: hostile,
  reason: { en: hostile, zh: hostile },
  misconception: "base-two",
};
const crashed: CaseResult = {
  ...base,
  name: "zeros",
  verdict: "RTE",
  stderr: hostile,
  reason: { en: `line 3: ${hostile}`, zh: hostile },
  crash: { message: hostile, exit: "exit status 1", line: 3 },
};
const right: CaseResult = { ...base, group: "sample", name: "three-classes", verdict: "AC" };
const overflow: CaseResult = { ...crashed, group: "stability", name: "large", deciding: false };

const solution = {
  problem: "softmax",
  track: "foundations",
  title: { en: "Softmax activation", zh: "Softmax 激活函数" },
  language: "python",
  limits: { time: 2, memory: 512, output: 1 },
} as const;

function refused(student: string): SolutionResult {
  return {
    ...solution,
    student,
    file: `submissions/${student}/softmax.py`,
    verdict: "WA",
    decidedBy: "hidden/ties",
    misconception: { name: "base-two", hint: { en: hostile, zh: hostile } },
    cases: [right, wrong, crashed, overflow],
    points: { earned: "1/3", possible: "1" },
  };
}

function failed(student: string): SolutionResult {
  const lost: CaseResult = {
    ...crashed,
    verdict: "JE",
    crash: { message: "no server", exit: "?" },
  };
  return {
    ...refused(student),
    problem: "sigmoid",
    verdict: "JE",
    decidedBy: "hidden/zeros",
    cases: [lost],
  };
}

function accepted(student: string): SolutionResult {
  const { misconception: _, decidedBy: __, ...rest } = refused(student);
  return { ...rest, verdict: "AC", cases: [right], points: { earned: "1", possible: "1" } };
}

function missing(student: string): SolutionResult {
  const { misconception: _, ...rest } = refused(student);
  const none: CaseResult = { ...right, verdict: "NA", ran: false };
  return {
    ...rest,
    problem: "sigmoid",
    verdict: "NA",
    decidedBy: "sample/three-classes",
    cases: [none],
    points: { earned: "0", possible: "1" },
  };
}

/** A run in which every text is hostile. */
export const hostileResult: Result = {
  format: "dlj-result",
  version: 1,
  judge: { version: "0.1.0", catalogue: "c".repeat(64) },
  environment: {
    platform: "linux-x64",
    engine: "forkserver",
    tier: "nested",
    refused: [],
    python: "3.11.7",
    numpy: "2.4.6",
  },
  strict: false,
  started: "2026-01-02T03:04:05.678Z",
  wall: 1.5,
  solutions: [
    accepted("李雷"),
    missing("李雷"),
    refused(`=cmd()${hostile}`),
    failed(`=cmd()${hostile}`),
    ...Array.from({ length: 12 }, (_, index) => refused(`student-${index}`)),
    ...["::add-mask::forged", "  ::stop-commands::forged", "##[error]forged", "##vso[forged]"].map(
      failed,
    ),
  ],
};
