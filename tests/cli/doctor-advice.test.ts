import { expect, it } from "vitest";
import { adviceOf, type Machine } from "../../src/cli/doctor/advice.ts";
import { en } from "../../src/text/en.ts";

const { getBwrap, getNumpy, getPython, movePython } = en.cli.doctor;
const whole: Machine = {
  found: [{ numpy: "2.0.0" }],
  interpreter: { path: "/usr/bin/python3" },
  info: { tier: "nested" },
  hasBwrap: true,
  platform: "linux",
};
const path = "/tmp/practice/.venv/bin/python";

it.each<[string, Partial<Machine>, string[]]>([
  ["nothing", {}, []],
  [
    "Python, and says nothing of a sandbox that it could not try",
    { found: [], info: undefined as never },
    [getPython],
  ],
  ["NumPy", { found: [{ numpy: undefined as never }] }, [getNumpy]],
  ["bubblewrap", { info: { tier: "bare" }, hasBwrap: false }, [getBwrap]],
  ["a sandbox in which bubblewrap can't work", { info: { tier: "bare" } }, []],
  [
    "a place for the .venv",
    { info: { tier: "landlock" }, interpreter: { path } },
    [movePython({ path, folder: "/tmp" })],
  ],
  [
    "nothing that macOS could have",
    { info: { tier: "bare" }, hasBwrap: false, platform: "darwin" },
    [],
  ],
])("dlj doctor on a machine that lacks %s", (_, machine, advice) => {
  expect(adviceOf({ ...whole, ...machine }, en)).toEqual(advice);
});
