import { Marked } from "marked";
import markedKatex from "marked-katex-extension";
import { givesAway } from "../learn/follow-ups.ts";
import { escapeHtml } from "../report/html/escape.ts";

/**
 * Statements may come from a stranger's course. So no markup of theirs becomes markup of the page: HTML is shown as text, a link leads to
 * the web only, an image is its text, and KaTeX refuses the commands that make links and styles.
 */
const statements = new Marked(
  markedKatex({ throwOnError: false, trust: false, strict: "ignore", nonStandard: true }),
  {
    renderer: {
      html: ({ text }) => escapeHtml(text),
      image: ({ text }) => escapeHtml(text),
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        if (!/^https?:\/\//i.test(href)) return words;
        return `<a href="${escapeHtml(href)}" rel="noreferrer noopener" target="_blank">${words}</a>`;
      },
      code: ({ text, lang }) => {
        const kind = /^\w+$/.test(lang ?? "") ? ` data-kind="${lang}"` : "";
        return `<pre tabindex="0"${kind}><code>${escapeHtml(text)}</code></pre>\n`;
      },
      table(token) {
        const cell = (tag: string, tokens: (typeof token.header)[number]["tokens"]) =>
          `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`;
        const head = token.header.map((one) => cell("th", one.tokens)).join("");
        const rows = token.rows.map(
          (row) => `<tr>${row.map((one) => cell("td", one.tokens)).join("")}</tr>`,
        );
        return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>\n`;
      },
    },
  },
);

/**
 * A statement's Markdown as HTML, with formulas by KaTeX. The title is left out: the page has it. Pitfalls and answers are closed, as
 * in `dlj show`.
 */
export function statementHtml(markdown: string): string {
  const sections = markdown.replace(/^# .*\n/, "").split(/^(?=## )/m);
  return sections
    .map((section) => {
      const [, title = ""] = /^## (.*)\n/.exec(section) ?? [];
      if (!givesAway(title.trim())) return markdownHtml(section);
      const body = markdownHtml(section.slice(section.indexOf("\n") + 1));
      return `<details><summary><h2>${escapeHtml(title.trim())}</h2></summary>\n${body}</details>\n`;
    })
    .join("");
}

/** A part of a statement as HTML. */
export function markdownHtml(markdown: string): string {
  return statements.parse(markdown, { async: false });
}
