import { describe, expect, test } from "vitest";
import { compareOutputs } from "../../src/value/compare.ts";

const mebibyte = 1 << 20;
const fill = (text: string) => text.repeat(Math.ceil(mebibyte / text.length)).slice(0, mebibyte);

/** Outputs that are right for nothing, by what they try; each up to the output limit. */
const outputs: Readonly<Record<string, string | Uint8Array>> = {
  "a million open brackets": fill("["),
  "a million closed brackets": fill("]"),
  "brackets in turns": fill("[]"),
  "brackets of all kinds": fill("[({"),
  "an array that never ends": `array(${fill("[1, ")}`,
  "a million array words": fill("array("),
  "a million tensors": fill("tensor([1.])"),
  "a number that overflows": "1e999999999999",
  "a number of a million digits": fill("9"),
  "a fraction of a million digits": `0.${fill("1")}`,
  "an exponent of a million digits": `1e${fill("9")}`,
  "signs without a number": fill("+-"),
  "points without a number": fill("."),
  "exponents without a number": fill("1e"),
  "a hexadecimal number": "0x31",
  "other digits": "\u0664\u0669",
  "full-width digits": "\uff14\uff19",
  "nan for any number": "nan",
  "infinity for any number": "inf",
  "a range that holds it": "[0, 100]",
  "everything it could be": Array.from({ length: 1000 }, (_, n) => n).join(" "),
  "a quote that never ends": `"${fill("a")}`,
  backslashes: `"${fill("\\")}`,
  "quotes in turns": fill("'\""),
  NULs: "\0".repeat(mebibyte),
  "the answer among NULs": "\x0048\0",
  "bytes that are no text": new Uint8Array(mebibyte).fill(0xff),
  "half of a character": new Uint8Array([0xe4, 0xbd]),
  "lone surrogates": "\ud800\udc00\ud800",
  "every byte": Uint8Array.from({ length: 65_536 }, (_, at) => at % 251),
  "a prototype": '{"__proto__": 49, "constructor": 49, "toString": 49}',
  "a prototype's name": "__proto__",
  "its own comparison": "class A: __eq__ = lambda *a: True",
  "a pattern of catastrophe": `${"a".repeat(50_000)}!`,
  spaces: fill(" "),
  lines: fill("\n"),
  "line separators": fill("\u2028"),
  "dicts in dicts": fill("{1:"),
  "sets of everything": `{${fill("1, ")}}`,
  "complex numbers": fill("1j+"),
  "a million words": fill("a "),
  "an ellipsis": "...",
  "NumPy's ellipsis": "[0 1 2 ... 47 48 49]",
};

const expected: Readonly<Record<string, string>> = {
  "an integer": "49",
  "a float": "0.3349",
  "a matrix": "[[0.1, 0.2], [0.3, 0.4]]",
  "a text": "right",
  "a label": "Loss: 0.3349",
};

describe.each(Object.entries(expected))("for %s", (_, right) => {
  test("the right output agrees", () => {
    expect(compareOutputs(right, `${right}\n`).agrees).toBe(true);
  });
});

// A long output is read the same way for any expected value: each of these meets one of them, in turn.
const rights = Object.entries(expected);
const pairs = Object.entries(outputs).flatMap(([name, output], at) =>
  (output.length < mebibyte ? rights : [rights[at % rights.length] ?? ["", ""]]).map(
    ([kind, right]) => [name, kind, output, right] as const,
  ),
);
test.each(pairs)("%s is not %s", (_name, _kind, output, right) => {
  const comparison = compareOutputs(right, output);
  expect(comparison.agrees).toBe(false);
  // The sentence about it stays short.
  expect(JSON.stringify(comparison).length).toBeLessThan(100_000);
});
