import { InvalidArgumentError } from "commander";
import { expect, it } from "vitest";
import {
  anyText,
  positiveNumber,
  repeatable,
  wholeNumber,
} from "../../src/cli/shared/option-parsers.ts";
import { en } from "../../src/text/en.ts";

it("takes whole numbers within bounds, in decimal digits alone", () => {
  const parse = wholeNumber(en, 0, 100);
  expect(["0", "7", "100"].map(parse)).toEqual([0, 7, 100]);
  for (const text of ["", " 7", "0x2", "1e1", "-1", "101", "7.0", "NaN"])
    expect(() => parse(text), text).toThrow(InvalidArgumentError);
});

it("takes seconds as decimal numbers above 0 and below a day", () => {
  const parse = positiveNumber(en);
  expect(["0.5", ".5", "2", "1e3"].map(parse)).toEqual([0.5, 0.5, 2, 1000]);
  for (const text of ["", " ", "0x2", "0", "-1", "86400", "Infinity", "2 s"])
    expect(() => parse(text), text).toThrow(InvalidArgumentError);
});

it("keeps the values of a repeated option in their order", () => {
  const parse = repeatable(wholeNumber(en, 0, 9));
  expect(parse("2", parse("1", undefined))).toEqual([1, 2]);
  expect(repeatable(anyText)("", undefined)).toEqual([""]);
});
