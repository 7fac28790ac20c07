import fc from "fast-check";
import { expect, test } from "vitest";
import { visible, visibleInLog, withoutControls } from "../../src/value/escape-invisible.ts";

test.each([
  ["plain text, 中文, é, 🎉\n\tindented", "plain text, 中文, é, 🎉\n\tindented"],
  ["\x1b[31mred\x1b[0m", "\\x1b[31mred\\x1b[0m"],
  ["a\0b\rc\x7f\x9b", "a\\x00b\\rc\\x7f\\x9b"],
  ["\u202eevil\u2066x\u2069", "\\u202eevil\\u2066x\\u2069"],
  ["a\u200bb\u00adc\ufeff", "a\\u200bb\\xadc\\ufeff"],
  ["\ufff9\u0600", "\\ufff9\\u0600"],
  ["\udcff", "\\xff"],
  ["\ud800", "\\ud800"],
  ["\u{e0041}", "\\u{e0041}"],
  ["\u2028\u00a0", "\\u2028\\xa0"],
])("%j is shown as %j", (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test("no line gives a CI runner a command, and other colons stay", () => {
  const text = "::error::x\n  \t::debug::y\n##[add-mask]z ##vso[task] a::b\nC:::d\n# ## [x]";
  expect(visibleInLog(text)).toBe(
    ": :error::x\n  \t: :debug::y\n# #[add-mask]z # #vso[task] a::b\nC:::d\n# ## [x]",
  );
});

test("a course's text keeps its joiners and hard blanks, and loses what steers a terminal", () => {
  const steering = /^(?![\t\n])[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]$/u;
  const all = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));
  const wrong = all.filter((one) => (withoutControls(one) !== one) !== steering.test(one));
  expect(wrong).toEqual([]);
  expect(withoutControls("a\u00a0b\u200d\ufe0f\r\n\tc")).toBe("a\u00a0b\u200d\ufe0f\n\tc");
  expect(withoutControls("\x1b]0;t\x07\x9b1m\r\u202e\u2066\u200f")).toBe(
    "\\x1b]0;t\\x07\\x9b1m\\r\\u202e\\u2066\\u200f",
  );
});

test("nothing that a terminal acts on is left", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const shown = visible(text);
      expect(shown).not.toMatch(
        /[\0-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/,
      );
      expect(shown).not.toMatch(/\p{Surrogate}/u);
    }),
    { numRuns: 300 },
  );
});
