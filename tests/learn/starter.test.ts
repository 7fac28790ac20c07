import { readFileSync } from "node:fs";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { starter } from "../../src/learn/starter.ts";
import { referenceFile } from "../../src/problem/layout.ts";
import type { Problem } from "../../src/problem/load.ts";
import { en } from "../../src/text/en.ts";
import { filled, problems, refused, told } from "./filled.ts";

const isSample = ({ group }: { group: string }) => group === "sample";

describe("starters", () => {
  it("are accepted for every problem's samples with the reference at work in the function", async () => {
    expect(problems.length).toBeGreaterThanOrEqual(100);
    const programs = problems.map((one) => [one, filled(one, "en")] as const);
    expect(told(await refused(programs, isSample))).toEqual([]);
  });

  it("are refused as they are, for the function's emptiness alone", async () => {
    const few = problems.filter((_, index) => index % 10 === 0);
    const programs = few.flatMap((one) =>
      (["script", "function"] as const).map((form) => [one, starter(one, "en", en, form)] as const),
    );
    const results = told(await refused(programs, isSample));
    expect(results).toHaveLength(2 * few.length);
    for (const one of results) expect(one).toMatch(/RTE .*the function is not written yet/);
  });

  it("say what to compute, what comes in and what to print, within 72 columns", () => {
    for (const one of problems) {
      const source = starter(one, "en", en);
      for (const { name } of one.spec.input) expect(source).toContain(`        ${name}: `);
      const [, text = ""] = source.split(/r?"""/);
      expect(text.split("\n\n")[1]?.trim().length, one.id).toBeGreaterThan(40);
      for (const line of text.split("\n")) expect(stringWidth(line), line).toBeLessThanOrEqual(72);
    }
  });

  it("are accepted as functions alone with the reference's function in the place of their own", async () => {
    // References may have the id for a name, and some take functions.
    const few = problems.filter((one, index) => {
      const [, name] = /^def (\w+)\(/m.exec(starter(one, "en", en, "function")) ?? [];
      const isNamed = readFileSync(referenceFile(one), "utf8").includes(`\ndef ${name}(`);
      return index % 10 === 3 && isNamed && one.spec.call === undefined;
    });
    expect(few.length).toBeGreaterThan(6);
    const programs = few.map((one) => {
      const alone = starter(one, "en", en, "function");
      expect(alone).not.toMatch(/input\(|__main__|print\(/);
      const [whole = "", name = ""] = /^def (\w+)\(/m.exec(alone) ?? [];
      const reference = readFileSync(referenceFile(one), "utf8");
      const [functions = ""] = reference.split(/^if __name__ == "__main__":\n/m);
      const empty = /^ {4}raise NotImplementedError.*$/m;
      const call = alone.slice(alone.indexOf(whole) + 4, alone.indexOf(":\n"));
      const body = `    return _reference_${call}`;
      const renamed = functions.replaceAll(new RegExp(`\\b${name}\\b`, "g"), `_reference_${name}`);
      return [one, `${renamed}\n${alone.replace(empty, () => body)}`] as const;
    });
    expect(told(await refused(programs, isSample))).toEqual([]);
  });

  it("keep clear of Python's words and of their own names", () => {
    const softmax = problems.find(({ id }) => id === "softmax") as Problem;
    const line = { read: "eval", meaning: { en: "x", zh: "x" } } as const;
    const input = ["lambda", "softmax", "np", "2nd one"].map((name) => ({ ...line, name }));
    const source = starter({ ...softmax, spec: { ...softmax.spec, input } }, "en", en);
    expect(source).toContain("def compute_softmax(lambda_, softmax, np_, _2nd_one):");
  });

  it("take a line of named numbers apart", () => {
    const kl = problems.find(({ id }) => id === "kl-divergence-normal") as Problem;
    expect(starter(kl, "en", en)).toContain(
      "    mu_p, sigma_p, mu_q, sigma_q = map(float, input().split())\n",
    );
  });
});
