const runs = (rounds: number) =>
  rounds === 1 ? "one run of each" : `the median of ${rounds} runs that take turns`;

export const bench = {
  measured: {
    functions: ({ rounds }: { rounds: number }) =>
      `CPU time within the script's functions, without reading and printing; ${runs(rounds)}.`,
    script: ({ rounds }: { rounds: number }) =>
      `CPU time of the whole script, without reading and printing; ${runs(rounds)}.`,
  },
  grows: ({ names }: { names: string }) => `k multiplies ${names}.`,
  startCounts: ({ language }: { language: string }) =>
    `A solution in ${language} reads and prints within its time; only starting it is taken out.`,
  numbers: "numbers",
  yours: "yours",
  reference: "reference",
  ratio: "ratio",
  both: "both",
  input: "input",
  axes: "time by k, both logarithmic",
  differs: "The two answers differ at some size: see dlj run first.",
  unclear: "too few or too uneven times to say how they grow",
  names: {
    0: "the same whatever the size",
    1: "linear in the size of the input",
    2: "quadratic in the size of the input",
    3: "cubic in the size of the input",
  },
  stopped: {
    slow: "Larger inputs would take longer than they tell more.",
    large: "Larger inputs would take most of their time to be read.",
    failed:
      "On the next larger input your solution fails: it takes too long, too much memory, or crashes.",
    refused: "The reference does not accept larger inputs.",
    fixed: "Nothing in this problem's input can grow, so there is one size only.",
  },
  noSymbol: ({ name, known }: { name: string; known: string }) =>
    `${name} is no length of this problem's input. It has ${known}.`,
  fails: "The solution fails on the smallest input already, so there is nothing to measure.",
} as const;
