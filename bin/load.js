"use strict";
const fs = require("node:fs");
const { createRequire } = require("node:module");
const { homedir } = require("node:os");
const { dirname, join } = require("node:path");
const vm = require("node:vm");

/**
 * Runs the bundle with V8's cached bytecode; without the cache, compiling takes longer than judging.
 * The cache is in the user's own folder, one file per command, and is valid only for this bundle and
 * this Node.
 *
 * @param file the bundle
 * @param command the command whose functions are cached together
 */
exports.load = (file, command) => {
  let source;
  try {
    source = fs.readFileSync(file, "latin1"); // the bundle is ASCII
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    process.stderr.write("dlj is not built yet. Type: npm ci\n");
    process.exitCode = 2;
    return;
  }
  const cache = codeCache(file, command);
  const wrapper = `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
  const cachedData = cache.read();
  const script = new vm.Script(wrapper, {
    filename: file,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData ? { cachedData } : {}),
  });
  const bundle = { exports: {} };
  script.runInThisContext()(bundle.exports, createRequire(file), bundle, file, dirname(file));
  const isKept = cachedData !== undefined && !script.cachedDataRejected;
  bundle.exports.main(process.argv).finally(() => {
    // Don't cache after a usage error: little was compiled, and the name may not be a command.
    if (!isKept && (process.exitCode ?? 0) < 2) cache.write(script.createCachedData());
  });
};

/** Makes a folder and the missing ones above it. Node's own recursive mkdir never returns below a folder such as /proc. */
function makeFolder(folder) {
  if (fs.existsSync(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  fs.mkdirSync(folder, { mode: 0o700 });
}

/** The cache file of one command. Its first line identifies the bundle and the Node, and gives the size. */
function codeCache(file, command) {
  const { XDG_CACHE_HOME, HOME } = process.env;
  const folder = join(XDG_CACHE_HOME || join(HOME || homedir(), ".cache"), "dlj", "code");
  const path = join(folder, `${command.replace(/\W/g, "")}.bin`);
  const { size, mtimeMs, ino } = fs.statSync(file);
  const madeOf = [file, size, mtimeMs, ino, process.version, process.arch];
  const head = (length) => Buffer.from(`${JSON.stringify([...madeOf, length])}\n`);
  return {
    /** The cached bytecode, if it was made from this bundle by this user. */
    read() {
      let handle;
      try {
        handle = fs.openSync(path, fs.constants.O_RDONLY | fs.constants.O_NOFOLLOW);
        const { uid, mode } = fs.fstatSync(handle);
        if (uid !== process.getuid() || (mode & 0o022) !== 0) return undefined;
        const bytes = fs.readFileSync(handle);
        const code = bytes.subarray(bytes.indexOf("\n") + 1);
        return bytes.indexOf(head(code.length)) === 0 ? code : undefined;
      } catch {
        return undefined;
      } finally {
        if (handle !== undefined) fs.closeSync(handle);
      }
    },
    /** Writes the cache as a whole or not at all. A failure is not an error. */
    write(code) {
      const whole = `${path}.${process.pid}`;
      try {
        makeFolder(folder);
        try {
          fs.writeFileSync(whole, Buffer.concat([head(code.length), code]), { mode: 0o600 });
          fs.renameSync(whole, path);
        } finally {
          fs.rmSync(whole, { force: true });
        }
      } catch {
        // If the write fails, the next start is simply cold again.
      }
    },
  };
}
