// Bundles src into dist: one start-up file and a chunk per command, so that a command loads only what it needs.
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { build } from "esbuild";

const banner =
  'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

const { metafile } = await build({
  entryPoints: { main: "src/cli/main.ts" },
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  sourcemap: false,
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
  banner: { js: banner },
  chunkNames: "[name]-[hash]",
});
// Each of these is one file, which Node is given on stdin within a sandbox.
const compilers = await build({
  entryPoints: ["src/engine/compilers/javascript.ts", "src/engine/compilers/typescript.ts"],
  outdir: "dist/compilers",
  outExtension: { ".js": ".cjs" },
  bundle: true,
  format: "cjs",
  platform: "node",
  target: "node20.19",
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
});
const inputs = { ...metafile.inputs, ...compilers.metafile.inputs };
await writeFile("dist/licenses.txt", await licensesOf(inputs));
// The old chunks go last: a dlj that is running while it is built again goes on.
const made = new Set([...Object.keys(metafile.outputs), "dist/licenses.txt", "dist/compilers"]);
for (const name of await readdir("dist")) {
  if (!made.has(`dist/${name}`)) await rm(`dist/${name}`, { recursive: true });
}

/** The licence texts of every package whose code is in the bundle, as their authors ask. */
async function licensesOf(inputs) {
  const folders = new Set();
  for (const input of Object.keys(inputs)) {
    const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (found) folders.add(found[1]);
  }
  const texts = [];
  for (const folder of [...folders].sort()) {
    const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, "utf8"));
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) throw new Error(`no licence text in ${folder}`);
    const text = await readFile(`${folder}/${file}`, "utf8");
    texts.push(`${name} ${version} (${license})\n\n${text.trim()}\n`);
  }
  return texts.join("\n----\n\n");
}
