import fc from "fast-check";
import { expect, it } from "vitest";
import { cell, row } from "../../src/report/csv.ts";
import { type Html, joinedMarkup, markup, ownMarkup } from "../../src/report/html/markup.ts";
import { type Markdown, markdown } from "../../src/report/markdown.ts";
import { piecesFor } from "../../src/report/pieces.ts";

const page = (content: Html) => content.text;

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
