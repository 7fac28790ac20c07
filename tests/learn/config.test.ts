import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sandboxChoices } from "../../src/engine/engine.ts";
import { checkConfig } from "../../src/learn/config/check.ts";
import { plainConfig } from "../../src/learn/config/config.ts";
import { findConfig } from "../../src/learn/config/find.ts";
import { configSchema } from "../../src/learn/config/schema.ts";
import { en } from "../../src/text/en.ts";

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "dlj-config-"));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Values near the boundary of validity, for every key and for some unknown keys. */
const value = fc.oneof(
  fc.constantFrom("en", "zh", "", "fr", "python3", 0, 1, 1024, 1025, 1.5, -1, null, true),
  fc.constantFrom<unknown>(...sandboxChoices),
  fc.array(fc.oneof(fc.constantFrom("problems", "", 3, null), fc.string())),
  fc.jsonValue(),
);
const key = fc.constantFrom(...Object.keys(configSchema.shape), "pyhton", "__proto__", "toString");

describe("the quick reading of a config", () => {
  it("takes nothing that the schema refuses, and reads it alike", () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value), { maxLength: 4 }), (entries) => {
        const text = JSON.stringify(Object.fromEntries(entries));
        const quick = plainConfig(text);
        if (quick === undefined) return;
        taken += 1;
        expect(configSchema.parse(JSON.parse(text))).toEqual(quick);
      }),
      { numRuns: 2000 },
    );
    expect(taken).toBeGreaterThan(200);
  });

  it("takes what dlj init writes and every key's plain values", () => {
    const full = {
      ...{ $schema: "./x.json", language: "zh", python: "python3.11" },
      ...{ problems: ["mine"], jobs: 2, sandbox: "require" },
    };
    expect(plainConfig(JSON.stringify(full))).toEqual(full);
    expect(plainConfig("[]")).toBeUndefined();
    expect(plainConfig("null")).toBeUndefined();
  });
});

describe("findConfig", () => {
  it("finds the nearest upwards", async () => {
    const deep = join(home, "a/b/c");
    mkdirSync(deep, { recursive: true });
    writeFileSync(join(home, "a/dlj.config.json"), '{"jobs": 3}');
    expect(await findConfig(deep)).toMatchObject({ folder: join(home, "a"), values: { jobs: 3 } });
    writeFileSync(join(deep, "dlj.config.json"), '\ufeff{"language": "zh"}');
    expect((await findConfig(deep))?.values).toEqual({ language: "zh" });
  });
});

describe("checkConfig", () => {
  it.each([
    [
      '{\n  "pyhton": "x",\n  "jobs": 2,\n  "lang": "en"\n}',
      /c\.json:2: at pyhton:.*\n.*c\.json:4: at lang:/,
    ],
    ['{\n\n  "jobs": 0\n}', /c\.json:3: at jobs: /],
    ['{"problems": ["a", 7]}', /c\.json:1: at problems\[1\]: /],
    ["[]", /c\.json: at the top: /],
    ['{\n  "jobs": 2,\n}', /c\.json:3: is not JSON: /],
    ['{\n  "jobs": 2', /c\.json:2: is not JSON: /],
    ["", /c\.json:1: is not JSON: /],
  ])("says what is wrong with %j, and where", (text, message) => {
    expect(() => checkConfig("c.json", text)).toThrow(message);
    try {
      checkConfig("c.json", text);
    } catch (error) {
      expect((error as { next: (m: typeof en) => string }).next(en)).toBe("dlj init --help");
    }
  });
});
