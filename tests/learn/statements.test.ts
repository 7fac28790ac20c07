import { describeStatements } from "./shown-statements.ts";

// The narrowest terminal is where lines and formulas are broken.
describeStatements([60]);
