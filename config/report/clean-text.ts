import { maskPasswords } from "./mask-passwords.js";
import { replaceControls } from "./replace-controls.js";

/** A text of the user's as it may be shown: nothing in it reaches the terminal as a command, and no password of a URL. */
export function cleanText(text: string): string {
  return replaceControls(maskPasswords(text));
}
