export const picture = {
  wrongOf: ({ wrong, total, largest }: { wrong: number; total: number; largest: string | null }) =>
    `${wrong} of ${total} wrong${largest === null ? "" : `, largest error ${largest}`}`,
  shapes: ({ expected, actual }: { expected: string; actual: string }) =>
    `shape ${expected} expected, ${actual} printed`,
  others: ({ wrong, total, list }: { wrong: number; total: number; list: string }) =>
    `${wrong} of ${total} matrices are wrong; wrong elements in the others: ${list}`,
  heat: ({ right, scale }: { right: string; scale: string }) =>
    `${right} right   of the largest error:  ${scale}`,
  blocks: ({ rows, columns }: { rows: number; columns: number }) =>
    `Each character shows the worst of ${rows} x ${columns} elements.`,
  marks: { wrong: "* wrong", extra: "+ not expected", missing: "*· missing" },
  cannot: {
    noAnswer: ({ verdict }: { verdict: string }) =>
      `There is no answer to draw: the case ended with ${verdict}.`,
    hidden: "There is no answer to draw: the report doesn't contain it.",
    nothing: "There is nothing to draw: nothing was printed, or nothing was expected.",
    scalar: "A single number needs no picture; see above.",
    ragged: "There is no picture: the rows have different lengths.",
    text: "There is no picture: the answer contains text.",
    structure: "There is no picture: the structures of the two outputs differ too much.",
    right: "Every number is right; only the structure of the answer is wrong.",
  },
} as const;
