import { rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AuthorContext } from "../../src/author/author-context.ts";
import type { Finding, Rule } from "../../src/author/finding.ts";
import { loadDraft } from "../../src/author/folder.ts";
import { planOutputs } from "../../src/author/generate.ts";
import { problemJsonSchema } from "../../src/author/verify/schema.ts";
import { verify } from "../../src/author/verify/verify.ts";
import { writeFiles } from "../../src/author/write-files.ts";
import { inline } from "../../src/learn/math/inline.ts";
import { parseMath } from "../../src/learn/math/parse.ts";
import { en } from "../../src/text/en.ts";
import { zh } from "../../src/text/zh.ts";
import { type Break, broken } from "./broken.ts";
import { Copy } from "./copy.ts";
import { openAuthor, openSecond, secondPrefix } from "./open-author.ts";

let authors: AuthorContext[];
const closers: (() => Promise<void>)[] = [];
beforeAll(async () => {
  const first = await openAuthor();
  const second = await openSecond(first.author.interpreter);
  authors = [first.author, second.author];
  closers.push(first.close, second.close);
}, 120_000);
afterAll(async () => {
  for (const close of closers) await close();
});

const draw = (formula: string) => inline(parseMath(formula));

/** Verifies a copy of the good problem after an edit. */
async function findingsOf({
  edit,
  refresh,
  whole,
  neighbour,
  interpreters,
}: Break): Promise<Finding[]> {
  const copy = new Copy();
  try {
    if (whole) copy.spec((spec) => Object.assign(spec, { order: 1, prerequisites: [] }));
    const before = whole ? [] : [copy.addNeighbour(neighbour)];
    writeFileSync(join(copy.root, "problems", "problem.schema.json"), problemJsonSchema());
    edit(copy);
    const [main] = authors;
    if (refresh && main) {
      writeFiles(await planOutputs(main, loadDraft(copy.folder)), [copy.folder]);
    }
    return await verify({
      folders: [copy.folder],
      all: [copy.folder, ...before],
      draw,
      authors: authors.slice(0, interpreters ?? 1),
    });
  } finally {
    copy.delete();
  }
}

test("a good problem has no findings, under every interpreter", async () => {
  const findings = await findingsOf({ edit: () => {}, interpreters: 2 });
  expect(findings.map(({ sentence }) => sentence("en"))).toEqual([]);
}, 120_000);

test("a good catalogue has none either", async () => {
  expect(await findingsOf({ whole: true, edit: () => {} })).toEqual([]);
}, 120_000);

test("a solution that imports a package is judged under the Python that has it", async () => {
  const { searchPath, version } = authors[1]?.interpreter ?? { searchPath: [], version: "" };
  const packages = searchPath.find((path) => path.includes(secondPrefix)) ?? "";
  const module = join(packages, "keras.py");
  const importing = (copy: Copy) => `import keras\n\n${copy.read("accepted/plain.py")}`;
  const right = (copy: Copy) => copy.write("accepted/by-keras.py", importing(copy));
  const wrong = (copy: Copy) => {
    copy.write("accepted/by-keras.py", importing(copy).replace("** 0.5", "** 0.6"));
  };
  writeFileSync(module, "");
  try {
    expect(await findingsOf({ edit: right, interpreters: 2 })).toEqual([]);
    const [refused] = await findingsOf({ edit: wrong, interpreters: 2 });
    expect(refused?.rule).toBe("acceptedRefused");
    expect(refused?.sentence("en")).toContain(version);
  } finally {
    rmSync(module);
  }
  const [leftOut] = await findingsOf({ edit: wrong, interpreters: 2 });
  expect(leftOut?.sentence("en")).toBe("by-keras.py was left out: this Python has no keras.");
}, 120_000);

describe("a broken problem is found by its own message and no other", () => {
  for (const [rule, way] of Object.entries(broken) as [Rule, Break][]) {
    test(rule, async () => {
      const findings = await findingsOf(way);
      expect(new Set(findings.map((finding) => finding.rule))).toEqual(new Set([rule]));
      for (const { file, fix, sentence } of findings) {
        expect(basename(file)).not.toBe("");
        expect(fix.command).toMatch(/^(dlj|rm|mv) /);
        expect(sentence("en")).toMatch(/^[\w`"].{12,}[\w.)}'"]$/su);
        expect(sentence("zh")).toMatch(/[\u4e00-\u9fff]/);
        expect(sentence("en")).not.toMatch(/undefined|\[object/);
        expect(sentence("zh")).not.toMatch(/undefined|\[object/);
      }
    }, 120_000);
  }
});

test("every rule has a message in both languages", () => {
  expect(Object.keys(zh.author.findings)).toEqual(Object.keys(en.author.findings));
  expect(Object.keys(broken).sort()).toEqual(Object.keys(en.author.findings).sort());
});
