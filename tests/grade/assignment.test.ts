import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DljError } from "../../src/error.ts";
import {
  assignmentJsonSchema,
  readAssignment,
  schemeOf,
  selectorsOf,
} from "../../src/grade/assignment.ts";
import { packageRoot } from "../../src/package-root.ts";
import { Catalogue } from "../../src/problem/catalogue.ts";
import { en } from "../../src/text/en.ts";
import { folder } from "./temporary.ts";

function thrown(act: () => unknown): DljError {
  try {
    act();
  } catch (error) {
    if (error instanceof DljError) return error;
  }
  throw new Error("no DljError");
}

function read(content: unknown) {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  const root = folder({ "assignment.json": text });
  return { root, assignment: () => readAssignment(join(root, "assignment.json")) };
}

describe("an assignment", () => {
  it("has defaults for all but its problems", () => {
    const { assignment } = read({ problems: ["softmax"] });
    expect(assignment()).toEqual({
      problems: ["softmax"],
      points: 1,
      scoring: "case",
      groups: { sample: 1, hidden: 1 },
      stability: "off",
      hardCoded: "report",
      limits: {},
      problemFolders: [],
      hiddenCases: [],
    });
  });

  it("is read with folders relative to the file", () => {
    const { root, assignment } = read({
      $schema: "assignment.schema.json",
      title: "Homework 1",
      problems: ["cnn", { id: "softmax", points: 2.5 }, { id: "relu" }],
      points: 3,
      scoring: "all",
      groups: { hidden: 2 },
      stability: { bonus: 0.1 },
      limits: { time: 5, memory: 256 },
      problemFolders: ["problems"],
      hiddenCases: ["../secret", "/abs"],
    });
    const one = assignment();
    expect(selectorsOf(one)).toEqual(["cnn", "softmax", "relu"]);
    expect(one.problemFolders).toEqual([join(root, "problems")]);
    expect(one.hiddenCases).toEqual([join(root, "../secret"), "/abs"]);
    expect(schemeOf(one, (id) => [id])).toEqual({
      scoring: "all",
      stability: { bonus: 0.1 },
      weights: { softmax: 2.5 },
      otherwise: 3,
      groups: { sample: 0, hidden: 2 },
      hardCoded: "report",
    });
  });

  it("gives the points of an alias, a track or a glob to each of its problems", () => {
    const { assignment } = read({
      problems: [
        { id: "cnn", points: 2 },
        { id: "simple_conv2d", points: 5 },
        { id: "b*", points: 0.1 },
        "all",
      ],
    });
    const one = assignment();
    const catalogue = new Catalogue([join(packageRoot, "problems")]);
    const idsOf = (selector: string) => catalogue.select([selector]).map(({ spec }) => spec.id);
    const { weights } = schemeOf(one, idsOf);
    expect(weights).toMatchObject({ conv2d: 5, "max-pool2d": 2, "batch-norm": 0.1 });
    expect(Object.keys(weights)).not.toContain("softmax");
    expect(Object.keys(weights)).not.toContain("cnn");
  });

  it.each([
    ["not JSON", "{", /assignment\.json: .*JSON/],
    ["no object", [], /assignment\.json: at .*expected object/],
    ["no problems", {}, /assignment\.json: at problems: /],
    ["an empty list", { problems: [] }, /at problems: /],
    ["a problem without id", { problems: ["relu", { points: 2 }] }, /at problems\.?\[?1\]?/],
    ["a weight below 0", { problems: [{ id: "relu", points: -1 }] }, /at problems/],
    ["an unknown field", { problems: ["relu"], due: "tomorrow" }, /due/],
    ["an unknown group", { problems: ["relu"], groups: { secret: 1 } }, /at groups/],
    ["a scoring that is none", { problems: ["relu"], scoring: "curve" }, /at scoring: /],
    ["a limit of 0", { problems: ["relu"], limits: { time: 0 } }, /at limits\.time: /],
    ["a bonus that is a text", { problems: ["relu"], stability: { bonus: "1" } }, /at stability/],
  ])("with %s is refused with file and path", (_, content, message) => {
    const { root, assignment } = read(content);
    expect(assignment).toThrow(message);
    expect(assignment).toThrow(join(root, "assignment.json"));
  });

  it("that is missing gives a message with its path", () => {
    const path = join(folder(), "assignment.json");
    expect(() => readAssignment(path)).toThrow(/assignment\.json: .*ENOENT/);
    expect(thrown(() => readAssignment(path)).next(en)).toBe("dlj grade --help");
  });

  it("is completed by editors from a schema with its fields, defaults and explanations", () => {
    const schema = JSON.parse(assignmentJsonSchema());
    expect(assignmentJsonSchema()).toMatch(/^\{\n {2}"\$schema".*\}\n$/s);
    expect(schema.required).toEqual(["problems"]);
    expect(schema.properties.points).toMatchObject({
      ...{ default: 1, minimum: 0, description: expect.stringContaining("points") },
    });
    expect(schema.properties.scoring.enum).toEqual(["case", "all"]);
  });
});
