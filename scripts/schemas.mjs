// Writes the JSON Schemas in examples/ from the schemas that dlj checks with.
import { writeFile } from "node:fs/promises";
import { build } from "esbuild";

const schemas = {
  "examples/assignment.schema.json": ["src/grade/assignment.ts", "assignmentJsonSchema"],
  "examples/result.schema.json": ["src/judge/result-schema.ts", "resultJsonSchema"],
};
for (const [path, [source, name]] of Object.entries(schemas)) {
  const { outputFiles } = await build({
    entryPoints: [source],
    ...{ bundle: true, write: false, platform: "node", format: "esm" },
  });
  const code = Buffer.from(outputFiles[0].text).toString("base64");
  const module = await import(`data:text/javascript;base64,${code}`);
  await writeFile(path, module[name]());
  console.log(path);
}
