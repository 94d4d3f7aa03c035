/** Control characters, which a terminal would obey, shown as a replacement character each; tabs stay. */
export function replaceControls(text: string): string {
  return text.replace(/(?!\t)\p{Cc}/gu, "\ufffd");
}
