interface Shown {
  expected: string;
  actual: string;
}

interface OfCase {
  key: string;
}

interface OfLine {
  line: number;
  name: string;
}

const verb = (count: number) => (count === 1 ? "is" : "are");

/** What `dlj verify` finds: a sentence for each rule, without the file, which stands before it. */
export const findings = {
  // The catalogue.
  strayInProblems: (_: object) => "This is no folder of a problem.",
  schemaStale: (_: object) => "This is not the JSON Schema of src/problem/spec.ts.",
  strayReference: ({ id }: { id: string }) => `There is no problem "${id}" that this could solve.`,
  unknownPrerequisite: ({ id }: { id: string }) => `The prerequisite "${id}" is no problem.`,
  latePrerequisite: ({ id }: { id: string }) =>
    `The prerequisite "${id}" does not come earlier: not in an earlier track, nor before it in its own.`,
  repeatedOrder: ({ order, other }: { order: number; other: string }) =>
    `Order ${order} is also that of ${other} in the same track.`,
  orderGap: ({ order, track }: { order: number; track: string }) =>
    `No problem of the track ${track} has order ${order - 1}, before this one's ${order}.`,
  repeatedAlias: ({ alias, other }: { alias: string; other: string }) =>
    `The alias "${alias}" also names ${other}.`,

  // The files.
  specUnreadable: ({ why }: { why: string }) => `It can't be read: ${why}.`,
  specInvalid: ({ path, expected }: { path: string; expected: string }) =>
    `At ${path === "" ? "the top" : path}: ${expected}.`,
  wrongId: ({ id, folder }: { id: string; folder: string }) =>
    `The id is "${id}", the folder's name "${folder}".`,
  strayFile: (_: object) => "No file of this name belongs to a problem.",
  missingFile: (_: object) => "This file is missing.",
  lonelyCase: ({ partner }: { partner: string }) => `${partner} is missing beside it.`,
  caseName: (_: object) =>
    "The name of a case is lower-case words joined by hyphens that say what it is for.",
  noSample: (_: object) => "There is no case to show: cases/sample is empty.",
  fewCases: ({ count, least }: { count: number; least: number }) =>
    `${count} deciding ${count === 1 ? "case" : "cases"}; a problem has at least ${least}.`,
  fewAccepted: ({ count, least }: { count: number; least: number }) =>
    `There ${verb(count)} ${count} accepted ${count === 1 ? "solution" : "solutions"}; a problem has at least ${least}.`,
  fewMisconceptions: ({ count, least }: { count: number; least: number }) =>
    `There ${verb(count)} ${count} ${count === 1 ? "misconception" : "misconceptions"}; a problem has at least ${least}.`,

  // The statements.
  missingHeading: ({ heading }: { heading: string }) => `The heading "${heading}" is missing.`,
  unknownHeading: ({ heading }: { heading: string }) =>
    `The heading "${heading}" is none of a statement's, or out of their order.`,
  emptySection: ({ heading }: { heading: string }) => `Nothing stands under "${heading}".`,
  titleDiffers: ({ expected, actual }: Shown) =>
    `The title is "${actual}", in problem.json "${expected}".`,
  inputItems: ({ expected, actual }: { expected: number; actual: number }) =>
    `The numbered list of stdin lines has ${actual} ${actual === 1 ? "item" : "items"}, problem.json has ${expected}.`,
  missingExample: ({ fence }: { fence: string }) =>
    `The example has no fenced block \`\`\`${fence}.`,
  exampleInput: (_: object) => "The example's stdin is that of no case in cases/sample.",
  exampleOutput: ({ key, why }: OfCase & { why: string }) =>
    `The example's stdout is not that of ${key}: ${why}`,
  followUps: ({ count }: { count: number }) =>
    `There ${verb(count)} ${count} follow-up ${count === 1 ? "question" : "questions"}; a statement has two to four.`,

  // The cases' stdin.
  inputEnding: (_: object) =>
    "A line ends in blanks or a carriage return, or the last one in no newline.",
  inputLines: ({ expected, actual }: { expected: number; actual: number }) =>
    `It has ${actual} ${actual === 1 ? "line" : "lines"}, problem.json names ${expected}.`,
  inputUnreadable: ({ line, name, read }: OfLine & { read: string }) =>
    `Line ${line} (${name}) is nothing that ${read} reads.`,
  inputShape: ({ line, name, expected, actual }: OfLine & Shown) =>
    `Line ${line} (${name}) has shape ${actual}, not ${expected}.`,
  inputDecimals: ({ line, name, number }: OfLine & { number: string }) =>
    `Line ${line} (${name}) holds ${number}; numbers of a case have at most 4 decimals.`,
  repeatedCase: ({ other }: { other: string }) => `It has the same stdin as ${other}.`,
  sameTest: ({ other }: { other: string }) =>
    `It only repeats what ${other} tests: the same shapes, the same answer, and every misconception prints the same on both.`,

  // The cases' expected output.
  outputCount: ({ expected, actual }: { expected: number; actual: number }) =>
    `${actual} ${actual === 1 ? "value is" : "values are"} printed, problem.json names ${expected}.`,
  outputKind: ({ name, expected, actual }: { name: string } & Shown) =>
    `${name} should be of kind ${expected}, and ${actual} is not.`,
  outputShape: ({ name, expected, actual }: { name: string } & Shown) =>
    `${name} has shape ${actual}, not ${expected}.`,
  outputEmpty: (_: object) =>
    "It holds an empty array of rank over 1, whose shape nothing that is printed can tell.",
  outputLong: ({ count }: { count: number }) =>
    `It holds an array of ${count} numbers; NumPy abbreviates more than 1000.`,
  outputLarge: ({ number }: { number: string }) =>
    `It holds ${number}; arrays print floats of 1000 or more with too few decimals.`,
  outputSpread: ({ large, small }: { large: string; small: string }) =>
    `It holds ${large} beside ${small}; arrays print such numbers with an exponent and too few digits.`,
  outputNan: (_: object) => "The right answer of a deciding case is nan.",
  outputNearZero: ({ count, of }: { count: number; of: number }) =>
    `${count} of its ${of} numbers ${verb(count)} within the tolerance of 0: a solution that prints zeros there passes.`,

  // The reference.
  referenceForm: (_: object) =>
    'The reference is no function of the exercise\'s name with if __name__ == "__main__": below it.',
  referenceFails: ({ key, python, why }: OfCase & { python: string; why: string }) =>
    `The reference fails on ${key} under ${python}: ${why}`,
  referenceRandom: ({ key, python }: OfCase & { python: string }) =>
    `The reference prints something else on a second run of ${key} under ${python}.`,
  referenceSlow: ({ key, cpu, most }: OfCase & { cpu: string; most: string }) =>
    `The reference takes ${cpu} s of CPU time on ${key}, more than a quarter of the limit, ${most} s.`,
  referenceDiffers: ({ key, python, why }: OfCase & { python: string; why: string }) =>
    `Under ${python} the reference prints something else for ${key}: ${why}`,
  staleOutput: ({ why }: { why: string }) => `It is not what the reference prints: ${why}`,

  // The other solutions.
  acceptedRefused: ({
    key,
    verdict,
    python,
    why,
  }: OfCase & { verdict: string; python: string; why: string }) =>
    `A correct solution is refused on ${key} under ${python}, ${verdict}: ${why}`,
  hintUnreadable: (_: object) =>
    "Its docstring is not a hint: a line in English, a line in Chinese, and no more but kind: stability.",
  misconceptionAccepted: (_: object) => "Every deciding case lets this wrong solution pass.",
  misconceptionNarrow: (_: object) =>
    "No deciding case refuses this wrong solution by 10 tolerances, in shape or in text.",
  misconceptionNoReason: ({ verdict }: { verdict: string }) =>
    `This wrong solution is refused by ${verdict} alone: no wrong answer, no wrong shape, no crash.`,
  stabilityAccepted: (_: object) =>
    "It is of kind stability, and no case of that group refuses it.",
  stabilityRefused: ({ key, verdict }: OfCase & { verdict: string }) =>
    `It is of kind stability, and the deciding case ${key} refuses it too (${verdict}).`,
  storedMissing: (_: object) => "It is missing, or not of the form that dlj generate writes.",
  storedStale: ({ name, key }: OfCase & { name: string }) =>
    `It does not hold what ${name} prints for ${key}.`,
  storedUnknown: ({ name }: { name: string }) => `It holds ${name}, which is not there any more.`,

  // The generator.
  generatorFails: ({ why }: { why: string }) => `The generator fails: ${why}`,
  generatorRandom: ({ seed }: { seed: number }) =>
    `With seed ${seed} it does not always print the same.`,
  generatorUnstable: ({ name }: { name: string }) =>
    `It uses ${name}, which does not print the same on every version: only random's random(), uniform, randint and randrange do.`,
  generatorInvalid: ({ seed, why }: { seed: number; why: string }) =>
    `With seed ${seed} it prints no valid input: ${why}.`,
  generatorRefused: ({ seed, file, why }: { seed: number; file: string; why: string }) =>
    `On the input of seed ${seed} a correct solution fails, ${file}: ${why}`,

  // The mutants.
  staleEquivalent: ({ diff }: { diff: string }) =>
    `No mutant of the reference has this diff, listed as equivalent: ${diff}`,
} as const;
