import type { Io } from "../io.js";
/** The folder that paths in reports are relative to: in GitHub Actions the checkout, even if the command runs elsewhere. */
export declare function checkoutOf(io: Io): string;
