import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ChalkInstance } from "chalk";
import { lexer, type Token, type Tokens } from "marked";
import { DljError, whyOf } from "../error.ts";
import { readRegularFile } from "../files/read-regular-file.ts";
import { withoutMark } from "../problem/case-text.ts";
import { fileNames } from "../problem/layout.ts";
import { verifyCommand } from "../problem/load.ts";
import type { TerminalContext } from "../report/terminal/context.ts";
import { widest, wrap } from "../report/terminal/layout.ts";
import type { Language } from "../text/language.ts";
import { withoutControls } from "../value/escape-invisible.ts";
import { display } from "./math/display.ts";
import { inline } from "./math/inline.ts";
import { parseMath } from "./math/parse.ts";
import { displayWithin } from "./math/wide.ts";
import { plainStatement } from "./plain-statement.ts";
import { codeLines, layOutTable } from "./statement-blocks.ts";

type Look = Pick<TerminalContext, "colours" | "columns">;

const formulaIndent = "    ";
/** Columns that lists in lists may be indented by. */
const widestIndent = 12;
/** A placeholder for a blank at which no line may be broken. */
const unbroken = "\u{f0002}";
/** A formula of at most so many characters stays on one line. */
const shortFormula = 16;
/** Line breaks next to Chinese text, where a blank would be visible. */
const breaks =
  /\n(?=[\u3000-\u303f\uff00-\uffef])|(?<=[\u3000-\u303f\uff00-\uffef])\n|(?<=[\u2e80-\u9fff])\n(?=[\u2e80-\u9fff])/gu;

/**
 * A problem's statement, without characters that steer a terminal. In English if the other language is missing. A course's own
 * problem may have none: then the title, the input and the first sample are shown.
 *
 * @throws DljError (usage) if the file is there but can't be read
 */
export function readStatement(folder: string, language: Language): string {
  const { en, zh } = fileNames.statement;
  const own = join(folder, language === "zh" ? zh : en);
  const file = existsSync(own) ? own : join(folder, en);
  if (!existsSync(file)) return withoutControls(plainStatement(folder, language));
  try {
    return withoutControls(withoutMark(readRegularFile(file)).toString("utf8"));
  } catch (error) {
    const why = whyOf(error);
    throw new DljError("usage", (m) => m.problem.unreadable({ file, why }), verifyCommand(folder));
  }
}

