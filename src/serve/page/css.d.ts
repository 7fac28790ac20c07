/** esbuild bundles style sheets into one of their own. */
declare module "*.css";
