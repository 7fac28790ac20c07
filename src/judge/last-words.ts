/** A program's or compiler's error message, and the solution's line that it is about. */
export interface LastWords {
  readonly message: string;
  readonly line?: number;
}

type Reader = (lines: readonly string[], fileName: string) => LastWords | undefined;

/** One reader per format; the first that recognises its format wins. */
const readers: readonly Reader[] = [ofGcc, ofNodesCompiler, ofNode, ofPython];

/** @param lines the lines of stderr, without empty ones */
export function lastWordsOf(lines: readonly string[], fileName: string): LastWords {
  for (const read of readers) {
    const found = read(lines, fileName);
    if (found) return found;
  }
  return { message: lines.at(-1)?.trim() ?? "" };
}

/** The first `softmax.cpp:3:12: error: expected ';'`, or the linker's error. */
function ofGcc(lines: readonly string[], fileName: string): LastWords | undefined {
  for (const line of lines) {
    const [, number, message] = /:(\d+):\d+: (?:fatal )?error: (.*)$/.exec(line) ?? [];
    const isOwn = line.startsWith(`${fileName}:`) || line.startsWith(`./${fileName}:`);
    if (isOwn && number !== undefined && message !== undefined)
      return { message, line: Number(number) };
  }
  if (!lines.at(-1)?.startsWith("collect2: error")) return undefined;
  const link = lines.find((line) => / (undefined reference|multiple definition) /.test(line));
  return link === undefined ? undefined : { message: link.replace(/^.*?: (?=undefined|mult)/, "") };
}

/** An error of src/engine/toolchains: the place, the source line, a mark under it, the message. */
function ofNodesCompiler(lines: readonly string[], fileName: string): LastWords | undefined {
  const line = numberAfter(`${fileName}:`, lines[0] ?? "");
  const message = lines.at(-1) ?? "";
  const isOne = line !== undefined && /^SyntaxError: /.test(message);
  return isOne ? { message, line } : undefined;
}

/** An uncaught error: the message follows the mark `^`, and the stack frames follow the message. */
function ofNode(lines: readonly string[], fileName: string): LastWords | undefined {
  if (!/^Node\.js v\d/.test(lines.at(-1) ?? "")) return undefined;
  const mark = lines.findLastIndex((line) => /^\s*\^+\s*$/.test(line));
  // Some errors thrown by libraries have no mark.
  const said =
    mark >= 0
      ? mark + 1
      : Math.max(
          0,
          lines.findIndex((line) => /^\w*Error\b/.test(line)),
        );
  const message = lines[said]?.trim() ?? "";
  const frames = lines.slice(said + 1).filter((line) => /^\s+at /.test(line));
  const places = [...frames, lines[Math.max(0, mark - 2)] ?? ""];
  for (const place of places) {
    const at = place.lastIndexOf(`${fileName}:`);
    const before = place[at - 1];
    const isOwn = at === 0 || before === "/" || before === "(" || before === " ";
    const line = at >= 0 && isOwn ? numberAfter(`${fileName}:`, place.slice(at)) : undefined;
    if (line !== undefined) return { message, line };
  }
  return { message };
}

function ofPython(lines: readonly string[], fileName: string): LastWords | undefined {
  const start = `File "${fileName}", line `;
  const found = lines.findLast(
    (line) => numberAfter(start, line.replace(/^[ |]+/, "")) !== undefined,
  );
  if (found === undefined) return undefined;
  const line = numberAfter(start, found.replace(/^[ |]+/, ""));
  const after = lines.slice(lines.lastIndexOf(found) + 1);
  return { message: exceptionIn(after), ...(line === undefined ? {} : { line }) };
}

/** The line with the exception's name, below its indented frames: a message may have more lines, and a group's line has a mark. */
function exceptionIn(lines: readonly string[]): string {
  const group = lines.find((line) => /^\s*\| \w*ExceptionGroup\b/.test(line));
  if (group !== undefined) return group.replace(/^\s*\| /, "").trim();
  const at = lines.findIndex((line) => /^[A-Za-z_][\w.]*(?::|$)/.test(line.trimEnd()));
  const first = lines[at]?.trim() ?? lines.at(-1)?.trim() ?? "";
  const next = lines[at + 1]?.trim() ?? "";
  // NumPy's assertions begin their message on the next line.
  return first.endsWith(":") && next !== "" ? `${first} ${next}` : first;
}

function numberAfter(start: string, text: string): number | undefined {
  if (!text.startsWith(start)) return undefined;
  const number = Number.parseInt(text.slice(start.length), 10);
  return number > 0 ? number : undefined;
}
