import { expect, test } from "vitest";
import { value as en } from "../../src/text/en/value.ts";
import { value as zh } from "../../src/text/zh/value.ts";
import { compareOutputs } from "../../src/value/compare.ts";
import { explain } from "../../src/value/explain.ts";
import { type Print, prints } from "./prints.ts";

const title = ({ source, name, style }: Print) => `${name} as ${style} (${source.join(", ")})`;

test("the table holds 200 real prints of both NumPys and more", () => {
  expect(prints.length).toBeGreaterThanOrEqual(200);
  for (const source of ["NumPy 1.24", "NumPy 2.", "torch", "Node"]) {
    expect(
      prints.filter((print) => print.source.some((one) => one.startsWith(source))).length,
    ).toBeGreaterThan(5);
  }
});

test.each(prints.map((print) => [title(print), print] as const))(
  "%s",
  (_title, { expected, actual, right }) => {
    expect(compareOutputs(expected, actual).agrees).toBe(right);
  },
);

test("each wrong one has its sentence", async () => {
  const sentences = prints
    .filter(({ right }) => !right)
    .map((print) => {
      const found = compareOutputs(print.expected, print.actual);
      return `${title(print)}\n  ${explain(found, en)}\n  ${explain(found, zh)}\n`;
    });
  await expect(sentences.join("\n")).toMatchFileSnapshot("../fixtures/value/sentences.txt");
});
