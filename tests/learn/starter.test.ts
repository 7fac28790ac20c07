import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { starter } from "../../src/learn/starter.ts";
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
    const programs = few.map((one) => [one, starter(one, "en", en)] as const);
    const results = told(await refused(programs, isSample));
    expect(results).toHaveLength(few.length);
    for (const one of results) expect(one).toMatch(/RTE .*the function is not written yet/);
  });

  it("say what to compute, what comes in and what to print, within 88 columns", () => {
    for (const one of problems) {
      const source = starter(one, "en", en);
      for (const { name } of one.spec.input) expect(source).toContain(`        ${name}: `);
      const [, text = ""] = source.split(/r?"""/);
      expect(text.split("\n\n")[1]?.trim().length, one.id).toBeGreaterThan(40);
      for (const line of text.split("\n")) expect(stringWidth(line), line).toBeLessThanOrEqual(88);
    }
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
