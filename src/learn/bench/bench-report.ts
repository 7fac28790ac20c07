import type { TerminalContext } from "../../report/terminal/context.ts";
import { padStart, widest, wrap } from "../../report/terminal/layout.ts";
import type { Bench, BenchSize } from "./bench.ts";
import type { Growth } from "./fit.ts";
import { plot } from "./plot.ts";

/** Growth with a larger margin of error gets no name. */
const mostMargin = 0.2;
/** Shortest time, in seconds, that a ratio is made of. */
const shortest = 0.00005;

/** A benchmark as a table, a plot and a sentence about its growth, in 80 columns. */
export function benchReport(bench: Bench, context: TerminalContext): string {
  const { bench: text } = context.messages;
  const parts = [
    wrap(about(bench, context), 80).join("\n"),
    table(bench, context).join("\n"),
    ...(bench.sizes.length > 1
      ? [drawing(bench, context).join("\n"), growths(bench, context).join("\n")]
      : []),
    wrap(text.stopped[bench.stopped], 80).join("\n"),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function about({ rounds, grows, timed }: Bench, { messages }: TerminalContext): string {
  const { bench: text } = messages;
  return [
    text.measured[timed]({ rounds }),
    ...(grows.length > 0 ? [text.grows({ names: grows.join(", ") })] : []),
  ].join(" ");
}

function table({ sizes, grows, agrees: all }: Bench, context: TerminalContext): string[] {
  const { bench: text } = context.messages;
  const head = ["k", ...grows.slice(0, 4), text.numbers, text.yours, text.reference, text.ratio];
  const rows = sizes.map((size) => [
    `${size.scale}`,
    ...grows.slice(0, 4).map((name) => `${size.sizes[name]}`),
    `${size.numbers}`,
    timeOf(size.solution),
    timeOf(size.reference),
    ratioOf(size) + (size.agrees ? "" : " *"),
  ]);
  const widths = head.map((name, i) => widest([name, ...rows.map((row) => row[i] ?? "")]));
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, i) => padStart(cell, widths[i] ?? 0)).join("  ")}`;
  return [
    context.colours.bold(line(head)),
    ...rows.map(line),
    ...(all ? [] : [context.colours.yellow(`  * ${text.differs}`)]),
  ];
}

function ratioOf({ solution, reference }: BenchSize): string {
  if (reference < shortest || solution < shortest) return "-";
  return `${Number((solution / reference).toPrecision(2))}`;
}

function timeOf(seconds: number): string {
  if (seconds < shortest) return `< ${shortest * 1000} ms`;
  return seconds < 1
    ? `${(seconds * 1000).toFixed(seconds < 0.01 ? 2 : 1)} ms`
    : `${seconds.toFixed(2)} s`;
}

function drawing({ sizes }: Bench, context: TerminalContext): string[] {
  const { cyan, magenta } = context.colours;
  const { bench: text } = context.messages;
  const lines = plot(
    [
      { sign: "●", paint: cyan, values: sizes.map(({ solution }) => Math.max(solution, shortest)) },
      {
        sign: "○",
        paint: magenta,
        values: sizes.map(({ reference }) => Math.max(reference, shortest)),
      },
    ],
    sizes.map(({ scale }) => `${scale}`),
    timeOf,
  );
  return [
    ...lines,
    `  ${cyan("●")} ${text.yours}  ${magenta("○")} ${text.reference}  ◉ ${text.both}   ${text.axes}`,
  ];
}

function growths({ growth }: Bench, context: TerminalContext): string[] {
  const { bench: text } = context.messages;
  const labels = [text.yours, text.reference, text.input];
  const width = widest(labels);
  const said = [
    growthText(growth.solution, growth.input, context),
    growthText(growth.reference, growth.input, context),
  ];
  const input = growth.input === undefined ? text.unclear : `k^${growth.input.toFixed(1)}`;
  return [...said, input].map((what, i) => `  ${padStart(labels[i] ?? "", width)}  ${what}`);
}

/** `k^1.98 ± 0.06`, and the name of the growth in terms of the input's numbers. */
function growthText(
  growth: Growth | undefined,
  input: number | undefined,
  { messages }: TerminalContext,
): string {
  const { bench: text } = messages;
  if (!growth) return text.unclear;
  const { exponent, margin } = growth;
  const power = `k^${exponent.toFixed(2)} ± ${Math.max(0.01, margin).toFixed(2)}`;
  // An input that holds only lengths does not grow with them.
  if (input === undefined || input < 0.5) return power;
  const relative = exponent / input;
  const whole = Math.round(relative);
  const isWhole = Math.abs(relative - whole) <= 0.15 && margin <= mostMargin;
  const name = isWhole ? text.names[whole as keyof typeof text.names] : undefined;
  return name === undefined ? power : `${power}   ${name}`;
}
