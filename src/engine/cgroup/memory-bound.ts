import type { RunLimits } from "../engine.ts";

const mebibyte = 1 << 20;

/** MiB of a program's scratch folders, /tmp and /dev/shm. */
const scratch = 32;
/** MiB of kernel memory that an honest program takes: page tables, stacks, descriptors, buffers of pipes. */
const kernel = 32;
/** The same for a program with many processes. */
const kernelOfMany = 96;

/** Bytes that a server may take while it loads a program: an import of a large library is no fault. */
export const whileLoading: number = 4096 * mebibyte;

/**
 * Bytes that a server's cgroup may take beyond what it holds when a program is loaded. That is more than a case can take within its
 * limits, so that this bound decides no honest verdict: it stops memory that the other limits do not see. The quarter is for
 * pages that the kernel counts late.
 *
 * @param imports MiB that the server itself may take meanwhile
 */
export function memoryBound(limits: Omit<RunLimits, "time">, imports = 0): number {
  const { memory, output, processes } = limits;
  const outputs = 2 * output;
  const own = processes ? kernelOfMany : kernel;
  return Math.ceil(1.25 * memory + outputs + scratch + own + imports) * mebibyte;
}
