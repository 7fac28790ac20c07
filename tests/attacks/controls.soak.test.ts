import { describeControls } from "./controls.ts";
import { attacks } from "./table/attacks.ts";

describeControls(attacks);
