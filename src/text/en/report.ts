export const report = {
  labels: {
    input: "input",
    expected: "expected",
    got: "got",
    nothing: "(nothing)",
    where: "where",
    stderr: "stderr",
    why: "why",
    hint: "hint",
  },
  moreLines: ({ count }: { count: number }) => `… ${count} more lines`,
  notDeciding: "does not decide",
  noNumpy: "no NumPy",
  casesAccepted: ({ passed, total }: { passed: number; total: number }) =>
    `${passed} of ${total} cases accepted`,
  total: ({ solutions, cases }: { solutions: number; cases: number }) =>
    `${solutions} ${solutions === 1 ? "solution" : "solutions"}, ${cases} cases`,
  moreInSummary: ({ count }: { count: number }) =>
    `${count} more solutions were refused: see the summary.`,
  columns: { solution: "Solution", verdict: "Verdict", cases: "Cases", why: "Why" },
  hardCodedCount: ({ count }: { count: number }) => `${count} hard-coded`,
  findings: ({ count }: { count: number }) => `${count} unreadable`,
} as const;
