import { describe, expect, it } from "vitest";
import { inBoth, reportFor } from "../../src/author/finding.ts";
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

describe("a Chinese sentence", () => {
  const none = { line: undefined, source: undefined };
  it.each([
    ["exit status 3", "以退出状态 3 结束"],
    ["SIGSEGV", "被信号 SIGSEGV 终止"],
  ])("of a program that ended with %s has no English word", (exit, sentence) => {
    expect(zh.judge.reasons.RTE({ what: exit, exit, ...none })).toBe(sentence);
  });

  it("of a fault in a problem has none either", () => {
    const report = reportFor("softmax");
    const name = inBoth(({ author }) => author.theOutput);
    const python = inBoth(({ author }) =>
      author.interpreter({ version: "3.11.7", numpy: "2.4.6" }),
    );
    const findings = [
      report("a.out", "outputShape", { name, expected: "(2, 2)", actual: "ragged" }),
      report("a.in", "inputShape", { line: 1, name: "x", expected: "(2, 2)", actual: "ragged" }),
      report("a.py", "referenceRandom", { key: "hidden/a", python }),
    ];
    expect(findings.map(({ sentence }) => sentence("zh"))).toEqual([
      "输出的各行长度不同，应为 (2, 2)。",
      "第 1 行（x）的各行长度不同，应为 (2, 2)。",
      "参考解答在 Python 3.11.7（NumPy 2.4.6） 下第二次运行 hidden/a 时输出不同。",
    ]);
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
