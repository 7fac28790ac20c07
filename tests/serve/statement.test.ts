import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../../src/package-root.ts";
import { Catalogue } from "../../src/problem/catalogue.ts";
import { statementHtml } from "../../src/serve/statement-html.ts";

/** Every tag and attribute that a statement may become. KaTeX makes the ones on the right. */
const tags =
  /^(h2|h3|details|summary|p|pre|code|ul|ol|li|em|strong|a|table|thead|tbody|tr|th|td|br|hr|blockquote|del|span|svg|path|line|math|semantics|annotation|m[a-z]+)$/;
const attributes =
  /^(href|rel|target|tabindex|data-kind|start|class|style|aria-hidden|xmlns|encoding|display|width|height|viewBox|preserveAspectRatio|d|x1|y1|x2|y2|stroke-width|mathvariant|stretchy|accent|accentunder|fence|separator|lspace|rspace|columnalign|columnspacing|rowspacing|scriptlevel|displaystyle|minsize|maxsize|mathcolor|voffset|linethickness|columnlines|rowlines|movablelimits|align|side|notation|depth|symmetric|form)$/;

function parts(html: string) {
  const found = [...html.matchAll(/<([A-Za-z!?][^\s/>]*)([^>]*)>/g)];
  return {
    tags: found.map(([, tag = ""]) => tag),
    attributes: found.flatMap(([, , rest = ""]) =>
      [...rest.replace(/"[^"]*"/g, '""').matchAll(/([^\s=/]+)(?:="")?/g)].map(
        ([, name = ""]) => name,
      ),
    ),
  };
}

describe("a statement as HTML", () => {
  it("has its formulas, its sample and its sections, in both languages", () => {
    for (const [name, section, ...closed] of [
      ["statement.md", "Formula", "Pitfalls", "Follow-up questions"],
      ["statement.zh.md", "公式", "数值陷阱", "面试追问"],
    ] as const) {
      const html = statementHtml(readFileSync(join(packageRoot, "problems/softmax", name), "utf8"));
      expect(html).not.toContain("<h1");
      expect(html).toContain(`<h2>${section}</h2>`);
      for (const one of closed)
        expect(html).toContain(`<details><summary><h2>${one}</h2></summary>`);
      expect(html.split("<details>")).toHaveLength(closed.length + 1);
      expect(html).toContain('class="katex-display"');
      expect(html).toContain('data-kind="stdin"><code>[0.5, -1.0, 2.0]');
    }
  });

  it("of every tenth problem is made without an error of KaTeX, and of known parts only", () => {
    const strange = new Set<string>();
    const entries = new Catalogue([join(packageRoot, "problems")]).entries();
    for (const { folder } of entries.filter((_, index) => index % 10 === 0))
      for (const name of ["statement.md", "statement.zh.md"]) {
        const html = statementHtml(readFileSync(join(folder, name), "utf8"));
        if (
          html.includes("katex-error") ||
          /\$\$|\\frac/.test(html.replace(/<annotation[\s\S]*?<\/annotation>/g, ""))
        )
          strange.add(`formula of ${folder}/${name}`);
        for (const tag of parts(html).tags) if (!tags.test(tag)) strange.add(`<${tag}>`);
        for (const one of parts(html).attributes) if (!attributes.test(one)) strange.add(one);
      }
    expect([...strange]).toEqual([]);
  });

  it.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    'text <b onclick="alert(1)">bold</b> <svg/onload=alert(1)>',
    "[a](javascript:alert(1)) [b](JaVaScRiPt&colon;alert(1)) [c](data:text/html,x) [d](//evil.example)",
    '[a](https://x.example/"onmouseover="alert(1)) ![b"onerror="alert(1)](https://x.example/i.png)',
    "![<img onerror=alert(1)>](x)",
    "$\\href{javascript:alert(1)}{x}$ $\\url{javascript:alert(1)}$ $\\includegraphics{//evil.example/x}$",
    "$\\htmlStyle{position:fixed}{x}$ $\\htmlClass{x}{y}$ $\\htmlData{a=b}{y}$ $\\htmlId{app}{y}$",
    "$<img src=x onerror=alert(1)>$ $$\\text{<script>alert(1)</script>}$$",
    '```"><script>alert(1)</script>\nx\n```\n\n```html\n<script>alert(1)</script>\n```',
    "`<script>` <!-- x --> <!doctype html> <?x?> <![CDATA[x]]>",
    "| a |\n| --- |\n| <iframe src=//evil.example> |",
    '<https://x.example/?a="><script>alert(1)</script>>',
    '[r]\n\n[r]: javascript:alert(1) "<script>"',
    "# Title\n\n<style>*{display:none}</style><base href=//evil.example><form action=//evil.example><input>",
    "<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>",
  ])("lets no markup through: %s", (markdown) => {
    const html = statementHtml(markdown);
    const { tags: found, attributes: named } = parts(html);
    expect(found.filter((tag) => !tags.test(tag))).toEqual([]);
    expect(named.filter((name) => !attributes.test(name))).toEqual([]);
    for (const [, href = ""] of html.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^https?:/);
    expect(html).not.toMatch(/style="[^"]*position: ?fixed|<[^>]* id="/);
  });
});
