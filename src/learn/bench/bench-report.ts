import type { TerminalContext } from "../../report/terminal/context.ts";
import { padStart, widest, wrap } from "../../report/terminal/layout.ts";
import type { Bench, BenchSize } from "./bench.ts";

/** Shortest time, in seconds, that a ratio is made of. */
const shortest = 0.00005;
/** The table has room for so many lengths. */
const mostNames = 4;

/** A benchmark as a table in 80 columns, and the reason for its last row. */
export function benchReport(bench: Bench, context: TerminalContext): string {
  const { bench: text } = context.messages;
  const { rounds, grows, stopped } = bench;
  const names = grows.length > 0 ? ` ${text.grows({ names: grows.join(", ") })}` : "";
  const [about, end] = [text.measured({ rounds }) + names, text.stopped[stopped]].map((part) =>
    wrap(part, 80).join("\n"),
  );
  return `${about}\n\n${table(bench, context).join("\n")}\n\n${end}\n`;
}

function table({ sizes, grows }: Bench, { colours, messages }: TerminalContext): string[] {
  const { bench: text } = messages;
  const names = grows.slice(0, mostNames);
  const head = ["k", ...names, text.numbers, text.yours, text.reference, text.ratio];
  const rows = sizes.map((size) => [
    `${size.scale}`,
    ...names.map((name) => `${size.sizes[name]}`),
    `${size.numbers}`,
    timeOf(size.solution),
    timeOf(size.reference),
    ratioOf(size) + (differs(size) ? " *" : ""),
  ]);
  const widths = head.map((name, i) => widest([name, ...rows.map((row) => row[i] ?? "")]));
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, i) => padStart(cell, widths[i] ?? 0)).join("  ")}`;
  return [
    colours.bold(line(head)),
    ...rows.map(line),
    ...(sizes.some(differs) ? [colours.yellow(`  * ${text.differs}`)] : []),
    ...(sizes.some(({ elides }) => elides)
      ? wrap(text.elides, 80).map((one) => colours.dim(one))
      : []),
  ];
}

function differs({ agrees, elides }: BenchSize): boolean {
  return !agrees && !elides;
}

function ratioOf({ solution, reference }: BenchSize): string {
  if (reference < shortest || solution < shortest) return "-";
  return `${Number((solution / reference).toPrecision(2))}`;
}

function timeOf(seconds: number): string {
  if (seconds < shortest) return `< ${shortest * 1000} ms`;
  if (seconds >= 1) return `${seconds.toFixed(2)} s`;
  return `${(seconds * 1000).toFixed(seconds < 0.01 ? 2 : 1)} ms`;
}
