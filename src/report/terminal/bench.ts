import type { Bench, Size } from "../../learn/bench/bench.ts";
import type { Growth } from "../../learn/bench/fit.ts";
import type { Look } from "./failure.ts";
import { padStart, widest, wrap } from "./layout.ts";
import { plot } from "./plot.ts";

/** A growth that is less certain gets no name. */
const mostMargin = 0.2;
/** Times below this are too short for a ratio. */
const shortest = 0.00005;

/** A benchmark as a table, a plot and what it says about the growth, in 80 columns. */
export function benchReport(bench: Bench, look: Look): string {
  const { bench: text } = look.messages;
  const parts = [
    wrap(about(bench, look), 80).join("\n"),
    table(bench, look).join("\n"),
    ...(bench.sizes.length > 1
      ? [drawing(bench, look).join("\n"), growths(bench, look).join("\n")]
      : []),
    wrap(text.stopped[bench.stopped], 80).join("\n"),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function about({ rounds, grows, timed }: Bench, { messages }: Look): string {
  const { bench: text } = messages;
  return [
    text.measured[timed]({ rounds }),
    ...(grows.length > 0 ? [text.grows({ names: grows.join(", ") })] : []),
  ].join(" ");
}

function table({ sizes, grows, agrees: all }: Bench, look: Look): string[] {
  const { bench: text } = look.messages;
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
    look.colours.bold(line(head)),
    ...rows.map(line),
    ...(all ? [] : [look.colours.yellow(`  * ${text.differs}`)]),
  ];
}

function ratioOf({ solution, reference }: Size): string {
  if (reference < shortest || solution < shortest) return "-";
  return `${Number((solution / reference).toPrecision(2))}`;
}

function timeOf(seconds: number): string {
  if (seconds < shortest) return `< ${shortest * 1000} ms`;
  return seconds < 1
    ? `${(seconds * 1000).toFixed(seconds < 0.01 ? 2 : 1)} ms`
    : `${seconds.toFixed(2)} s`;
}

function drawing({ sizes }: Bench, look: Look): string[] {
  const { cyan, magenta } = look.colours;
  const { bench: text } = look.messages;
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

function growths({ growth }: Bench, look: Look): string[] {
  const { bench: text } = look.messages;
  const labels = [text.yours, text.reference, text.input];
  const width = widest(labels);
  const said = [
    growthText(growth.solution, growth.input, look),
    growthText(growth.reference, growth.input, look),
  ];
  const input = growth.input === undefined ? text.unclear : `k^${growth.input.toFixed(1)}`;
  return [...said, input].map((what, i) => `  ${padStart(labels[i] ?? "", width)}  ${what}`);
}

/** `k^1.98 ± 0.06`, and what that is in how many numbers there are. */
function growthText(
  growth: Growth | undefined,
  input: number | undefined,
  { messages }: Look,
): string {
  const { bench: text } = messages;
  if (!growth) return text.unclear;
  const { exponent, margin } = growth;
  const power = `k^${exponent.toFixed(2)} ± ${Math.max(0.01, margin).toFixed(2)}`;
  // An input of lengths alone does not grow with them.
  if (input === undefined || input < 0.5) return power;
  const relative = exponent / input;
  const whole = Math.round(relative);
  const isWhole = Math.abs(relative - whole) <= 0.15 && margin <= mostMargin;
  const name = isWhole ? text.names[whole as keyof typeof text.names] : undefined;
  return name === undefined ? power : `${power}   ${name}`;
}
