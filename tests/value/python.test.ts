import { expect, test } from "vitest";
import { pythons } from "../pythons.ts";
import { wronglyRead } from "./random-values.ts";

for (const major of ["1", "2"]) {
  const python = pythons.find(({ numpy }) => numpy.startsWith(`${major}.`));
  test.skipIf(python === undefined)(
    `what print and repr write is read as the value printed, NumPy ${major}.x`,
    () => {
      expect(wronglyRead(python?.path ?? "", 7, 600)).toEqual([]);
    },
  );
}
