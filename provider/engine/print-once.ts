import { StandaloneError } from "../twilio/index.js";

type Print = (...values: unknown[]) => void;

/**
 * Wraps `console.error` so that it drops the errors of this package. Pulumi's dynamic host prints each error of check, diff,
 * read and delete, and also returns it: the engine would show both. *observed* with 3.248
 */
export function printOnce(print: Print): Print {
  return (...values) => {
    const [text] = values;
    const isOurs = values.length === 1 && typeof text === "string" && text.startsWith(`${new StandaloneError("")}: `);
    if (!isOurs) print(...values);
  };
}
