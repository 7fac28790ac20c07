export const report = {
  labels: {
    input: "输入",
    expected: "期望",
    got: "实际",
    nothing: "（无输出）",
    where: "位置",
    stderr: "stderr",
    why: "原因",
    hint: "提示",
  },
  moreLines: ({ count }: { count: number }) => `…… 还有 ${count} 行`,
  notDeciding: "不影响判定",
  noNumpy: "没有 NumPy",
  casesAccepted: ({ passed, total }: { passed: number; total: number }) =>
    `${total} 个用例中通过 ${passed} 个`,
  total: ({ solutions, cases }: { solutions: number; cases: number }) =>
    `共 ${solutions} 份解答、${cases} 个用例`,
  moreInSummary: ({ count }: { count: number }) => `另有 ${count} 份解答未通过：见摘要。`,
  columns: { solution: "解答", verdict: "判定", cases: "用例", why: "原因" },
  hardCodedCount: ({ count }: { count: number }) => `${count} 份硬编码`,
  findings: ({ count }: { count: number }) => `${count} 份无法读取`,
} as const;
