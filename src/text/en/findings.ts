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

/** The findings of `dlj verify`, a sentence per rule. The reporter prints the file before it. */
export const findings = {
  // The catalogue.
  strayInProblems: (_: object) => "This is not a problem folder.",
  schemaStale: (_: object) => "This schema is out of date: it differs from src/problem/spec.ts.",
  strayReference: ({ id }: { id: string }) => `This solves no problem: there is no "${id}".`,
  unknownPrerequisite: ({ id }: { id: string }) => `The prerequisite "${id}" does not exist.`,
  latePrerequisite: ({ id }: { id: string }) =>
    `The prerequisite "${id}" does not come earlier, neither in an earlier track nor in the same track.`,
  repeatedOrder: ({ order, other }: { order: number; other: string }) =>
    `${other} in the same track also has order ${order}.`,
  orderGap: ({ order, track }: { order: number; track: string }) =>
    `This problem has order ${order}, but no problem of the track ${track} has order ${order - 1}.`,
  repeatedAlias: ({ alias, other }: { alias: string; other: string }) =>
    `The alias "${alias}" also names ${other}.`,

  // The files.
  specUnreadable: ({ why }: { why: string }) => `It can't be read: ${why}.`,
  specInvalid: ({ path, expected }: { path: string; expected: string }) =>
    `At ${path === "" ? "the top" : path}: ${expected}.`,
  callOther: ({ called, name }: { called: string; name: string }) =>
    `call calls ${called}; the exercise's function is ${name}.`,
  callPositional: ({ argument }: { argument: string }) =>
    `call gives ${argument.trim()} without a name; give every argument by the name of its parameter.`,
  callForeign: ({ keyword, name }: { keyword: string; name: string }) =>
    `call uses ${name} for ${keyword}, which is no name of the input.`,
  wrongId: ({ id, folder }: { id: string; folder: string }) =>
    `The id is "${id}", but the folder is called "${folder}".`,
  byteOrderMark: (_: object) =>
    "It starts with a byte order mark (BOM), as Windows editors write. Save it as UTF-8 without BOM.",
  notUtf8: ({ line }: { line: number }) => `Line ${line} is not UTF-8. Save the file as UTF-8.`,
  linkedFile: (_: object) =>
    "This is a link. A problem has plain files only, because links break in a package: put the file itself here.",
  misspelt: ({ meant }: { meant: string }) => `The name is nearly right: ${meant} is meant.`,
  sameCode: ({ other }: { other: string }) => `It has the same code as ${other}.`,
  shapeUnreadable: ({ name, axis }: { name: string; axis: string }) =>
    `The axis ${axis} of ${name} is no expression, such as 2*D or (N-1)//2.`,
  aliasReserved: ({ alias }: { alias: string }) =>
    `The alias "${alias}" selects other problems in every command.`,
  unwritten: ({ paths }: { paths: string }) => `These still say TODO: ${paths}.`,
  strayFile: (_: object) => "A problem has no file of this name.",
  missingFile: (_: object) => "This file is missing.",
  lonelyCase: ({ partner }: { partner: string }) => `${partner} is missing.`,
  caseName: (_: object) => "Name a case by its purpose, in lower-case words joined by hyphens.",
  noSample: (_: object) => "There is no sample case to show: cases/sample is empty.",
  fewCases: ({ count, least }: { count: number; least: number }) =>
    `There ${verb(count)} ${count} deciding ${count === 1 ? "case" : "cases"}; a problem needs at least ${least}.`,
  fewAccepted: ({ count, least }: { count: number; least: number }) =>
    `There ${verb(count)} ${count} accepted ${count === 1 ? "solution" : "solutions"}; a problem needs at least ${least}.`,
  fewMisconceptions: ({ count, least }: { count: number; least: number }) =>
    `There ${verb(count)} ${count} ${count === 1 ? "misconception" : "misconceptions"}; a problem needs at least ${least}.`,

  // The statements.
  missingHeading: ({ heading }: { heading: string }) => `The heading "${heading}" is missing.`,
  unknownHeading: ({ heading }: { heading: string }) =>
    `The heading "${heading}" is unknown or out of order.`,
  emptySection: ({ heading }: { heading: string }) => `The section "${heading}" is empty.`,
  titleDiffers: ({ expected, actual }: Shown) =>
    `The title is "${actual}", but "${expected}" in problem.json.`,
  inputItems: ({ expected, actual }: { expected: number; actual: number }) =>
    `The numbered list of stdin lines has ${actual} ${actual === 1 ? "item" : "items"}, but problem.json has ${expected}.`,
  missingExample: ({ fence }: { fence: string }) =>
    `The example has no fenced block \`\`\`${fence}.`,
  exampleInput: (_: object) => "The example's stdin differs from every case in cases/sample.",
  exampleOutput: ({ key, why }: OfCase & { why: string }) =>
    `The example's stdout differs from ${key}: ${why}`,
  formulaUnclosed: ({ start }: { start: string }) =>
    `A formula's $ is not closed in the paragraph that starts with "${start}".`,
  formulaCommands: ({ commands }: { commands: string }) =>
    `dlj show does not know this LaTeX and prints it as it is: ${commands}.`,
  followUps: ({ count }: { count: number }) =>
    `There ${verb(count)} ${count} follow-up ${count === 1 ? "question" : "questions"}; a statement needs two to four.`,

  // The cases' stdin.
  inputEnding: (_: object) =>
    "A line ends with spaces or a carriage return, or the last line has no newline.",
  inputLines: ({ expected, actual }: { expected: number; actual: number }) =>
    `It has ${actual} ${actual === 1 ? "line" : "lines"}, but problem.json declares ${expected}.`,
  inputUnreadable: ({ line, name, read }: OfLine & { read: string }) =>
    `Line ${line} (${name}) can't be read as ${read}.`,
  inputShape: ({ line, name, expected, actual }: OfLine & Shown) =>
    `Line ${line} (${name}) has shape ${actual}, not ${expected}.`,
  inputDecimals: ({ line, name, number }: OfLine & { number: string }) =>
    `Line ${line} (${name}) has ${number}; numbers in a case have at most 4 decimals.`,
  repeatedCase: ({ other }: { other: string }) => `It has the same stdin as ${other}.`,
  sameTest: ({ other }: { other: string }) =>
    `It tests nothing beyond ${other}: same shapes, same answer, and every misconception prints the same on both.`,

  // The cases' expected output.
  outputCount: ({ expected, actual, text }: { expected: number; actual: number; text: string }) =>
    text === ""
      ? `It has ${actual} ${actual === 1 ? "value" : "values"}, but problem.json declares ${expected}.`
      : `It has text beside the values that problem.json declares; its first line is "${text}".`,
  outputKind: ({ name, expected, actual }: { name: string } & Shown) =>
    `${name} should be of kind ${expected}, but it is ${actual}.`,
  outputShape: ({ name, expected, actual }: { name: string } & Shown) =>
    `${name} has shape ${actual}, not ${expected}.`,
  outputEmpty: (_: object) =>
    "It contains an empty array of rank 2 or more, whose shape can't be recovered from its printed form.",
  outputLong: ({ count }: { count: number }) =>
    `It contains an array of ${count} numbers; NumPy abbreviates arrays of more than 1000.`,
  outputLarge: ({ number }: { number: string }) =>
    `It contains ${number}; an array prints floats of 1000 or more with too few decimals.`,
  outputSpread: ({ large, small }: { large: string; small: string }) =>
    `It contains both ${large} and ${small}; an array prints such numbers with an exponent and too few digits.`,
  outputNan: (_: object) => "The expected output of a deciding case contains nan.",
  outputNearZero: ({ count, of }: { count: number; of: number }) =>
    `${count} of its ${of} numbers ${verb(count)} within the tolerance of 0: a solution that prints zeros there passes.`,

  // The reference.
  referenceForm: (_: object) =>
    'The reference must define a function named after the exercise, followed by an if __name__ == "__main__": block.',
  referenceFails: ({ key, python, why }: OfCase & { python: string; why: string }) =>
    `The reference fails on ${key} under ${python}: ${why}`,
  referenceRandom: ({ key, python }: OfCase & { python: string }) =>
    `A second run of the reference on ${key} under ${python} prints something else.`,
  referenceSlow: ({ key, cpu, most }: OfCase & { cpu: string; most: string }) =>
    `The reference takes ${cpu} s of CPU time on ${key}; at most ${most} s, a quarter of the limit, is allowed.`,
  referenceDiffers: ({ key, python, why }: OfCase & { python: string; why: string }) =>
    `The reference prints something else for ${key} under ${python}: ${why}`,
  functionAlone: ({ key, call, why }: OfCase & { call: string; why: string }) =>
    `Without its main, the reference fails on ${key} when dlj calls ${call}: ${why}`,
  staleOutput: ({ why }: { why: string }) => `It differs from the reference's output: ${why}`,

  // The other solutions.
  acceptedRefused: ({
    key,
    verdict,
    python,
    why,
  }: OfCase & { verdict: string; python: string; why: string }) =>
    `A correct solution fails on ${key} under ${python}, ${verdict}: ${why}`,
  acceptedLeftOut: ({ name, missing }: { name: string; missing: string }) =>
    `${name} was left out: this Python has no ${missing}.`,
  hintUnreadable: (_: object) =>
    "Its docstring is not a hint. A hint is one line in English and one in Chinese, then at most kind: stability.",
  hintLanguages: (_: object) =>
    "The hint's first line must be English, and its second line Chinese.",
  misconceptionAccepted: (_: object) => "This wrong solution passes every deciding case.",
  misconceptionNarrow: (_: object) =>
    "No deciding case rejects this wrong solution clearly: by 10 tolerances, by shape or by text.",
  misconceptionNoReason: ({ verdict }: { verdict: string }) =>
    `This wrong solution gets only ${verdict}: no wrong answer, no wrong shape, no crash.`,
  misconceptionTwin: ({ other }: { other: string }) =>
    `It prints the same as ${other} on every case, so that neither can be named: make them one, with a hint that is true of both.`,
  sampleTwins: ({ one, other }: { one: string; other: string }) =>
    `${one} and ${other} give the same wrong answer on every sample: choose an input that tells them apart.`,
  sampleFactors: ({ factors }: { factors: string }) =>
    `${factors} is 1 in every sample, so that a solution that forgets it may pass: add a sample with another value.`,
  sampleSizes: ({ sizes }: { sizes: string }) =>
    `${sizes} in every sample, so that a solution that swaps them can't be told by its shape: add a sample with other sizes.`,
  stabilityAccepted: (_: object) => "It is of kind stability, but passes every stability case.",
  stabilityRefused: ({ key, verdict }: OfCase & { verdict: string }) =>
    `It is of kind stability, but also fails the deciding case ${key} (${verdict}).`,
  storedMissing: (_: object) => "It is missing, or not in the format of dlj generate.",
  storedStale: ({ name, key }: OfCase & { name: string }) =>
    `The output of ${name} for ${key} is out of date.`,
  storedUnknown: ({ name }: { name: string }) => `It lists ${name}, which no longer exists.`,

  // The generator.
  generatorFails: ({ why }: { why: string }) => `The generator fails: ${why}`,
  generatorRandom: ({ seed }: { seed: number }) =>
    `Two runs with seed ${seed} print different inputs.`,
  generatorUnstable: ({ name }: { name: string }) =>
    `It uses ${name}, whose results differ between versions. Use only random(), uniform, randint and randrange of the module random.`,
  generatorSame: ({ count }: { count: number }) =>
    `It prints the same input for ${count} seeds: it must use its seed.`,
  generatorDecimals: ({ seed, number }: { seed: number; number: string }) =>
    `It prints ${number} with seed ${seed}; numbers in a case have at most 4 decimals.`,
  generatorInvalid: ({ seed, why }: { seed: number; why: string }) =>
    `It prints an invalid input with seed ${seed}: ${why}.`,
  generatorRefused: ({ seed, file, why }: { seed: number; file: string; why: string }) =>
    `The correct solution ${file} fails on the input of seed ${seed}: ${why}`,

  // The rules.
  noRules: (_: object) =>
    "It has no rules: sentences of the statement, each with the case that tests it.",
  ruleUnsaid: ({ says }: { says: string }) => `statement.md does not say "${says}".`,
  ruleCase: ({ says, key }: OfCase & { says: string }) =>
    `There is no case ${key} to test the rule "${says}".`,
  ruleMisconception: ({ says, name }: { says: string; name: string }) =>
    `No misconception ${name} breaks the rule "${says}".`,
  ruleNotTested: ({ says, key, name }: OfCase & { says: string; name: string }) =>
    `The case ${key} does not test the rule "${says}": it accepts ${name}.`,

  // The mutants.
  staleEquivalent: ({ diff }: { diff: string }) =>
    `equivalentMutants lists a diff that no mutant of the reference has: ${diff}`,
} as const;
