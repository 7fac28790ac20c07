/** What a program said last before it ended with an error, and the line of its file that it points at. */
export interface LastWords {
  readonly message: string;
  readonly line: number | undefined;
}

/**
 * Reads a traceback's end by the language of the file: Python's last line says what happened, Node.js prints the stack and its
 * own version after it, and of a C++ compiler's errors the first is the one that caused the others.
 *
 * @param lines stderr without empty lines
 */
export function lastWords(lines: readonly string[], fileName: string): LastWords {
  const extension = fileName.slice(fileName.lastIndexOf("."));
  return (readers[extension] ?? ofPython)(lines, fileName);
}

type Reader = (lines: readonly string[], fileName: string) => LastWords;

const readers: Readonly<Record<string, Reader>> = {
  ".js": ofNode,
  ".mjs": ofNode,
  ".ts": ofNode,
  ".cpp": ofCompiler,
};

function ofPython(lines: readonly string[], fileName: string): LastWords {
  const start = `File "${fileName}", line `;
  const pointing = lines.findLast((line) => numberAfter(line, start) !== undefined);
  return {
    message: lines.at(-1)?.trim() ?? "",
    line: pointing === undefined ? undefined : numberAfter(pointing, start),
  };
}

function ofNode(lines: readonly string[], fileName: string): LastWords {
  const told = lines.filter((line) => !/^(Node\.js v\d|\s+at |\s*\^)/.test(line));
  return {
    message: (told.findLast((line) => /^\w*Error\b/.test(line)) ?? told.at(-1) ?? "").trim(),
    line: firstNumber(lines, `${fileName}:`),
  };
}

function ofCompiler(lines: readonly string[], fileName: string): LastWords {
  const first = lines.find((line) => line.includes("error: "));
  // A program that was compiled and then ended has only its own last words.
  if (first === undefined) return { message: lines.at(-1)?.trim() ?? "", line: undefined };
  return {
    message: first.slice(first.indexOf("error: ")).trim(),
    line: numberAfter(first, `${fileName}:`),
  };
}

function firstNumber(lines: readonly string[], before: string): number | undefined {
  for (const line of lines) {
    const number = numberAfter(line, before);
    if (number !== undefined) return number;
  }
  return undefined;
}

function numberAfter(line: string, before: string): number | undefined {
  const at = line.indexOf(before);
  const number = at < 0 ? Number.NaN : Number.parseInt(line.slice(at + before.length), 10);
  return number > 0 ? number : undefined;
}
