const runs = (rounds: number) =>
  rounds === 1 ? "one run each" : `median of ${rounds} alternating runs`;

export const bench = {
  measured: {
    functions: ({ rounds }: { rounds: number }) =>
      `CPU time in the script's functions, without reading and printing; ${runs(rounds)}.`,
    script: ({ rounds }: { rounds: number }) =>
      `CPU time of the whole script, without reading and printing; ${runs(rounds)}.`,
  },
  grows: ({ names }: { names: string }) => `k multiplies ${names}.`,
  startCounts: ({ language }: { language: string }) =>
    `The time of a ${language} solution includes reading and printing, but not starting.`,
  numbers: "numbers",
  yours: "yours",
  reference: "reference",
  ratio: "ratio",
  both: "both",
  input: "input",
  axes: "time against k, both logarithmic",
  differs: "The two answers differ at some size. Check the solution with dlj run first.",
  unclear: "too few or too noisy measurements to tell how the time grows",
  names: {
    0: "constant, whatever the input size",
    1: "linear in the size of the input",
    2: "quadratic in the size of the input",
    3: "cubic in the size of the input",
  },
  stopped: {
    slow: "Stopped here: larger inputs would take too long.",
    large: "Stopped here: reading larger inputs would take most of the time.",
    failed:
      "Stopped here: your solution fails on the next larger input. It takes too long or too much memory, or crashes.",
    refused: "Stopped here: the reference fails on larger inputs.",
    fixed: "Nothing in this problem's input can grow, so only one size is measured.",
  },
  noSymbol: ({ name, known }: { name: string; known: string }) =>
    `This problem's input has no length called ${name}. It has ${known}.`,
  fails: "The solution fails on the smallest input, so there is nothing to measure.",
} as const;
