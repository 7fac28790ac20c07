import { isIPv6 } from "node:net";
import { hostname, networkInterfaces } from "node:os";

const loopback = ["127.0.0.1", "localhost"];

/** Whether only this machine can reach a server that listens at this address. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(\.\d+){3}$/.test(host);
}

/** The names by which a server that listens at this address may be asked, as addresses write them. */
export function hostsOf(host: string): string[] {
  if (isLoopback(host)) return [...new Set([...loopback, inAddress(host)])];
  if (!isEveryAddress(host)) return [inAddress(host)];
  const own = Object.values(networkInterfaces()).flatMap((one = []) =>
    one.map(({ address }) => inAddress(address)),
  );
  return [...loopback, hostname().toLowerCase(), ...own];
}

/** The name in the address that is printed. */
export function nameOf(host: string): string {
  return isEveryAddress(host) ? hostname().toLowerCase() : inAddress(host);
}

function isEveryAddress(host: string): boolean {
  return host === "0.0.0.0" || host === "::";
}

function inAddress(host: string): string {
  return isIPv6(host) ? `[${host}]` : host.toLowerCase();
}
