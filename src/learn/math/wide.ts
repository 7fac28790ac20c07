import { widest } from "../../report/terminal/layout.ts";
import { display } from "./display.ts";
import type { Node } from "./parse.ts";
import { withLimits } from "./symbols.ts";

type Items = readonly Node[];

/**
 * Breaks a formula that is wider than `width` columns: before its relations, else before its sums and differences, else between
 * its factors, else inside its brackets. A fraction is never broken; one that is too wide is written with a slash. Undefined if a
 * single symbol is too wide.
 */
export function displayWithin(node: Node, width: number): string[] | undefined {
  return broken(itemsOf(node), width, 0);
}

const relations: ReadonlySet<string> = new Set([..."=≈≤≥∝←→⇒⇔≡"]);
const sums: ReadonlySet<string> = new Set([...relations, "+", "−"]);
const openers = new Set([..."([{⌊⌈⟨"]);
const closers = new Set([...")]}⌋⌉⟩"]);
const hanging = "    ";
/** Between the rows of a table that is written on one line. */
const rowEnd = "; ";

/** Ways to split a formula, the most readable first. */
const levels: readonly ((items: Items) => Node[][])[] = [
  (items) => split(items, (item) => relations.has(signOf(item))),
  (items) => split(items, isSum),
  (items) => split(items, (...at) => isSum(...at) || isFactor(...at)),
  (items) => split(items, (...at) => isSum(...at) || isFactor(...at), { inside: true }),
  (items) => split(items, isAnyPart, { inside: true }),
];

function broken(items: Items, width: number, level: number): string[] | undefined {
  const whole = display({ kind: "row", items });
  if (widest(whole) <= width) return whole;
  const pieces = levels[level]?.(items);
  if (pieces !== undefined) {
    const isWhole = pieces.length === 1;
    return isWhole ? broken(items, width, level + 1) : packed(pieces, width, level);
  }
  const opened = openedWidest(items);
  return opened && broken(opened, width, 0);
}

/** Puts as many pieces on a line as fit, and breaks a piece that doesn't fit together with the pieces before it on its line. */
function packed(pieces: readonly Node[][], width: number, level: number): string[] | undefined {
  const lines: string[] = [];
  let group: Node[] = [];
  const room = () => (lines.length === 0 ? width : width - hanging.length);
  const fits = (items: Items) => widest(display({ kind: "row", items })) <= room();
  const asStart = (items: Node[]) => (lines.length === 0 ? items : withWideSign(items));
  const flush = () => {
    const indent = lines.length === 0 ? "" : hanging;
    const drawn = broken(asStart(group), room(), level + 1);
    if (drawn) lines.push(...drawn.map((line) => indent + line));
    group = [];
    return drawn !== undefined;
  };
  for (const piece of pieces) {
    if (group.length > 0 && !fits([...group, ...piece]) && fitsBelow(piece, width) && !flush())
      return undefined;
    group = [...group, ...piece];
  }
  return flush() ? lines : undefined;
}

function fitsBelow(items: Items, width: number): boolean {
  return widest(display({ kind: "row", items })) <= width - hanging.length;
}

/** A plus or minus that starts a line keeps its space, unlike a number's sign. */
function withWideSign([first, ...rest]: readonly Node[]): Node[] {
  if (first?.kind !== "symbol") return first ? [first, ...rest] : rest;
  const isSign = first.text === "+" || first.text === "−";
  return [isSign ? { kind: "symbol", text: `${first.text} ` } : first, ...rest];
}

interface Place {
  readonly before: Node | undefined;
  readonly depth: number;
}

/** Splits before each item at which `breaks` holds, by default only outside brackets. */
function split(
  items: Items,
  breaks: (item: Node, place: Place) => boolean,
  { inside = false } = {},
): Node[][] {
  const pieces: Node[][] = [[]];
  let depth = 0;
  for (const [index, item] of items.entries()) {
    const sign = signOf(item);
    if (closers.has(sign)) depth -= 1;
    const before = items[index - 1];
    const isInside = depth > 0 || closers.has(sign);
    if (before && (inside || !isInside) && breaks(item, { before, depth })) pieces.push([]);
    if (openers.has(sign)) depth += 1;
    pieces.at(-1)?.push(item);
  }
  return pieces.filter((piece) => piece.length > 0);
}

