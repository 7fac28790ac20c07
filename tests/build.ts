import { execFileSync } from "node:child_process";

/** Builds once before the tests: those of the command line run the built program, as a person does. */
export default function setup(): void {
  execFileSync("npm", ["run", "--silent", "build"], { stdio: "inherit" });
}
