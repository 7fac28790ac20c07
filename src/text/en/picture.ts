export const picture = {
  wrongOf: ({ wrong, total, largest }: { wrong: number; total: number; largest: string | null }) =>
    `${wrong} of ${total} wrong${largest === null ? "" : `, largest error ${largest}`}`,
  shapes: ({ expected, actual }: { expected: string; actual: string }) =>
    `shape ${expected} expected, ${actual} printed`,
  others: ({ wrong, total, list }: { wrong: number; total: number; list: string }) =>
    `${wrong} of ${total} matrices are wrong; how many elements of the others: ${list}`,
  heat: ({ right, scale }: { right: string; scale: string }) =>
    `${right} right   of the largest error:  ${scale}`,
  blocks: ({ rows, columns }: { rows: number; columns: number }) =>
    `Each sign stands for ${rows} x ${columns} elements, and shows the worst.`,
  marks: { wrong: "* wrong", extra: "+ not expected", missing: "*· missing" },
  cannot: {
    noAnswer: ({ verdict }: { verdict: string }) =>
      `There is no answer to draw: the case ended with ${verdict}.`,
    hidden: "There is no answer to draw: the report does not hold it.",
    nothing: "There is no picture where nothing was printed, or nothing was expected.",
    scalar: "A single number has no picture: it stands above.",
    ragged: "Rows of different lengths are no matrix, so there is no picture of them.",
    text: "A picture shows arrays of numbers, and this answer has text in it.",
    structure: "The two outputs are built too differently to be drawn side by side.",
    right: "Every number is right: what is wrong is how the answer is put together.",
  },
} as const;
