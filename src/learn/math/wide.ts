import { widest } from "../../report/terminal/layout.ts";
import { display } from "./display.ts";
import type { Node } from "./parse.ts";

/**
 * A formula that is wider than `width` columns over several pieces: broken before its relations where that is enough, else
 * before its sums and differences too. Undefined where even its pieces are too wide.
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

/** Pieces that begin with one of the signs, but for the first. */
function split(items: readonly Node[], signs: ReadonlySet<string>): Node[][] {
  const pieces: Node[][] = [[]];
  for (const item of items) {
    const isSign = item.kind === "symbol" && signs.has(item.text);
    if (isSign && (pieces.at(-1)?.length ?? 0) > 0) pieces.push([]);
    pieces.at(-1)?.push(item);
  }
  return pieces;
}

/** As many pieces beside each other as fit; undefined where one alone does not. */
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
