// Draws README's picture of the page (docs/page.png, or the given file): a wrong solution in Chromium, judged.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";

const file = resolve(process.argv[2] ?? "docs/page.png");
const home = mkdtempSync(join(tmpdir(), "dlj-picture-"));
mkdirSync(join(home, "solutions"));
const wrong = "problems/layer-norm/misconceptions/statistics-over-the-batch.py";
const source = readFileSync(wrong, "utf8").replace(/^""".*?"""\s*/s, "");
writeFileSync(join(home, "solutions", "layer-norm.py"), source);

const server = spawn("node", [resolve("bin/dlj.js"), "serve", "--port", "0", "--no-open"], {
  cwd: home,
  env: { ...process.env, LANG: "C.UTF-8", LC_ALL: "" },
});
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  const address = await new Promise((found, failed) => {
    let said = "";
    server.stdout.on("data", (piece) => {
      said += piece;
      const [page] = /http:\S+key=\S+/.exec(said) ?? [];
      if (page) found(page);
    });
    server.once("exit", () => failed(new Error("dlj serve ended")));
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 1200 } });
  await page.goto(address);
  await page.getByRole("link", { name: "Layer normalisation", exact: true }).click();
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await page.locator("td.wrong").first().waitFor();
  await page.screenshot({ path: file });
} finally {
  await browser.close();
  server.kill("SIGINT");
  rmSync(home, { recursive: true, force: true });
}
