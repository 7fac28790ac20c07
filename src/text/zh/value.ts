export const value = {
  agrees: "两者一致。",
  nothingPrinted: "没有任何输出：请用 print 打印结果。",
  differs: ({ path, expected, actual }: { path: string; expected: string; actual: string }) =>
    `${path === "" ? "" : `在 ${path} 处，`}期望 ${expected}，实际 ${actual}。`,
} as const;
