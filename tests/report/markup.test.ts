import { Chalk } from "chalk";
import fc from "fast-check";
import { expect, it } from "vitest";
import { cell, row } from "../../src/report/csv.ts";
import { type Html, joinedMarkup, markup, ownMarkup } from "../../src/report/html/markup.ts";
import { type Markdown, markdown } from "../../src/report/markdown.ts";
import { piecesFor } from "../../src/report/pieces.ts";
import {
  authored,
  joinedPrintable,
  type Printable,
  painted,
  printable,
  wrapped,
} from "../../src/report/terminal/printable.ts";
import { visibleInLog } from "../../src/value/escape-invisible.ts";

const page = (content: Html) => content.text;
const report = (content: Printable) => content.text;

it("takes markup only, by type", () => {
  const name = "<script>alert(1)</script>";
  // @ts-expect-error a text is not HTML
  page(name);
  // @ts-expect-error a template without its tag is a text
  page(`<b>${name}</b>`);
  // @ts-expect-error an object that looks like HTML is none
  page({ text: name });
  // @ts-expect-error a list of texts may be joined HTML that nothing has escaped
  markup`<p>${[name]}</p>`;
  // @ts-expect-error a piece for another sink is escaped in another way
  page(piecesFor<"xml">((text) => text).own(name));
  // @ts-expect-error a missing value would be shown as its name
  markup`<p>${undefined}</p>`;
  expect(page(markup`<b>${name}</b>`)).toBe("<b>&lt;script&gt;alert(1)&lt;/script&gt;</b>");
});

it("escapes every text once, however deep it lies", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (texts) => {
      const once = texts.map((text) => markup`${text}`.text);
      const rows = texts.map((text) => markup`<i>${markup`${text}`}</i>`);
      const whole = markup`${joinedMarkup(rows, " & ")}${rows}`.text;
      const [joinedRows, listed] = [
        once.map((text) => `<i>${text}</i>`).join(" &amp; "),
        once.map((text) => `<i>${text}</i>`).join(""),
      ];
      expect(whole).toBe(joinedRows + listed);
      for (const text of once) expect(text).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
    }),
  );
});

it("leaves dlj's own style and numbers as they are", () => {
  expect(markup`<style>${ownMarkup("a>b{c:'d'}")}</style>${1.5}`.text).toBe(
    "<style>a>b{c:'d'}</style>1.5",
  );
});

it("a row of a Markdown table takes escaped texts only, by type", () => {
  const name = "<b>*|\n";
  const table = (content: Markdown) => content.text;
  // @ts-expect-error a template without its tag is a text
  table(`| ${name} |`);
  expect(table(markdown`| ${name} |\n`)).toBe("| &lt;b&#62;&#42;&#124;  |\n");
});

it("a row of a CSV takes cells only, by type", () => {
  // @ts-expect-error a text may be a formula
  expect(row(["=cmd()", cell("=cmd()")])).toBe("=cmd(),'=cmd()\r\n");
});

it("a terminal report takes printable pieces only, by type", () => {
  const name = "\x1b[2Jname";
  // @ts-expect-error a text may steer the terminal
  report(name);
  // @ts-expect-error a template without its tag is a text
  report(`  ${name}`);
  // @ts-expect-error HTML is escaped in another way
  report(markup`${name}`);
  // @ts-expect-error a list of texts may be joined without a break between them
  printable`${[name]}`;
  // @ts-expect-error only pieces are joined
  joinedPrintable([name], " ");
  expect(report(printable`  ${name}`)).toBe("  \\x1b[2Jname");
});

it("a terminal report has dlj's own colours only, and each text in it is escaped once", () => {
  const { red } = new Chalk({ level: 1 });
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...":#[ \t\n\r\x1b\x9b\u202e\u00a0a字") }),
      (text) => {
        const once = visibleInLog(text);
        expect(visibleInLog(once)).toBe(once);
        expect(printable`${printable`${text}`}`.text).toBe(once);
        expect(printable`${once}`.text).toBe(once);
        expect(painted(red, text).text).toBe(red(once));
      },
    ),
  );
  expect(printable`${red("dlj")}`.text).toBe("\\x1b[31mdlj\\x1b[39m");
});

it("a wrapped text gives a CI runner no command at the start of a line", () => {
  const lines = wrapped(`${"word ".repeat(8)}::error::forged`, 40).map(({ text }) => text);
  expect(lines).toEqual(["word word word word word word word word", ": :error::forged"]);
});

it("an author's text keeps its joiners and hard blanks, and steers nothing", () => {
  expect(authored("Softmax\u00a0: 👩\u200d🏫").text).toBe("Softmax\u00a0: 👩\u200d🏫");
  expect(authored("\x1b[2J##[error]x").text).toBe("\\x1b[2J# #[error]x");
});
