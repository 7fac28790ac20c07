import { describe, expect, it } from "vitest";
import { en } from "../../src/text/en.ts";
import { languageFrom } from "../../src/text/language.ts";
import { zh } from "../../src/text/zh.ts";

/** Every key with its kind and, for a function, nothing else: parameters are held together by the type. */
function keysOf(messages: object, path = ""): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === "object"
      ? keysOf(value, `${path}${key}.`)
      : [`${path}${key}: ${typeof value}`],
  );
}

describe("messages", () => {
  it("are the same in both languages", () => {
    expect(keysOf(zh).sort()).toEqual(keysOf(en).sort());
  });
});

describe("languageFrom", () => {
  it.each([
    ["en", { LANG: "zh_CN.UTF-8" }, "en"],
    [undefined, { LANG: "zh_CN.UTF-8" }, "zh"],
    [undefined, { LC_ALL: "C", LC_MESSAGES: "zh_CN", LANG: "zh_CN" }, "en"],
    [undefined, { LC_MESSAGES: "zh_TW", LANG: "en_US" }, "zh"],
    [undefined, {}, "en"],
  ])("asked %s, with %o: %s", (asked, env, expected) => {
    expect(languageFrom(asked, env)).toBe(expected);
  });
});
