import type { CaseResult } from "../../judge/result.ts";
import type { CompareOptions } from "../../value/compare.ts";
import { writeNumber } from "../../value/describe.ts";
import { cutText } from "../../value/escape-invisible.ts";
import { type NoPairs, pairsOf } from "../../value/pairs.ts";
import { boundOf, defaultTolerance } from "../../value/tolerance.ts";
import type { TerminalContext } from "./context.ts";
import { heatMap, largestError } from "./picture/heat.ts";
import { fitsSideBySide, matrices } from "./picture/matrices.ts";
import { type PicturePanel, panelsOf } from "./picture/panel.ts";
import { joinedPrintable, type Printable, painted, printable, wrapped } from "./printable.ts";

/** Most matrices that are drawn; the others are only counted. */
const mostPanels = 3;

type Shown = Pick<CaseResult, "verdict" | "expected" | "stdout">;

/**
 * A case's answer as a picture as wide as the terminal: the expected and the actual matrix side by side with the wrong elements marked. A
 * larger array gets a map of its errors. If an answer can't be drawn, a sentence says why.
 *
 * @param how the tolerance of the problem's spec
 */
export function picture(
  { verdict, expected, stdout }: Shown,
  how: Pick<CompareOptions, "tolerance">,
  context: TerminalContext,
): Printable {
  const { cannot } = context.messages.picture;
  if (verdict !== "WA" && verdict !== "AC") return sentence(context, cannot.noAnswer({ verdict }));
  if (expected === undefined || stdout === undefined) return sentence(context, cannot.hidden);
  const pairs = pairsOf(expected, stdout);
  if (typeof pairs === "string") return sentence(context, cannot[pairs satisfies NoPairs]);
  const bound = boundOf(how.tolerance ?? defaultTolerance);
  const panels = pairs.flatMap((pair) => panelsOf(pair, bound));
  const wrong = panels.filter((panel) => panel.wrong > 0);
  if (wrong.length === 0) return sentence(context, cannot.right);
  const drawn = wrong.slice(0, mostPanels).map((panel) => draw(panel, context));
  const left = wrong.slice(mostPanels);
  const rest = left.length > 0 ? [restOf(left, panels.length, wrong.length, context)] : [];
  return joinedPrintable([...drawn, ...rest, legend(wrong, context)], "\n\n");
}

function sentence({ columns }: TerminalContext, text: string): Printable {
  const lines = wrapped(text, columns - 4).map((line) => printable`  ${line}`);
  return joinedPrintable(lines, "\n");
}

function draw(panel: PicturePanel, context: TerminalContext): Printable {
  const whole = fitsSideBySide(panel, context);
  const lines = [head(panel, context), ...matrices(panel, context)];
  return joinedPrintable(
    [...lines, ...(whole ? [] : [printable``, ...heatMap(panel, context)])],
    "\n",
  );
}

/** `[0]  3 of 6 wrong, largest error 0.158`, and both shapes if they differ. */
function head(panel: PicturePanel, { messages, colours }: TerminalContext): Printable {
  const total = panel.cells.reduce((sum, row) => sum + row.length, 0);
  const error = largestError(panel);
  const largest = Number.isFinite(error) ? writeNumber(Number(error.toPrecision(3)), true) : null;
  const [expected, actual] = panel.shapes.map(
    (shape) => `(${shape.join(", ")}${shape.length === 1 ? "," : ""})`,
  );
  const counts = messages.picture.wrongOf({ wrong: panel.wrong, total, largest });
  const shapes = messages.picture.shapes({ expected: expected ?? "", actual: actual ?? "" });
  const path = panel.path === "" ? "" : printable`${painted(colours.bold, panel.path)}  `;
  return printable`  ${path}${counts}${expected === actual ? "" : `\n  ${shapes}`}`;
}

function restOf(
  left: readonly PicturePanel[],
  total: number,
  wrong: number,
  context: TerminalContext,
): Printable {
  const list = left.map(({ path, wrong: count }) => `${path} ${count}`).join(", ");
  const shown = list.length > 300 ? `${cutText(list, 300)}…` : list;
  return sentence(context, context.messages.picture.others({ wrong, total, list: shown }));
}

function legend(panels: readonly PicturePanel[], { messages, colours }: TerminalContext) {
  const cells = panels.flatMap((panel) => panel.cells.flat());
  const { marks } = messages.picture;
  const used = [
    cells.some(({ wrong, expected, actual }) => wrong && expected && actual) && marks.wrong,
    cells.some(({ expected }) => !expected) && marks.extra,
    cells.some(({ actual }) => !actual) && marks.missing,
  ].filter((mark) => mark !== false);
  return painted(colours.dim, `  ${used.join("   ")}`);
}
