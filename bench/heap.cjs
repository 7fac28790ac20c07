// Loaded into a server under measurement: at SIGUSR2 it collects its garbage and tells what it keeps, in bytes.
"use strict";
require("node:v8").setFlagsFromString("--expose-gc");
const gc = require("node:vm").runInNewContext("gc");
process.on("SIGUSR2", () => {
  gc();
  const { heapUsed, external, rss } = process.memoryUsage();
  process.stderr.write(`${JSON.stringify({ heap: heapUsed, external, rss })}\n`);
});
