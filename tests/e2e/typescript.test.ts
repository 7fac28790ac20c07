import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verdicts } from "../judge/in-languages.ts";
import { node22 } from "../node-22.ts";
import { dlj } from "./dlj.ts";

const fixture = (name: string) => `tests/fixtures/languages/${name}.ts`;
const limits = ["--case", "three-classes", "--memory", "200"];

describe.skipIf(node22 === undefined)("a solution in TypeScript (needs Node 22)", () => {
  const node = [node22 ?? ""];

  it("is judged like any other", async () => {
    const names = ["softmax", "wrong", "broken", "throws"] as const;
    const ran = await Promise.all(
      names.map((name) =>
        dlj(["run", "softmax", fixture(name), "--reporter", "json", ...limits], { node }),
      ),
    );
    const results = ran.map(({ out }) => JSON.parse(out).solutions[0]);
    expect(results.map(({ verdict }) => verdict)).toEqual(names.map((name) => verdicts[name][0]));
    const [, , broken, throws] = results.map(({ cases }) => cases[0]);
    expect(broken.crash).toMatchObject({
      line: 2,
      message: expect.stringMatching(/^SyntaxError: /),
    });
    expect(throws.crash).toMatchObject({ line: 5, message: expect.stringContaining("on purpose") });
  });

  it("may not have syntax that needs code of its own, such as an enum", async () => {
    const ran = await Promise.all(
      ["enum", "parameter-property"].map((name) =>
        dlj(["run", "softmax", fixture(name), ...limits], { node }),
      ),
    );
    const flat = ran.map(({ code, out }) => [code, out.replace(/\s+/g, " ")]);
    expect(flat).toEqual([
      [1, expect.stringMatching(/line 2: SyntaxError: TypeScript enum is not supported/)],
      [1, expect.stringMatching(/line 1: SyntaxError: TypeScript parameter property is not/)],
    ]);
  });
});

describe("a Node that can't remove types", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "dlj-old-node-"));
    const text = 'require("node:module").stripTypeScriptTypes = undefined;\n';
    writeFileSync(join(folder, "old.cjs"), text);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("is told in one sentence which one is needed", async () => {
    const node = ["node", "--require", join(folder, "old.cjs")];
    const { code, out, err } = await dlj(["run", "softmax", fixture("softmax")], { node });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("TypeScript solutions need Node 22.13 or later");
    expect(err).toContain(`this is ${process.version}.`);
    expect(err).not.toMatch(/^ {4}at /m);
  });
});
