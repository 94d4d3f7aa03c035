import { optional } from "../../parameters/parameter.js";
import { text } from "../../parameters/readers.js";

/** Of all real-time statistics that take one (*documented*, api sheet, appendix A). */
export const realTimeParameters = { TaskChannel: optional(text) };
