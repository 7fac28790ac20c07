import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { takeIn } from "./intake.ts";
import { folder } from "./temporary.ts";

it("the account of what was handed in says from which file on a folder was not read", async () => {
  // The folder counts too.
  const names = Array.from({ length: 5000 }, (_, i) => [`a/${10_000 + i}.txt`, ""]);
  const root = folder({ ...Object.fromEntries(names), "b/relu.py": "" });
  const last = async () => {
    const [a] = (await takeIn(root, "student")).submissions;
    return a?.matching.accounts.at(-1)?.setAside;
  };
  expect(await last()).toEqual({ kind: "tooMany", most: 5000 });
  rmSync(join(root, "a", "14999.txt"));
  expect(await last()).toEqual({ kind: "material" });
});