/** A relation, or a plus or minus that is not the sign of a number: not after another operator, an open bracket or a comma. */
function isSum(item: Node, { before }: Place): boolean {
  const sign = signOf(item);
  if (relations.has(sign)) return true;
  const last = before === undefined ? "" : signOf(before);
  return sums.has(sign) && !sums.has(last) && !openers.has(last) && last !== ",";
}

/** A tall or bracketed factor, or the next argument after a comma. */
function isFactor(item: Node, { before }: Place): boolean {
  const last = before === undefined ? "" : signOf(before);
  if (last === "," || last === rowEnd) return true;
  if (sums.has(last) || openers.has(last)) return false;
  const base = item.kind === "scripts" ? item.base : item;
  if (base.kind === "fraction") return true;
  // Keep a name and its arguments together: min(...).
  if (base.kind === "fenced") return !/^[a-z]/i.test(last);
  return base.kind === "symbol" && withLimits.has(base.text);
}

/** Any part, but an operator stays with its right side, a name with its brackets. */
function isAnyPart(item: Node, { before }: Place): boolean {
  const last = before === undefined ? "" : signOf(before);
  // Letters side by side are one name or product.
  if (item.kind === "symbol" && isLetter(item.text) && before?.kind === "symbol" && isLetter(last))
    return false;
  if (last === " " || sums.has(last) || openers.has(last)) return false;
  if (openers.has(signOf(item)) || item.kind === "fenced") return !/^[a-z]/i.test(last);
  return !/^[\s,;.:)\]}⌋⌉⟩]/.test(signOf(item));
}

function isLetter(text: string): boolean {
  return /^[a-zA-Z]$/.test(text);
}

/** Opens the widest part that has parts. */
function openedWidest(items: Items): Node[] | undefined {
  const widths = items.map((item) => (open(item).length > 1 ? widest(display(item)) : 0));
  const most = Math.max(0, ...widths);
  if (most === 0) return undefined;
  return items.flatMap((item, i) => (i === widths.indexOf(most) ? open(item) : [item]));
}

/** Replaces a part that is too wide by its own parts: brackets by their content, a fraction by a quotient, a table by its rows. */
function open(item: Node): readonly Node[] {
  const sign = (text: string): readonly Node[] => (text === "" ? [] : [{ kind: "symbol", text }]);
  switch (item.kind) {
    case "row":
      return item.items;
    case "fenced":
      return [...sign(item.open), ...itemsOf(item.body), ...sign(item.close)];
    case "fraction":
      return [...bracketed(item.top), ...sign("/"), ...bracketed(item.bottom)];
    case "table": {
      const rows = item.rows.map((cells) =>
        cells.flatMap((cell, i) => [...(i === 0 ? [] : sign("  ")), ...itemsOf(cell)]),
      );
      const body = rows.flatMap((row, i) => (i === 0 ? row : [...sign(rowEnd), ...row]));
      return [...sign(item.open), ...body, ...sign(item.close)];
    }
    case "symbol": {
      // The words of a text.
      const words = item.text.match(/\s*\S+/g) ?? [];
      return words.length > 1 ? words.flatMap((word) => sign(word)) : [item];
    }
    default:
      return [item];
  }
}

function bracketed(node: Node): readonly Node[] {
  const items = itemsOf(node);
  if (items.length === 1) return items;
  return [{ kind: "symbol", text: "(" }, ...items, { kind: "symbol", text: ")" }];
}

function itemsOf(node: Node): Items {
  return node.kind === "row" ? node.items : [node];
}

/** The text of a symbol, with or without scripts. */
function signOf(item: Node): string {
  const base = item.kind === "scripts" ? item.base : item;
  return base.kind === "symbol" ? base.text : "";
}
