import { pad, widest, widthOf } from "../../report/terminal/layout.ts";
import { inline, joined } from "./inline.ts";
import type { Node } from "./parse.ts";
import { lowered, raised, spaced, withLimits } from "./symbols.ts";

/** Lines of equal width. One of them is level with the surrounding text. */
interface Box {
  readonly lines: readonly string[];
  readonly baseline: number;
}

/** A formula over several lines: fractions with a bar, limits above and below their sums. */
export function display(node: Node): string[] {
  return layOut(node).lines.map((line) => line.trimEnd());
}

function layOut(node: Node): Box {
  switch (node.kind) {
    case "symbol":
      return text(node.text);
    case "row":
      return row(node.items);
    case "fraction":
      return fraction(layOut(node.top), layOut(node.bottom));
    case "root":
      return root(layOut(node.body), node);
    case "accent": {
      const body = layOut(node.body);
      return body.lines.length === 1 ? text(inline(node)) : body;
    }
    case "fenced":
      return fence(node.open, layOut(node.body), node.close);
    case "table":
      return fence(node.open, table(node.rows.map((cells) => cells.map(layOut))), node.close);
    case "scripts":
      return scripts(node);
  }
}

function row(items: readonly Node[]): Box {
  const boxes: Box[] = [];
  let flat: string[] = [];
  const flush = () => {
    if (flat.length > 0) boxes.push(text(apart(joined(flat, boxes.length > 0), boxes.length > 0)));
    flat = [];
  };
  for (const item of items) {
    const box = layOut(item);
    if (box.lines.length === 1) {
      flat.push(box.lines[0] ?? "");
    } else {
      // Keep the spaces of an operator between two tall parts.
      const last = flat.at(-1);
      flush();
      const follows = last === undefined ? boxes.length > 0 : !spaced.has(last);
      if (follows) boxes.push(text(" "));
      boxes.push(box);
    }
  }
  flush();
  return beside(boxes);
}

/** Puts a space after a tall part, unless the next part belongs to it. */
function apart(line: string, follows: boolean): string {
  return follows && !/^[\s,.;:)\]}]/.test(line) ? ` ${line}` : line;
}

function text(line: string): Box {
  return { lines: [line], baseline: 0 };
}

const boxWidth = (box: Box) => widest(box.lines);

function beside(boxes: readonly Box[]): Box {
  const up = Math.max(0, ...boxes.map((box) => box.baseline));
  const down = Math.max(0, ...boxes.map((box) => box.lines.length - 1 - box.baseline));
  const lines = Array.from({ length: up + 1 + down }, (_, index) =>
    boxes.map((box) => pad(box.lines[index - up + box.baseline] ?? "", boxWidth(box))).join(""),
  );
  return { lines, baseline: up };
}

function above(boxes: readonly Box[], level: number): Box {
  const width = Math.max(0, ...boxes.map(boxWidth));
  const lines = boxes.flatMap((box) => box.lines.map((line) => centred(line, width)));
  const before = boxes.slice(0, level).reduce((sum, box) => sum + box.lines.length, 0);
  return { lines, baseline: before + (boxes[level]?.baseline ?? 0) };
}

function fraction(top: Box, bottom: Box): Box {
  const width = Math.max(boxWidth(top), boxWidth(bottom)) + 2;
  return above([top, text("─".repeat(width)), bottom], 1);
}

function root(body: Box, node: Node): Box {
  if (body.lines.length === 1) return text(inline(node));
  const height = body.lines.length;
  const roof = "_".repeat(boxWidth(body));
  const lines = body.lines.map(
    (line, index) => (index === height - 1 ? "√" : "│") + pad(line, boxWidth(body)),
  );
  return { lines: [` ${roof}`, ...lines], baseline: body.baseline + 1 };
}

const tall: Readonly<Record<string, readonly [string, string, string, string]>> = {
  "(": ["⎛", "⎜", "⎝", "⎜"],
  ")": ["⎞", "⎟", "⎠", "⎟"],
  "[": ["⎡", "⎢", "⎣", "⎢"],
  "]": ["⎤", "⎥", "⎦", "⎥"],
  "{": ["⎧", "⎪", "⎩", "⎨"],
  "}": ["⎫", "⎪", "⎭", "⎬"],
  "|": ["│", "│", "│", "│"],
  "‖": ["║", "║", "║", "║"],
};

function fence(open: string, body: Box, close: string): Box {
  const side = (sign: string): Box => {
    const height = body.lines.length;
    if (sign === "") return { lines: body.lines.map(() => ""), baseline: body.baseline };
    const [first, middle, last, level] = tall[sign] ?? [sign, sign, sign, sign];
    if (height === 1) return { lines: [sign], baseline: 0 };
    const lines = body.lines.map((_, index) =>
      index === 0
        ? first
        : index === height - 1
          ? last
          : index === (height - 1) / 2
            ? level
            : middle,
    );
    return { lines, baseline: body.baseline };
  };
  return beside([side(open), body, side(close)]);
}

function table(rows: readonly (readonly Box[])[]): Box {
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((cells) => (cells[column] ? boxWidth(cells[column]) : 0))),
  );
  const lines = rows.flatMap((cells) => {
    const padding = cells.map((cell, column) => ({
      ...cell,
      lines: cell.lines.map((line) =>
        pad(line, (widths[column] ?? 0) + (column < columns - 1 ? 2 : 0)),
      ),
    }));
    return beside(padding).lines;
  });
  return { lines, baseline: Math.floor((lines.length - 1) / 2) };
}

function scripts(node: Extract<Node, { kind: "scripts" }>): Box {
  const base = layOut(node.base);
  const up = node.above && inline(node.above);
  const down = node.below && inline(node.below);
  if (withLimits.has(base.lines.join("").trim())) {
    const boxes = [text(up ?? ""), base, text(down ?? "")];
    return up === undefined ? above(boxes.slice(1), 0) : above(boxes, 1);
  }
  const small = {
    up: up === undefined ? "" : raised(up),
    down: down === undefined ? "" : lowered(down),
  };
  if (base.lines.length === 1 && small.up !== undefined && small.down !== undefined)
    return text(inline(node));
  const height = base.lines.length;
  const lines = [up ?? "", ...base.lines.map(() => ""), down ?? ""];
  const isPlain =
    height === 1 &&
    (up === undefined || down === undefined || small.down !== undefined || small.up !== undefined);
  if (isPlain) return text(inline(node));
  const side: Box = { lines, baseline: base.baseline + 1 };
  return trimmed(beside([base, side]));
}

/** Removes the empty lines that scripts left above and below. */
function trimmed({ lines, baseline }: Box): Box {
  const start = lines[0]?.trim() === "" ? 1 : 0;
  const end = lines.at(-1)?.trim() === "" ? lines.length - 1 : lines.length;
  return { lines: lines.slice(start, end), baseline: baseline - start };
}

function centred(line: string, width: number): string {
  const left = Math.floor(Math.max(0, width - widthOf(line)) / 2);
  return pad(" ".repeat(left) + line, width);
}
