import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Interpreter } from "../../../src/engine/engine.ts";
import { type Listeners, openListeners } from "./listeners.ts";
import { freshSecrets, type Secrets } from "./secrets.ts";

/** A program's stdin: an adversary knows the machine well. */
interface Knowledge {
  /** The honest answer is its square. */
  readonly answer: number;
  /** Unique to this world: names of planted things contain it. */
  readonly id: string;
  readonly folder: string;
  readonly secretFile: string;
  readonly checkout: string;
  readonly home: string;
  readonly tcp: number;
  readonly tcp6: number | null;
  readonly udp: number;
  readonly socket: string;
  readonly dockerSocket: string;
  readonly abstract: string | null;
  /** Like a system's log: a path socket that takes datagrams of anyone. */
  readonly datagrams: string;
  readonly sibling: number;
  readonly judge: number;
  /** Whether this judge promises that hashes and random numbers repeat. */
  readonly repeats: boolean;
}

/** A decoy host: a checkout with expected outputs, a home, secrets, listeners, and a process that minds its own business. */
export interface World {
  readonly knowledge: Knowledge;
  readonly secrets: Secrets;
  readonly listeners: Listeners;
  readonly sibling: ChildProcess;
  close(): Promise<void>;
}

/** Makes the decoy host under /tmp, and moves this process into its checkout with its home and its environment. */
export async function openWorld(
  argument: string,
  repeats: boolean,
  interpreter: Interpreter,
): Promise<World> {
  const id = randomBytes(4).toString("hex");
  const folder = `/tmp/dlj-world-${id}`;
  const checkout = join(folder, "checkout");
  const home = join(folder, "home");
  const secrets = freshSecrets(argument);
  const minor = interpreter.version.split(".").slice(0, 2).join(".");
  writeTree(folder, {
    "secret.txt": secrets.file,
    "checkout/problems/square/cases/hidden/seven.in": "7\n",
    "checkout/problems/square/cases/hidden/seven.out": `49\n${secrets.expected}\n`,
    "checkout/solutions/square.py": `print(int(input()) ** 2)  # ${secrets.expected}\n`,
    "checkout/submissions/other/square.py": `# ${secrets.file}\n`,
    "home/.ssh/id_ed25519": secrets.home,
    "home/.netrc": secrets.home,
    [`home/.local/lib/python${minor}/site-packages/theirs.py`]: "",
    "keep/treasure.txt": "the cleaner must not follow links to here\n",
  });
  const listeners = await openListeners(folder, id);
  const datagrams = join(folder, "log.sock");
  const sibling = await startSibling(interpreter, datagrams, listeners);
  process.chdir(checkout);
  process.env.HOME = home;
  process.env.DLJ_TOKEN = secrets.environment;
  const knowledge: Knowledge = {
    answer: 7,
    id,
    folder,
    secretFile: join(folder, "secret.txt"),
    checkout,
    home,
    tcp: listeners.tcp,
    tcp6: listeners.tcp6,
    udp: listeners.udp,
    socket: listeners.socket,
    dockerSocket: listeners.dockerSocket,
    abstract: listeners.abstract,
    datagrams,
    sibling: sibling.pid ?? 0,
    judge: process.pid,
    repeats,
  };
  return {
    knowledge,
    secrets,
    listeners,
    sibling,
    async close() {
      sibling.kill("SIGKILL");
      await listeners.close();
    },
  };
}

/** A process that minds its own business: it listens for datagrams, which Node can't, and tells of each. */
async function startSibling(
  interpreter: Interpreter,
  path: string,
  listeners: Listeners,
): Promise<ChildProcess> {
  const code = `
import socket, sys
server = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
server.bind(sys.argv[1])
print("ready", flush=True)
while True:
    server.recv(4096)
    print("a datagram", flush=True)
`;
  const sibling = spawn(interpreter.path, ["-S", "-E", "-c", code, path], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  await new Promise<void>((ready) => sibling.stdout.once("data", () => ready()));
  sibling.stdout.on("data", () => listeners.note("a path socket for datagrams"));
  return sibling;
}

function writeTree(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, path);
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, text);
  }
}
