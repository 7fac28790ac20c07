import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { closeAnswers, followUpsOf } from "../../src/learn/follow-ups.ts";
import { readStatement } from "../../src/learn/statement.ts";
import { packageRoot } from "../../src/package-root.ts";
import { Catalogue } from "../../src/problem/catalogue.ts";

const entries = new Catalogue([join(packageRoot, "problems")]).entries();

describe.each(["en", "zh"] as const)("the follow-up questions in %s", (language) => {
  it.each(entries.map(({ spec, folder }) => [spec.id, folder]))("%s", (_, folder) => {
    const markdown = readStatement(folder, language);
    const followUps = followUpsOf(markdown);
    expect(followUps.length).toBeGreaterThan(0);
    const closed = closeAnswers(markdown, "How to open.");
    expect(closed).toContain("How to open.");
    expect(closed).not.toMatch(/^## (Pitfalls|数值陷阱)/m);
    for (const { question, answer } of followUps) {
      expect(answer).not.toBe("");
      expect(closed).toContain(`- ${question}\n`);
      expect(closed).not.toContain(answer);
    }
    // All before them stays as it is.
    const start = markdown.slice(0, markdown.search(/^## (Pitfalls|数值陷阱)/m));
    expect(closed.startsWith(start)).toBe(true);
  });
  it("are as many as in the other language", () => {
    for (const { folder } of entries) {
      const other = readStatement(folder, language === "en" ? "zh" : "en");
      expect(followUpsOf(readStatement(folder, language))).toHaveLength(followUpsOf(other).length);
    }
  });
});
