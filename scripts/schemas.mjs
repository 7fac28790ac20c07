// Writes the JSON Schemas in examples/ from the schemas that dlj checks.
import { writeFile } from "node:fs/promises";
import { build } from "esbuild";

const schemas = {
  "examples/assignment.schema.json": ["src/grade/assignment.ts", "assignmentJsonSchema"],
  "examples/dlj.config.schema.json": ["src/learn/config/schema.ts", "configJsonSchema"],
  "examples/result.schema.json": ["src/judge/result-schema.ts", "resultJsonSchema"],
};

for (const [file, [source, name]] of Object.entries(schemas)) {
  const { outputFiles } = await build({
    entryPoints: [source],
    ...{ bundle: true, write: false, platform: "node", format: "esm" },
  });
  const [{ text }] = outputFiles;
  const code = Buffer.from(text).toString("base64");
  const module = await import(`data:text/javascript;base64,${code}`);
  await writeFile(file, module[name]());
  console.log(file);
}
