/** The value of a JSON text that a command printed; undefined if it is not one. */
export function parseOutput(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
