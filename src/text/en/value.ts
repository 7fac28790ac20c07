export const value = {
  agrees: "The two agree.",
  nothingPrinted: "Nothing was printed: print the result.",
  differs: ({ path, expected, actual }: { path: string; expected: string; actual: string }) =>
    `${path === "" ? "Expected" : `At ${path}, expected`} ${expected}, got ${actual}.`,
} as const;
