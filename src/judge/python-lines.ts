/** The next character that opens a string, a comment or a bracket, or closes a bracket. */
const opening = /"""|'''|["'#([{)\]}]/g;
/** The next end of a string, by its quote. An escaped character is skipped. */
const closing: Readonly<Record<string, RegExp>> = {
  '"': /\\.|"/g,
  "'": /\\.|'/g,
  '"""': /\\.|"""/g,
  "'''": /\\.|'''/g,
};

/**
 * Reads a Python source line by line, in linear time, as far as strings, comments and brackets go. The source may be wrong: a string
 * that does not end on its line ends there.
 */
export class PythonLines {
  /** The quote of the string that goes on in the next line. */
  #quote: string | undefined;
  #isFormatted = false;
  #depth = 0;
  #isContinued = false;

  /** Whether the next line begins a statement. */
  get isAtStatement(): boolean {
    return this.#quote === undefined && this.#depth === 0 && !this.#isContinued;
  }

  /** Reads a line. Returns its code: without comments, and with `""` for a string, but with the text of f-strings. */
  read(line: string): string {
    let code = "";
    let at = 0;
    for (;;) {
      if (this.#quote !== undefined) {
        const end = this.#endOfString(line, at, this.#quote);
        code += this.#isFormatted ? line.slice(at, end) : '""';
        at = end;
        if (this.#quote !== undefined) return code;
      }
      const found = firstAfter(opening, line, at);
      const end = found?.index ?? line.length;
      code += line.slice(at, end);
      if (found === undefined || found[0] === "#") break;
      at = end + found[0].length;
      if (found[0] in closing) {
        this.#quote = found[0];
        this.#isFormatted = /(?<!\w)(?:f|rf|fr)$/i.test(line.slice(Math.max(0, end - 3), end));
      } else {
        this.#depth = Math.max(0, this.#depth + ("([{".includes(found[0]) ? 1 : -1));
        code += found[0];
      }
    }
    this.#isContinued = code.endsWith("\\");
    return code;
  }

  /** The place after a string's end; that of the line's end if the string goes on. */
  #endOfString(line: string, from: number, quote: string): number {
    const end = closing[quote] as RegExp;
    for (let at = from; ; ) {
      const found = firstAfter(end, line, at);
      if (found === undefined) {
        const goesOn = quote.length === 3 || line.endsWith("\\");
        if (!goesOn) this.#quote = undefined;
        return line.length;
      }
      at = found.index + found[0].length;
      if (found[0] === quote) {
        this.#quote = undefined;
        return at;
      }
    }
  }
}

/** A Python source without its comments and strings. */
export function codeOf(source: string): string {
  const lines = new PythonLines();
  return source
    .split("\n")
    .map((line) => lines.read(line))
    .join("\n");
}

/** The functions that a source defines at its top level or in `class Solution`, by `def` or as a lambda. */
export function functionsIn(source: string): Set<string> {
  const lines = new PythonLines();
  const found = new Set<string>();
  let isSolution = false;
  for (const line of source.split("\n")) {
    const begins = lines.isAtStatement;
    const code = lines.read(line);
    if (!begins || code.trim() === "") continue;
    if (/^\S/.test(code)) isSolution = /^class Solution\b/.test(code);
    const [, indent, name] = /^(\s*)(?:async\s+)?def\s+(\w+)/.exec(code) ?? [];
    const [, lambda] = /^(\w+)\s*(?::[^=]*)?=\s*lambda\b/.exec(code) ?? [];
    if (name !== undefined && (indent === "" || isSolution)) found.add(name);
    if (lambda !== undefined) found.add(lambda);
  }
  return found;
}

function firstAfter(pattern: RegExp, line: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(line) ?? undefined;
}
