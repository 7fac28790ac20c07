import {
  blackboardLetters,
  fences,
  fractions,
  ignored,
  scriptLetters,
  transparent,
  verbatim,
} from "./commands.ts";
import { accents, operators, symbols } from "./symbols.ts";

/** A formula in the part of LaTeX that statements use. */
export type Node =
  | { readonly kind: "row"; readonly items: readonly Node[] }
  | { readonly kind: "symbol"; readonly text: string }
  | { readonly kind: "fraction"; readonly top: Node; readonly bottom: Node }
  | { readonly kind: "root"; readonly body: Node }
  | { readonly kind: "accent"; readonly mark: string; readonly body: Node }
  | { readonly kind: "fenced"; readonly open: string; readonly close: string; readonly body: Node }
  | {
      readonly kind: "table";
      readonly rows: readonly (readonly Node[])[];
      readonly open: string;
      readonly close: string;
    }
  | {
      readonly kind: "scripts";
      readonly base: Node;
      readonly above: Node | undefined;
      readonly below: Node | undefined;
    };

/** Reads LaTeX math. Never throws: unknown commands stay as written. */
export function parseMath(source: string): Node {
  return new Parser(source).row(() => false);
}

class Parser {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(source: string) {
    this.#tokens = source.match(/\\[A-Za-z]+\*?|\\.|[^\s]|\s+/gsu) ?? [];
  }

  row(ends: (token: string) => boolean): Node {
    const items: Node[] = [];
    for (let token = this.#peek(); token !== undefined && !ends(token); token = this.#peek()) {
      const item = this.#item();
      if (item) items.push(item);
    }
    return items.length === 1 && items[0] ? items[0] : { kind: "row", items };
  }

  #peek(): string | undefined {
    return this.#tokens[this.#at];
  }

  #skipSpace(): void {
    while (this.#peek()?.trim() === "") this.#at += 1;
  }

  /** One atom with its scripts. */
  #item(): Node | undefined {
    const base = this.#atom();
    let above: Node | undefined;
    let below: Node | undefined;
    for (;;) {
      const mark = this.#tokens.slice(this.#at).find((token) => token.trim() !== "");
      if (mark !== "^" && mark !== "_" && mark !== "'") break;
      if (base === undefined) this.#skipSpace();
      this.#skipSpace();
      this.#at += 1;
      if (mark === "^") above = this.#argument();
      else if (mark === "_") below = this.#argument();
      else above = { kind: "symbol", text: "′" };
    }
    if (above === undefined && below === undefined) return base;
    return { kind: "scripts", base: base ?? { kind: "row", items: [] }, above, below };
  }

  #argument(): Node {
    this.#skipSpace();
    return this.#atom() ?? { kind: "row", items: [] };
  }

  #atom(): Node | undefined {
    const token = this.#tokens[this.#at++];
    if (token === undefined || token.trim() === "") return undefined;
    if (token === "{") return this.#group();
    if (token === "^" || token === "_") {
      this.#at -= 1;
      return { kind: "row", items: [] };
    }
    if (token.startsWith("\\")) return this.#command(token.slice(1).replace(/\*$/, ""));
    return { kind: "symbol", text: token === "-" ? "−" : token };
  }

  #group(): Node {
    const body = this.row((token) => token === "}");
    this.#at += 1;
    return body;
  }

  #command(name: string): Node | undefined {
    if (fractions.has(name))
      return { kind: "fraction", top: this.#argument(), bottom: this.#argument() };
    if (name === "sqrt") return { kind: "root", body: this.#argument() };
    const mark = accents[name];
    if (mark !== undefined) return { kind: "accent", mark, body: this.#argument() };
    if (name === "begin") return this.#environment();
    if (name === "mathrel" || name === "mathbin") return this.#relation();
    if (transparent.has(name)) return this.#styled(name);
    if (name === "left") return this.#fenced();
    if (ignored.has(name)) {
      if (this.#peek() === ".") this.#at += 1;
      return undefined;
    }
    const symbol = symbols[name];
    if (symbol !== undefined) return symbol === "" ? undefined : { kind: "symbol", text: symbol };
    if (operators.has(name)) return { kind: "symbol", text: name };
    return { kind: "symbol", text: `\\${name}` };
  }

  /** The space that `\\[4pt]` leaves under a row. */
  #skipLength(): void {
    if (this.#peek() !== "[") return;
    const end = this.#tokens.indexOf("]", this.#at);
    const length = this.#tokens.slice(this.#at + 1, end).join("");
    if (/^[\d.]+(pt|em|ex|mm|cm)$/.test(length)) this.#at = end + 1;
  }

  /** Reads `\mathrel{+}=` as one sign. */
  #relation(): Node {
    this.#skipSpace();
    let text = this.#peek() === "{" ? this.#rawGroup() : (this.#tokens[this.#at++] ?? "");
    this.#skipSpace();
    if (this.#peek() === "=") {
      text += "=";
      this.#at += 1;
    }
    return { kind: "symbol", text: text.replace("-", "−") };
  }

  #styled(name: string): Node {
    this.#skipSpace();
    if (verbatim.has(name) && this.#peek() === "{")
      return { kind: "symbol", text: this.#rawGroup() };
    const body = this.#argument();
    const letters = name === "mathbb" ? blackboardLetters : name === "mathcal" ? scriptLetters : {};
    return body.kind === "symbol"
      ? { kind: "symbol", text: letters[body.text] ?? body.text }
      : body;
  }

  #rawGroup(): string {
    let text = "";
    let depth = 0;
    do {
      const token = this.#tokens[this.#at++] ?? "}";
      if (token === "{") depth += 1;
      else if (token === "}") depth -= 1;
      else text += token.startsWith("\\") ? (symbols[token.slice(1)] ?? token) : token;
    } while (depth > 0);
    return text;
  }

  #fenced(): Node {
    const open = this.#fence();
    const body = this.row((token) => token === "\\right");
    this.#at += 1;
    return { kind: "fenced", open, close: this.#fence(), body };
  }

  #fence(): string {
    this.#skipSpace();
    const token = this.#tokens[this.#at++] ?? "";
    if (token === ".") return "";
    return token.startsWith("\\") ? (symbols[token.slice(1)] ?? token) : token;
  }

  #environment(): Node {
    const name = this.#rawGroup().replace("*", "");
    if (name === "array") this.#argument();
    const rows: Node[][] = [[]];
    for (;;) {
      const cell = this.row((token) => token === "&" || token === "\\\\" || token === "\\end");
      rows.at(-1)?.push(cell);
      const end = this.#tokens[this.#at++];
      if (end === "\\\\") {
        this.#skipLength();
        rows.push([]);
      }
      if (end === undefined || end === "\\end") break;
    }
    this.#rawGroup();
    const [open, close] = fences[name] ?? ["", ""];
    return { kind: "table", rows: rows.filter(isFilled), open, close };
  }
}

function isFilled(row: readonly Node[]): boolean {
  return row.some((cell) => cell.kind !== "row" || cell.items.length > 0);
}
