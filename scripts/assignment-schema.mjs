// Writes examples/assignment.schema.json from the schema that dlj checks with.
import { writeFile } from "node:fs/promises";
import { build } from "esbuild";

const { outputFiles } = await build({
  entryPoints: ["src/grade/assignment.ts"],
  ...{ bundle: true, write: false, platform: "node", format: "esm" },
});
const [{ text }] = outputFiles;
const module = await import(`data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);
await writeFile("examples/assignment.schema.json", module.assignmentJsonSchema());
console.log("examples/assignment.schema.json");
