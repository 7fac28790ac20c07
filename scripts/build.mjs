// Bundles src into dist/dlj.cjs: one file, whose modules are evaluated as they are needed, so that a start reads and compiles once.
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { build } from "esbuild";

const { metafile, outputFiles } = await build({
  entryPoints: ["src/cli/main.ts"],
  outfile: "dist/dlj.cjs",
  bundle: true,
  write: false,
  format: "cjs",
  platform: "node",
  target: "node20.19",
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
  define: { "import.meta.url": "bundleUrl" },
  banner: { js: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
});
await mkdir("dist", { recursive: true });
const files = { "dlj.cjs": outputFiles[0].contents, "licenses.txt": await licensesOf(metafile) };
for (const [name, content] of Object.entries(files)) {
  // By rename: a dlj that starts while it is built again finds the one or the other.
  await writeFile(`dist/${name}.new`, content);
  await rename(`dist/${name}.new`, `dist/${name}`);
}
for (const name of await readdir("dist")) {
  if (!(name in files)) await rm(`dist/${name}`, { recursive: true });
}

/** The licence texts of every package whose code is in the bundle, as their authors ask. */
async function licensesOf({ inputs }) {
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
