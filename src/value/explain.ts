import type { Comparison, Constant, Disagreement, PlainNumber, Relation } from "./comparison.ts";

type Text<P> = (p: P) => string;
type Kind = Relation["kind"];
type Of<K extends Kind> = Extract<Relation, { readonly kind: K }>;

/** How many elements differ, of how many. */
interface Counted {
  readonly differing: number;
  readonly compared: number;
}

/** Relations between numbers. All others are about arrangement or about printed text. */
type NumberKind =
  | "negated"
  | "scaled"
  | "shifted"
  | "clipped"
  | "summed"
  | "averaged"
  | "log-base"
  | "degrees-of-freedom"
  | "counted-from"
  | "absolute"
  | "complement"
  | "reciprocal"
  | "squared"
  | "rooted"
  | "logarithm"
  | "exponential"
  | "rounded"
  | "significant"
  | "to-integers";

type Two = { readonly path: string; readonly expected: string; readonly actual: string };

/** The messages that `explain` needs, in one language: whole sentences, and clauses about numbers that get a place appended. */
export interface ExplainMessages {
  readonly agrees: string;
  readonly nothingPrinted: string;
  readonly nothingExpected: Text<{ actual: string }>;
  readonly numbersDiffer: Text<Two & Counted & { absolute: string; relative: string }>;
  readonly notANumber: Text<Two>;
  readonly infinite: Text<Two>;
  readonly valuesDiffer: Text<Two>;
  readonly kindsDiffer: Text<Two>;
  /** `axis` is the only one that can be missing; null if there is no such axis. */
  readonly shapesDiffer: Text<{
    path: string;
    expected: string;
    actual: string;
    axis: number | null;
  }>;
  readonly lengthsDiffer: Text<{ path: string; expected: number; actual: number }>;
  readonly keysDiffer: Text<Two>;
  readonly elementsDiffer: Text<Two>;
  readonly containersDiffer: Text<Two>;
  readonly countDiffers: Text<Two>;
  /** Joins a clause about numbers with the place of the first one. */
  readonly firstAt: Text<Two & { clause: string }>;
  readonly numbers: { readonly [K in NumberKind]: Text<Of<K> & Counted & { name: string }> };
  readonly others: {
    readonly [K in Exclude<Kind, NumberKind>]:
      | string
      | Text<Of<K> & Two & { expectedShape: string; actualShape: string }>;
  };
}

/** Explains a comparison in one sentence. */
export function explain(comparison: Comparison, messages: ExplainMessages): string {
  if (comparison.agrees) return messages.agrees;
  const { relation } = comparison;
  return relation === null
    ? explainMismatch(comparison, messages)
    : explainRelation(comparison, relation, messages);
}

function explainRelation(
  found: Disagreement,
  relation: Relation,
  messages: ExplainMessages,
): string {
  const { path, expected, actual } = found;
  // The path is that of the first difference, which is not the part that the relation is about.
  const place = "at" in relation ? (relation.at ?? "") : "";
  if (isAboutNumbers(relation, messages)) {
    const counted = { differing: found.differing ?? 0, compared: found.compared ?? 0 };
    const name = relation.kind === "scaled" ? nameOf(relation) : "";
    const clause = (messages.numbers[relation.kind] as Text<object>)({
      ...relation,
      ...counted,
      name,
    });
    return messages.firstAt({ clause, path, expected, actual });
  }
  const shapes = {
    expectedShape: shapeText(found.expectedShape),
    actualShape: shapeText(found.actualShape),
  };
  const message = messages.others[relation.kind] as string | Text<object>;
  if (typeof message === "string") return message;
  return message({ ...relation, path: place, expected, actual, ...shapes });
}

function isAboutNumbers(
  relation: Relation,
  messages: ExplainMessages,
): relation is Extract<Relation, { kind: NumberKind }> {
  return Object.hasOwn(messages.numbers, relation.kind);
}

function explainMismatch(found: Disagreement, messages: ExplainMessages): string {
  const { path, expected, actual, row } = found;
  const two = { path, expected, actual };
  switch (found.mismatch) {
    case "nothing-printed":
      return messages.nothingPrinted;
    case "nothing-expected":
      return messages.nothingExpected({ actual });
    case "value":
      if (found.absoluteError === null || /^(?:nan|-?inf)$/.test(expected))
        return messages.valuesDiffer(two);
      if (actual === "nan") return messages.notANumber(two);
      if (actual === "inf" || actual === "-inf") return messages.infinite(two);
      return messages.numbersDiffer({
        ...two,
        absolute: errorText(found.absoluteError),
        relative: percentText(found.relativeError),
        differing: found.differing ?? 1,
        compared: found.compared ?? 1,
      });
    case "text":
      return messages.valuesDiffer(two);
    case "type":
      return messages.kindsDiffer(two);
    case "keys":
      return messages.keysDiffer(two);
    case "elements":
      return messages.elementsDiffer(two);
    case "container":
      return messages.containersDiffer(two);
    case "shape":
    case "length":
      if (found.expectedShape !== null && found.actualShape !== null) {
        const [left, right] = [shapeText(found.expectedShape), shapeText(found.actualShape)];
        const axis = missingAxis(found.expectedShape, found.actualShape);
        if (left !== right)
          return messages.shapesDiffer({ path, expected: left, actual: right, axis });
      }
      if (row === null) return messages.countDiffers(two);
      return messages.lengthsDiffer({
        path,
        expected: row.expectedLength,
        actual: row.actualLength,
      });
  }
}

/** The only axis without which the expected shape is the actual one; null if there is none or more than one. */
function missingAxis(expected: readonly number[], actual: readonly number[]): number | null {
  if (actual.length !== expected.length - 1 || actual.length === 0) return null;
  const axes = expected
    .map((_, axis) => axis)
    .filter((axis) => shapeText(expected.filter((_, i) => i !== axis)) === shapeText(actual));
  return axes.length === 1 ? (axes[0] as number) : null;
}

/** A shape as NumPy writes it; empty if there is none. */
function shapeText(shape: readonly number[] | null): string {
  if (shape === null) return "";
  return shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(", ")})`;
}

function errorText(error: PlainNumber): string {
  return typeof error === "number" ? String(Number(error.toPrecision(3))) : error;
}

function percentText(error: PlainNumber | null): string {
  if (typeof error !== "number" || error > 1000) return "";
  return `${Number((error * 100).toPrecision(2))}%`;
}

const symbols: Readonly<Record<Constant, string>> = {
  "2": "2",
  "1/2": "1/2",
  "10": "10",
  "1/10": "1/10",
  "100": "100",
  "1/100": "1/100",
  pi: "pi",
  "1/pi": "1/pi",
  "2pi": "2*pi",
  "1/2pi": "1/(2*pi)",
  "sqrt-2": "sqrt(2)",
  "1/sqrt-2": "1/sqrt(2)",
  "sqrt-n": "sqrt(n)",
  "1/sqrt-n": "1/sqrt(n)",
};

function nameOf({ constant, factor, n }: Of<"scaled">): string {
  if (constant === null) return String(factor);
  return n === null ? symbols[constant] : symbols[constant].replace("n", String(n));
}