/** The part before a statement's first section: the task in a few sentences. */
export function introductionOf(markdown: string): string {
  return (markdown.split(/^## /m)[0] ?? "").replace(/^# .*$/m, "").trim();
}

/** Lays out a statement for a terminal: headings, lists, formulas in Unicode, the sample as it is typed. */
export function layOutStatement(markdown: string, { colours, columns: width }: Look): string {
  // Take formulas out first: Markdown would read their underscores and asterisks as emphasis.
  const formulas: string[] = [];
  const keep = (formula: string) => `\u{f0000}${formulas.push(formula) - 1}\u{f0001}`;
  const fenced = markdown.split(/(^```[\s\S]*?^```$)/m);
  const safe = fenced.map((part) =>
    part.startsWith("```")
      ? part
      : part
          .replace(/\$\$([\s\S]+?)\$\$/g, (_, body: string) => `\n\n${keep(`$${body}`)}\n\n`)
          .replace(/(?<!\\)\$((?:\\.|[^$\\])+)\$/g, (_, body: string) => keep(body)),
  );
  const layout = new Layout(formulas, colours, width);
  const blocks = layout.blocks(lexer(safe.join("")), width);
  return `${blocks.join("\n\n").replaceAll(unbroken, " ")}\n`;
}

class Layout {
  readonly #formulas: readonly string[];
  readonly #colours: ChalkInstance;
  /** A formula of at most so many characters is not broken at a blank inside a fraction. */
  readonly #unbrokenFraction: number;

  constructor(formulas: readonly string[], colours: ChalkInstance, width: number) {
    this.#formulas = formulas;
    this.#colours = colours;
    this.#unbrokenFraction = width - widestIndent;
  }

  blocks(tokens: readonly Token[], width: number): string[] {
    return tokens.map((token) => this.#block(token, width)).filter((block) => block !== "");
  }

  #block(token: Token, width: number): string {
    const { bold, cyan, dim } = this.#colours;
    switch (token.type) {
      case "heading": {
        const paint = token.depth === 1 ? bold.underline : token.depth === 2 ? bold : cyan;
        return wrap(this.#words(token.tokens ?? []), width)
          .map((line) => paint(line))
          .join("\n");
      }
      case "paragraph":
      case "text":
        return this.#paragraph(token as Tokens.Paragraph, width);
      case "list":
        return this.#list(token as Tokens.List, width);
      case "code": {
        const label = token.lang ? `${dim(token.lang)}\n` : "";
        return label + codeLines(token.text, width, dim).join("\n");
      }
      case "blockquote":
        return indent(this.blocks(token.tokens ?? [], width - 2).join("\n\n"), dim("│ "));
      case "table":
        return layOutTable(
          [(token as Tokens.Table).header, ...(token as Tokens.Table).rows].map((cells) =>
            cells.map((cell) => this.#words(cell.tokens)),
          ),
          width,
          dim,
        );
      case "hr":
        return dim("─".repeat(width));
      case "space":
        return "";
      default:
        return token.raw.trim();
    }
  }

  #paragraph(token: Tokens.Paragraph | Tokens.Text, width: number): string {
    const alone = /^\u{f0000}(\d+)\u{f0001}$/u.exec(token.text.trim());
    const formula = alone && this.#formulas[Number(alone[1])];
    if (formula?.startsWith("$")) return this.#display(formula.slice(1), width);
    return wrap(this.#words(token.tokens ?? []), width).join("\n");
  }

  #display(source: string, width: number): string {
    const lines = display(parseMath(source));
    const fits = widest(lines) + formulaIndent.length <= width;
    return fits ? indent(lines.join("\n"), formulaIndent) : this.#stacked(source, width);
  }

  /** A formula that is too wide: each part between wide spaces gets its own line, or it is broken at its signs. */
  #stacked(source: string, width: number): string {
    const parts = source.split(/(?:\\qquad|\\quad)/).filter((part) => part.trim() !== "");
    if (parts.length > 1) return parts.map((part) => this.#display(part, width)).join("\n\n");
    const formula = parseMath(source);
    const room = width - formulaIndent.length;
    const lines = displayWithin(formula, room) ?? wrap(inline(formula), room);
    return indent(lines.join("\n"), formulaIndent);
  }

  #list(list: Tokens.List, width: number): string {
    const start = typeof list.start === "number" ? list.start : 1;
    const lines = list.items.map((item, index) => {
      const mark = list.ordered ? `${start + index}. ` : "- ";
      const body = this.blocks(item.tokens, width - mark.length - 2).join("\n");
      return `  ${mark}${indent(body, " ".repeat(mark.length + 2)).trimStart()}`;
    });
    return lines.join("\n");
  }

  #words(tokens: readonly Token[]): string {
    return tokens
      .map((token) => this.#word(token))
      .join("")
      .replace(breaks, "")
      .replace(/\n/g, " ");
  }

  #word(token: Token): string {
    const { bold, italic, yellow } = this.#colours;
    switch (token.type) {
      case "strong":
        return bold(this.#words(token.tokens ?? []));
      case "em":
        return italic(this.#words(token.tokens ?? []));
      case "codespan":
        return this.#colours.level > 0 ? yellow(token.text) : `\`${token.text}\``;
      case "link":
        return `${this.#words(token.tokens ?? [])} (${token.href})`;
      case "br":
        return "\n";
      case "escape":
        return token.text;
      case "text":
        return this.#inlineFormulas((token as Tokens.Text).text);
      default:
        return token.raw;
    }
  }

  #inlineFormulas(text: string): string {
    return text.replace(/\u{f0000}(\d+)\u{f0001}/gu, (_, index: string) => {
      const parsed = parseMath((this.#formulas[Number(index)] ?? "").replace(/^\$/, ""));
      const formula = inline(parsed, (fraction) =>
        fraction.length <= this.#unbrokenFraction ? fraction.replaceAll(" ", unbroken) : fraction,
      );
      return formula.length <= shortFormula ? formula.replaceAll(" ", unbroken) : formula;
    });
  }
}

function indent(text: string, by: string): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? line : by + line))
    .join("\n");
}
