// Writes the JSON Schemas in examples/ from the schemas that dlj checks.
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const schemas = {
  "examples/assignment.schema.json": ["src/grade/assignment.ts", "assignmentJsonSchema"],
  "examples/dlj.config.schema.json": ["src/learn/config/schema.ts", "configJsonSchema"],
  "examples/result.schema.json": ["src/judge/result-schema.ts", "resultJsonSchema"],
};

for (const [file, [source, name]] of Object.entries(schemas)) {
  // A file rather than a data URL, because the modules look for dlj's folder from where they are.
  const outfile = resolve("node_modules/.cache/dlj/schemas", `${name}.mjs`);
  await build({
    entryPoints: [source],
    ...{ bundle: true, outfile, platform: "node", format: "esm" },
  });
  const module = await import(pathToFileURL(outfile).href);
  await writeFile(file, module[name]());
  console.log(file);
}
