import nodeModule from "node:module";

type Strip = (source: string, options: { mode: "strip"; sourceUrl: string }) => string;

/** Node's function that removes types. Undefined before Node 22.13; the types of Node 20 do not know it. */
export const { stripTypeScriptTypes }: { readonly stripTypeScriptTypes?: Strip } =
  nodeModule as object;
