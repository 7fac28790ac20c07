import { expect, test } from "vitest";
import { promptsOf } from "../../src/judge/prompts.ts";

const of = (source: string, language = "python") =>
  promptsOf({ language, source: Buffer.from(source) });

test.each<[string, string[]]>([
  ["x = input('Enter x: ')", ["Enter x: "]],
  ['x = float(input("x? "))\ny = input( "y:" )', ["x? ", "y:"]],
  ['input(f"row {i}: ")', ["row "]],
  ["input(r'a\\b:')", ["a\\b:"]],
  ["input('''long: ''')", ["long: "]],
  ["x = input()\nprint('KL:', x)", []],
  ["my_input('KL:')", []],
  ["input('')", []],
])("the prompts of %s", (source, prompts) => {
  expect(of(source)).toEqual(prompts);
});

test("another language has none", () => {
  expect(of("input('x: ')", "javascript")).toEqual([]);
});
