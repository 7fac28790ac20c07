import { describe, expect, test } from "vitest";
import { pythons } from "../pythons.ts";
import { wronglyRead } from "./random-values.ts";

describe.each(["1", "2"])(
  "what print and repr write is read as the value printed, NumPy %s.x",
  (major) => {
    const python = pythons.find(({ numpy }) => numpy.startsWith(`${major}.`));
    test.skipIf(python === undefined)("25,000 values", () => {
      for (let seed = 1; seed <= 5; seed++)
        expect(wronglyRead(python?.path ?? "", seed * 1000, 5000)).toEqual([]);
    });
  },
);
