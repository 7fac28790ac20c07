// Checks before a release that the tag, package.json and CHANGELOG.md name the same version: node scripts/check-release.mjs v1.2.3
import { readFileSync } from "node:fs";

const [tag] = process.argv.slice(2);
const read = (name) => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");
const { version } = JSON.parse(read("package.json"));
const faults = [
  tag !== `v${version}` && `The tag is ${tag}, but package.json has ${version}.`,
  !read("CHANGELOG.md").split("\n").includes(`## ${version}`) &&
    `CHANGELOG.md has no section ## ${version}.`,
].filter(Boolean);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
