import { parseOutput } from "../parse.ts";
import { isSequence, itemAt, lengthOf } from "../sequence.ts";
import type { Value } from "../value.ts";
import { type Claim, contentBits } from "./evidence.ts";

type Agree = (expected: Value, actual: Value) => boolean;

/** Inputs of more lines, or of longer ones, are not compared. */
const maxLines = 30;
const longestLine = 100_000;

/** Finds an answer, or the one member of it that differs, that is an input as it was read. */
export function unchangedClaims(
  expected: Value,
  actual: Value,
  inputs: { readonly stdin: string | undefined; readonly names: readonly string[] },
  agree: Agree,
): Claim[] {
  const lines = (inputs.stdin ?? "").split("\n").slice(0, maxLines);
  const { value, at } = onlyDiffering(expected, actual, agree);
  const { bits, distinct } = contentBits(value);
  return lines.flatMap((line, i): Claim[] => {
    if (line.trim() === "" || line.length > longestLine) return [];
    const input = parseOutput(line);
    if (isSequence(input) !== isSequence(value) || !agree(input, value)) return [];
    const name = inputs.names[i] ?? "";
    const relation = {
      kind: "input-unchanged",
      line: i + 1,
      name,
      ...(at === "" ? {} : { at }),
    } as const;
    return [{ relation, bits, spent: Math.log2(lines.length), witnesses: distinct }];
  });
}

function onlyDiffering(expected: Value, actual: Value, agree: Agree): { value: Value; at: string } {
  const whole = { value: actual, at: "" };
  if (!isSequence(expected) || !isSequence(actual) || lengthOf(expected) !== lengthOf(actual))
    return whole;
  if (lengthOf(expected) > maxLines) return whole;
  const differing = Array.from({ length: lengthOf(expected) }, (_, i) => i).filter(
    (i) => !agree(itemAt(expected, i), itemAt(actual, i)),
  );
  const [only, ...more] = differing;
  if (only === undefined || more.length > 0 || !isSequence(itemAt(actual, only))) return whole;
  return { value: itemAt(actual, only), at: `[${only}]` };
}
