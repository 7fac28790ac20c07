import { createHmac, timingSafeEqual } from "node:crypto";

/** Every signed text begins with this, so that a signature of something else never fits a line. */
const purpose = "dlj journal line\n";
const signature = /,"mac":"([0-9a-f]{64})"\}$/;

/** A JSON object as a line with a signature, which only the owner of the key can make. */
export function signedLine(value: object, key: Uint8Array): string {
  const text = JSON.stringify(value);
  return `${text.slice(0, -1)},"mac":"${macOf(text, key).toString("hex")}"}`;
}

export type ReadLine =
  | { readonly kind: "signed"; readonly value: unknown }
  /** JSON, but signed with another key or not at all. */
  | { readonly kind: "foreign"; readonly value: unknown }
  /** No JSON: the rest of a line that a crash cut off. */
  | { readonly kind: "torn"; readonly value?: undefined };

/** Reads a line without its line break. */
export function readLine(line: Buffer, key: Uint8Array): ReadLine {
  const text = line.toString("utf8");
  try {
    const { mac: _, ...value } = JSON.parse(text);
    const [ending = "", mac = ""] = signature.exec(text) ?? [];
    const signed = `${text.slice(0, text.length - ending.length)}}`;
    const isOwn = mac !== "" && timingSafeEqual(Buffer.from(mac, "hex"), macOf(signed, key));
    return { kind: isOwn ? "signed" : "foreign", value };
  } catch {
    return { kind: "torn" };
  }
}

function macOf(text: string, key: Uint8Array): Buffer {
  return createHmac("sha256", key).update(purpose).update(text).digest();
}
