import { setUp, type Workbench } from "../../src/author/workbench.ts";
import { findAllInterpreters } from "../../src/engine/interpreter.ts";
import { defaultEngine, Engines } from "../../src/judge/engines.ts";

/** A workbench for each interpreter with another NumPy, the first found first, and how to close them all. */
export async function openBenches(): Promise<{ benches: Workbench[]; close: () => Promise<void> }> {
  const found = await findAllInterpreters({
    asked: process.env.DLJ_PYTHON,
    env: process.env,
    folder: process.cwd(),
  });
  const withNumpy = found.filter(({ numpy }) => numpy !== undefined);
  const distinct = withNumpy.filter(
    ({ numpy }, i) => withNumpy.findIndex((other) => other.numpy === numpy) === i,
  );
  const engines = distinct.map(
    (interpreter) =>
      new Engines(defaultEngine(), { interpreter, sandbox: "off", slots: 2, preload: ["numpy"] }),
  );
  return {
    benches: await Promise.all(engines.map((one) => setUp(one))),
    close: async () => {
      await Promise.all(engines.map((one) => one.close()));
    },
  };
}
