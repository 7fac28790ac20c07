import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compareOutputs, outputsAgree } from "../../src/value/compare.ts";

const quoted = (tokens: readonly string[]) =>
  `[${tokens.map((token) => `'${token.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`).join(", ")}]`;

/** Tokens as a tokenizer has them: pieces, special tokens, punctuation. */
const token = fc.oneof(
  fc.constantFrom(
    "[CLS]",
    "[SEP]",
    "[UNK]",
    "[MASK]",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ".",
    ":",
    "##s",
    "run",
    "</w>",
    "<pad>",
    "#",
    "=",
  ),
  fc.stringMatching(/^[a-z#[\](){},.:=<>/0-9-]{1,8}$/),
);

test("a list of tokens printed bare agrees, on one line or one a line, whatever brackets the tokens have", () => {
  fc.assert(
    fc.property(fc.array(token, { minLength: 1, maxLength: 8 }), (tokens) => {
      expect(outputsAgree(quoted(tokens), `${tokens.join(" ")}\n`)).toBe(true);
      expect(outputsAgree(quoted(tokens), `${tokens.join("\n")}\n`)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("other tokens never agree", () => {
  fc.assert(
    fc.property(
      fc.array(token, { minLength: 1, maxLength: 8 }),
      fc.array(token, { minLength: 1, maxLength: 8 }),
      (tokens, others) => {
        const same =
          tokens.length === others.length &&
          tokens.every((one, i) => one === others[i] || others[i] === `${one},`);
        if (tokens.join(" ") === others.join(" ") || same) return;
        // Numbers agree as numbers do, and a comma may part words.
        if ([...tokens, ...others].some((one) => /[\d,:=]/.test(one))) return;
        expect(outputsAgree(quoted(tokens), `${others.join(" ")}\n`)).toBe(false);
      },
    ),
    { numRuns: 2000 },
  );
});

test("the first wrong token is named, brackets and all", () => {
  const found = compareOutputs("['[UNK]', 'run', '##s']", "[CLS] run ##s\n");
  expect(found).toMatchObject({ agrees: false, mismatch: "text", path: "[0]", actual: "[CLS]" });
});
