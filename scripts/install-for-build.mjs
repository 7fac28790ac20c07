// Makes dist/ in a checkout without the development tools, for action.yml and CI jobs. It installs only the packages that the
// bundle contains, and esbuild, at the versions of package-lock.json. It does nothing if dist/ exists.
import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
if (existsSync(join(root, "dist/dlj.cjs"))) process.exit();

/** The packages that src imports, statically or with import(). */
const imported = readdirSync(join(root, "src"), { recursive: true })
  .filter((path) => /\.tsx?$/.test(path))
  .flatMap((path) => [
    ...readFileSync(join(root, "src", path), "utf8").matchAll(
      /(?:from|import\() ?"((?:@[^/"]+\/)?[^./"][^/"]*)/g,
    ),
  ])
  .map(([, name]) => name);
const needed = new Set([...imported, "esbuild"]);

if (!existsSync(join(root, "node_modules"))) {
  const place = mkdtempSync(join(root, ".install-"));
  try {
    const { devDependencies, dependencies, ...rest } = JSON.parse(
      readFileSync(join(root, "package.json"), "utf8"),
    );
    const kept = Object.entries({ ...devDependencies, ...dependencies }).filter(([name]) =>
      needed.has(name),
    );
    const manifest = { ...rest, scripts: {}, devDependencies: Object.fromEntries(kept) };
    writeFileSync(join(place, "package.json"), JSON.stringify(manifest));
    cpSync(join(root, "package-lock.json"), join(place, "package-lock.json"));
    const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
    const npm = { cwd: place, stdio: "inherit", shell: process.platform === "win32" };
    execFileSync("npm", ["install", ...flags], npm);
    renameSync(join(place, "node_modules"), join(root, "node_modules"));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
execFileSync(process.execPath, [join(root, "scripts/build.mjs")], { cwd: root, stdio: "inherit" });
