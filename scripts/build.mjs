// Bundles src into the one file dist/dlj.cjs, so that a start reads and compiles only once. Modules are
// evaluated when they are needed.
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, relative } from "node:path";
import { build } from "esbuild";

const common = {
  bundle: true,
  write: false,
  format: "cjs",
  platform: "node",
  target: "node20.19",
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
};

/** Large packages of rare commands, in files of their own, so that other commands don't read them. */
const apart = ["bullmq", "ioredis", "katex"];
const takenApart = (folder) => ({
  name: "taken-apart",
  setup: ({ onResolve }) =>
    onResolve({ filter: new RegExp(`^(${apart.join("|")})$`) }, ({ path, kind }) =>
      kind === "entry-point" ? undefined : { path: `${folder}/${path}.cjs`, external: true },
    ),
});

const main = await build({
  ...common,
  entryPoints: ["src/cli/main.ts"],
  // A start reads the whole file: a third less of it is 20 ms.
  minifyWhitespace: true,
  outfile: "dist/dlj.cjs",
  plugins: [takenApart("./packages")],
  define: { "import.meta.url": "bundleUrl" },
  banner: { js: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
});
// Each compiler is one file, which Node reads on stdin in a sandbox.
const compilers = await build({
  ...common,
  entryPoints: [
    "src/engine/toolchains/compilers/javascript.ts",
    "src/engine/toolchains/compilers/typescript.ts",
  ],
  outdir: "dist/compilers",
  outExtension: { ".js": ".cjs" },
});
const packages = await build({
  ...common,
  entryPoints: apart,
  outdir: "dist/packages",
  outExtension: { ".js": ".cjs" },
  plugins: [takenApart(".")],
});
// The page of dlj serve, for browsers. Of KaTeX's fonts every browser takes woff2.
const page = await build({
  ...common,
  entryPoints: ["main.tsx", "formulas.css", "icon.svg"].map((name) => `src/serve/page/${name}`),
  outdir: "dist/page",
  format: "esm",
  platform: "browser",
  target: "es2022",
  minify: true,
  // The editor, exercise.js, is loaded after the first page. What both need is chunk.js.
  splitting: true,
  chunkNames: "[name]",
  assetNames: "[name]",
  loader: { ".woff2": "file", ".svg": "copy" },
  plugins: [
    {
      name: "woff2-only",
      setup: ({ onLoad }) =>
        onLoad({ filter: /katex\.min\.css$/ }, async ({ path }) => ({
          contents: (await readFile(path, "utf8")).replace(
            /,url\([^)]+\.(woff|ttf)\) format\("[^"]+"\)/g,
            "",
          ),
          loader: "css",
        })),
    },
  ],
});
// What the server draws of it before its script runs.
const firstPage = await build({
  ...common,
  entryPoints: ["src/serve/page/first-page.tsx"],
  outfile: "dist/first-page.cjs",
  minify: true,
});
const parts = [main, compilers, packages, page, firstPage];
const inputs = Object.assign({}, ...parts.map(({ metafile }) => metafile.inputs));
const built = parts.flatMap(({ outputFiles }) => outputFiles);
const files = {
  ...Object.fromEntries(built.map(({ path, contents }) => [relative("dist", path), contents])),
  "dlj.cjs": inAscii(main.outputFiles[0].text),
  "licenses.txt": await licensesOf(inputs),
};
for (const name of Object.keys(files)) await mkdir(dirname(`dist/${name}`), { recursive: true });
for (const [name, content] of Object.entries(files)) {
  // Replace by rename, so that a dlj that starts during a build finds either the old file or the new
  // one.
  await writeFile(`dist/${name}.new`, content);
  await rename(`dist/${name}.new`, `dist/${name}`);
}
const folders = Object.keys(files).map((name) => name.split("/")[0]);
for (const name of await readdir("dist")) {
  if (!folders.includes(name)) await rm(`dist/${name}`, { recursive: true });
}

/**
 * The bundle is read as Latin-1, which takes half the time and memory. esbuild escapes strings, but no regular expressions and no
 * tagged templates.
 */
function inAscii(text) {
  if (/\\[^\0-\x7f]/.test(text))
    throw new Error("a backslash before a sign that has to be escaped");
  return text.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The licence texts of all bundled packages. */
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
