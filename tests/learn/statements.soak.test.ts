import { describeStatements } from "./shown-statements.ts";

describeStatements([80, 120]);
