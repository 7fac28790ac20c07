const runs = (rounds: number) =>
  rounds === 1 ? "one run each" : `median of ${rounds} alternating runs`;

export const bench = {
  measured: ({ rounds }: { rounds: number }) =>
    `CPU time without reading, printing and imports; ${runs(rounds)}.`,
  grows: ({ names }: { names: string }) => `k multiplies ${names}.`,
  startCounts: ({ language }: { language: string }) =>
    `The time of a ${language} solution includes starting, reading and printing.`,
  numbers: "numbers",
  yours: "yours",
  reference: "reference",
  ratio: "ratio",
  differs: "The two answers differ at some size. Check the solution with dlj run first.",
  elides:
    'For the larger sizes the solution prints "..." in the place of elements, so its answer is not compared: print(x.tolist()) prints them all.',
  stopped: {
    slow: "Stopped here: larger inputs would take too long.",
    large: "Stopped here: reading larger inputs would take most of the time.",
    failed:
      "Stopped here: your solution fails on the next larger input. It takes too long or too much memory, or crashes.",
    refused: "Stopped here: the reference fails on larger inputs.",
    fixed: "Nothing in this problem's input can grow, so only one size is measured.",
  },
  fails: "The solution fails on the smallest input, so there is nothing to measure.",
} as const;
