import type { Recorded } from "../judge/result.ts";

/** The Result itself, written one solution at a time. */
export async function* jsonReport({ head, solutions }: Recorded): AsyncGenerator<string> {
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "solutions": [`;
  let separator = "\n";
  for await (const solution of solutions()) {
    yield separator + JSON.stringify(solution, null, 2).replace(/^/gm, "    ");
    separator = ",\n";
  }
  yield `${separator === "\n" ? "" : "\n  "}]\n}\n`;
}
