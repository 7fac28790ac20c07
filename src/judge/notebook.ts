import * as z from "zod";
import { PythonLines } from "./python-lines.ts";

/** The parts of a Jupyter notebook of format 4 that are read. */
const notebookSchema = z.object({
  nbformat: z.literal(4),
  metadata: z.object({ language_info: z.object({ name: z.string() }).optional() }).optional(),
  cells: z.array(
    z.object({ cell_type: z.string(), source: z.union([z.string(), z.array(z.string())]) }),
  ),
});

/** The largest notebook, in bytes. Outputs may be large, and only code is judged. */
export const longestNotebook = 32 * 1_048_576;

/** The most code of a notebook, in bytes: as much as any other solution may have. */
const longestCode = 1_048_576;

/** Why a file is no notebook that can be judged. */
export type NotebookFault =
  | { readonly kind: "notJson" | "notNotebook" }
  | { readonly kind: "tooMuchCode"; readonly most: number }
  | { readonly kind: "otherFormat"; readonly format: string }
  | { readonly kind: "otherLanguage"; readonly language: string };

/** Cell magics whose cell is Python that defines names for the other cells. All others are left out with their cell. */
const transparentMagic = /^\s*%%(?:time|capture|prun)\b/;
/** Lines that are IPython's and no Python: magics, shell commands and questions. */
const magic = /^\s*(?:[%!?]|(?:pip|conda) install\b|[\w.]+\?{1,2}\s*$)/;

/**
 * The code cells of a notebook as one Python source. A comment with the cell's number, counted among all cells, precedes each.
 * Magics and shell lines become `pass`, so that lines keep their numbers.
 */
export function sourceOfNotebook(bytes: Buffer): Buffer | NotebookFault {
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return { kind: "notJson" };
  }
  const format = (content as { nbformat?: unknown } | null)?.nbformat;
  if (typeof format === "number" && format !== 4)
    return { kind: "otherFormat", format: `${format}` };
  const parsed = notebookSchema.safeParse(content);
  if (!parsed.success) return { kind: "notNotebook" };
  const language = parsed.data.metadata?.language_info?.name ?? "python";
  if (!/^i?python/i.test(language)) return { kind: "otherLanguage", language };
  const cells = parsed.data.cells.flatMap(({ cell_type, source }, index) => {
    const text = typeof source === "string" ? source : source.join("");
    return cell_type === "code" ? [[`# cell ${index + 1}`, ...pythonOf(text)].join("\n")] : [];
  });
  const code = Buffer.from(`${[beginning(cells), ...cells].join("\n")}\n`);
  return code.length > longestCode ? { kind: "tooMuchCode", most: longestCode } : code;
}

/** Whether the fault of a notebook was found in place of its source. */
export function isFault(read: Buffer | NotebookFault): read is NotebookFault {
  return !Buffer.isBuffer(read);
}

/** The first line. IPython has a `display` that Python has not, and a comment there may name another encoding. */
function beginning(cells: readonly string[]): string {
  const needsDisplay = cells.some((cell) => /\bdisplay\(/.test(cell));
  const mayDefine = !cells.some((cell) => cell.includes("__future__"));
  return needsDisplay && mayDefine ? "display = print" : "# The code cells of a notebook.";
}

/** A cell's lines, with `pass` for those that are IPython's. */
function pythonOf(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  const first = lines.find((line) => line.trim() !== "") ?? "";
  if (first.trimStart().startsWith("%%") && !transparentMagic.test(first)) return [];
  const python = new PythonLines();
  let isMagicContinued = false;
  return lines.map((line) => {
    const plain =
      isMagicContinued || python.isAtStatement ? withoutMagic(line, isMagicContinued) : line;
    isMagicContinued = plain !== line && line.endsWith("\\");
    python.read(plain);
    return plain;
  });
}

/** A line that begins a statement, in Python. */
function withoutMagic(line: string, isContinued: boolean): string {
  const indent = line.slice(0, line.length - line.trimStart().length);
  if (isContinued) return "";
  if (magic.test(line)) return `${indent}pass`;
  const equals = line.indexOf("=");
  const target = line.slice(0, Math.max(0, equals)).trim();
  const isShell = /^[!%]/.test(line.slice(equals + 1).trimStart());
  return isShell && /^[\w.,\s[\]]+$/.test(target) ? `${indent}${target} = None` : line;
}

/** Finds the cell of a line of a notebook's source, and the line in it. */
export function cellsOf(
  source: string,
): (line: number) => { readonly cell: number; readonly line: number } | undefined {
  const starts = source.split("\n").flatMap((text, index) => {
    const [, cell] = /^# cell (\d+)$/.exec(text) ?? [];
    return cell === undefined ? [] : [{ cell: Number(cell), start: index + 1 }];
  });
  return (line) => {
    const found = starts.findLast(({ start }) => start < line);
    return found && { cell: found.cell, line: line - found.start };
  };
}

/** A traceback's text with the notebook's cells in place of lines of its source. */
export function inCells(text: string, source: string, fileName: string): string {
  const placeOf = cellsOf(source);
  return text.replaceAll(/File "([^"\n]{1,200})", line (\d{1,7})/g, (all, file, line) => {
    const place = file === fileName ? placeOf(Number(line)) : undefined;
    return place ? `File "${file}", cell ${place.cell}, line ${place.line}` : all;
  });
}

/** Whether a program's source is that of a notebook. */
export function isNotebook(name: string): boolean {
  return name.toLowerCase().endsWith(".ipynb");
}
