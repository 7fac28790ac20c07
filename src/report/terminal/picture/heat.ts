import wrapAnsi from "wrap-ansi";
import type { TerminalContext } from "../context.ts";
import { padStart } from "../layout.ts";
import { ownPrintable, type Printable, painted, printable } from "../printable.ts";
import type { Cell, PicturePanel } from "./panel.ts";

const mostRows = 16;

/** Each sign, and the smallest share of the largest error that it marks. */
const shades = [
  { sign: "█", from: 0.5 },
  { sign: "▓", from: 0.1 },
  { sign: "▒", from: 0.01 },
  { sign: "░", from: 0 },
] as const;
const right = "·";

/** A map of an array's errors: a sign per element, or per block of a larger array for the block's worst element. */
export function heatMap(panel: PicturePanel, context: TerminalContext): Printable[] {
  // Leave room for the labels of the rows.
  const most = { rows: mostRows, columns: Math.min(64, context.columns - 12) };
  const folded = panel.isVector ? fold(panel.cells[0] ?? [], most.columns) : panel.cells;
  const [height, width] = [folded.length, Math.max(0, ...folded.map((row) => row.length))];
  const [tall, wide] = [Math.ceil(height / most.rows), Math.ceil(width / most.columns)];
  const blocks = Array.from({ length: Math.ceil(height / tall) }, (_, row) =>
    Array.from({ length: Math.ceil(width / wide) }, (_, column) =>
      folded
        .slice(row * tall, (row + 1) * tall)
        .flatMap((cells) => cells.slice(column * wide, (column + 1) * wide)),
    ).filter((block) => block.length > 0),
  );
  const largest = largestError(panel);
  const label = `[${panel.isVector ? panel.cells[0]?.length : height}]`.length;
  const stretch = width <= most.columns / 2 ? 2 : 1;
  const lines = blocks.map((row, i) => {
    const first = i * tall * (panel.isVector ? most.columns : 1);
    const signs = row.map((block) => paint(signOf(block, largest).repeat(stretch), context));
    return printable`  ${painted(context.colours.dim, padStart(`[${first}]`, label))} ${signs}`;
  });
  const { picture } = context.messages;
  const scale = shades
    .map(({ sign, from }) => `${paint(sign, context).text} ${partName(from)}`)
    .join("  ");
  const legend = picture.heat({ right: paint(right, context).text, scale });
  const each = tall * wide > 1 ? [picture.blocks({ rows: tall, columns: wide })] : [];
  const words = [legend, ...each].flatMap((text) =>
    wrapAnsi(text, context.columns - 4).split("\n"),
  );
  return [...lines, ...words.map((text) => printable`  ${ownPrintable(text)}`)];
}

/** The largest finite error, or infinity if all errors are infinite. */
export function largestError({ cells }: PicturePanel): number {
  const errors = cells.flat().map(({ error }) => error);
  const finite = errors.filter((error) => Number.isFinite(error));
  const largest = Math.max(0, ...finite);
  return largest === 0 && finite.length < errors.length ? Number.POSITIVE_INFINITY : largest;
}

function fold(cells: readonly Cell[], width: number): Cell[][] {
  const rows: Cell[][] = [];
  for (let from = 0; from < cells.length; from += width) rows.push(cells.slice(from, from + width));
  return rows;
}

function signOf(block: readonly Cell[], largest: number): string {
  if (!block.some(({ wrong }) => wrong)) return right;
  const worst = Math.max(...block.map(({ error }) => error));
  const part = Number.isFinite(worst) && largest > 0 ? worst / largest : 1;
  return shades.find(({ from }) => part >= from)?.sign ?? shades[0].sign;
}

function paint(sign: string, { colours }: TerminalContext): Printable {
  if (sign.startsWith(right)) return painted(colours.dim, sign);
  if (sign.startsWith("█")) return painted(colours.red.bold, sign);
  return painted(sign.startsWith("▓") ? colours.red : colours.yellow, sign);
}

function partName(from: number): string {
  return from === 0 ? "> 0" : `≥ ${from * 100} %`;
}
