import { widest } from "../../report/terminal/layout.ts";
import { display } from "./display.ts";
import type { Node } from "./parse.ts";

/**
 * Breaks a formula that is wider than `width` columns: before its relations if that is enough, else also before its sums and
 * differences. Undefined if a piece is still too wide.
 */
export function displayWithin(node: Node, width: number): string[] | undefined {
  const whole = display(node);
  if (widest(whole) <= width) return whole;
  if (node.kind !== "row") return undefined;
  for (const breaks of [relations, new Set([...relations, "+", "−"])]) {
    const pieces = split(node.items, breaks);
    const lines = packed(pieces, width);
    if (lines) return lines;
  }
  return undefined;
}

const relations: ReadonlySet<string> = new Set([..."=≈≤≥∝←→⇒⇔≡"]);
const hanging = "    ";

/** The pieces of a formula. Each but the first begins with one of the signs. */
function split(items: readonly Node[], signs: ReadonlySet<string>): Node[][] {
  const pieces: Node[][] = [[]];
  for (const item of items) {
    const isSign = item.kind === "symbol" && signs.has(item.text);
    if (isSign && (pieces.at(-1)?.length ?? 0) > 0) pieces.push([]);
    pieces.at(-1)?.push(item);
  }
  return pieces;
}

/** Puts as many pieces on a line as fit. Undefined if one piece does not fit. */
function packed(pieces: readonly Node[][], width: number): string[] | undefined {
  const lines: string[] = [];
  let group: Node[] = [];
  const drawn = (items: readonly Node[]) => {
    const indent = lines.length === 0 ? "" : hanging;
    return display({ kind: "row", items }).map((line) => indent + line);
  };
  for (const piece of pieces) {
    const longer = [...group, ...piece];
    if (group.length > 0 && widest(drawn(longer)) > width) {
      lines.push(...drawn(group));
      group = piece;
    } else {
      group = longer;
    }
    if (widest(drawn(group)) > width) return undefined;
  }
  return [...lines, ...drawn(group)];
}
