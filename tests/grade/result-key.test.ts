import { chmodSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { installedPackages } from "../../src/engine/interpreter/installed-packages.ts";
import { toolchainVersion } from "../../src/engine/toolchains/toolchain-version.ts";
import type { Found } from "../../src/grade/read-submission.ts";
import { type Circumstances, resultKeys } from "../../src/grade/result-key.ts";
import { makeProgram } from "../../src/judge/solution.ts";
import { packageRoot } from "../../src/package-root.ts";
import { loadProblem, type Problem } from "../../src/problem/load.ts";
import { folder } from "./temporary.ts";

const usual: Circumstances = { strict: false, memory: undefined, fingerprint: ["0.1.0", "nested"] };
const program = (source: string, language = "python", name = "relu.py"): Found => ({
  kind: "program",
  file: "a/relu.py",
  program: makeProgram(Buffer.from(source), name, language),
});
const relu = loadProblem(join(packageRoot, "problems/relu"));
const key = (over: Partial<Circumstances> = {}, problem: Problem = relu, found = program("x")) =>
  resultKeys({ ...usual, ...over })(problem, found);

describe("the key of a result", () => {
  it("is the same for the same work, for any student and any folder of the problem", () => {
    const copy = join(folder(), "relu");
    cpSync(relu.folder, copy, { recursive: true });
    expect(key()).toBe(key());
    expect(key({}, loadProblem(copy))).toBe(key());
    const other: Found = { ...program("x"), file: "b/Relu.py" };
    expect(key({}, relu, other)).toBe(key());
  });

  it("changes with everything that a verdict or a hint depends on", () => {
    const { spec, cases } = relu;
    const [first, ...rest] = cases;
    if (!first) throw new Error("no case");
    const hinted = join(folder(), "relu");
    cpSync(relu.folder, hinted, { recursive: true });
    const outputs = join(hinted, "misconceptions/outputs.json");
    writeFileSync(outputs, readFileSync(outputs, "utf8").replace(/\d/, "7"));
    const limits = (time: number): Problem => ({
      ...relu,
      spec: { ...spec, limits: { ...spec.limits, time } },
    });
    const all = [
      key(),
      key({ strict: true }),
      key({ memory: 64 }),
      key({ fingerprint: ["0.1.1", "nested"] }),
      key({ fingerprint: ["0.1.0", "bare"] }),
      key({}, relu, program("y")),
      key({}, relu, program("x", "javascript", "relu.js")),
      key({}, relu, program("x", "javascript", "relu.mjs")),
      key({}, relu, { kind: "missing", file: "relu.py" }),
      key({}, relu, { ...program("x"), remark: { en: "several", zh: "多个" } } as Found),
      key({}, limits(9)),
      key({}, { ...relu, cases: [{ ...first, expected: Buffer.from("7") }, ...rest] }),
      key({}, { ...relu, cases: [{ ...first, stdin: Buffer.from("7") }, ...rest] }),
      key({}, { ...relu, cases: rest }),
      key({}, loadProblem(hinted)),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it("hashes a problem once for all students", () => {
    let read = 0;
    const counted = new Proxy(relu, {
      get(target, name, receiver) {
        if (name === "cases") read += 1;
        return Reflect.get(target, name, receiver);
      },
    });
    const keyOf = resultKeys(usual);
    for (let student = 0; student < 50; student++) keyOf(counted, program(`# ${student}`));
    expect(read).toBe(1);
  });

  it("asks the compiler that the sandbox has, whatever else the judge's PATH names", async () => {
    const other = folder({ "c++": "#!/bin/sh\necho another compiler 99.9\n" });
    chmodSync(join(other, "c++"), 0o755);
    vi.stubEnv("PATH", `${other}:${process.env.PATH}`);
    vi.resetModules();
    const anew = await import("../../src/engine/toolchains/toolchain-version.ts");
    expect(anew.toolchainVersion("cpp")).toMatch(/\d+\.\d+/);
    expect(anew.toolchainVersion("cpp")).not.toContain("another");
    vi.unstubAllEnvs();
  });

  it("knows the versions of what runs other languages, and the packages of the interpreter", () => {
    expect(toolchainVersion("javascript").trim()).toBe(process.version);
    expect(toolchainVersion("cpp")).toMatch(/\d+\.\d+/);
    expect(toolchainVersion("python")).toBe("");
    const root = folder({
      "lib/site-packages/numpy-2.4.6.dist-info/METADATA": "",
      "lib/site-packages/numpy/__init__.py": "",
      "lib/dist-packages/old-1.egg-info": "",
    });
    const searchPath = ["lib/site-packages", "lib/dist-packages", "lib"].map((one) =>
      join(root, one),
    );
    expect(installedPackages({ searchPath: [...searchPath, "/nowhere/x-packages"] })).toEqual([
      "numpy-2.4.6",
      "old-1",
    ]);
  });
});
