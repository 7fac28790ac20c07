import { execFileSync } from "node:child_process";

/** Builds once before the tests, because those of the command line run the built program. */
export default function setup(): void {
  execFileSync("npm", ["run", "--silent", "build"], { stdio: "inherit" });
}
