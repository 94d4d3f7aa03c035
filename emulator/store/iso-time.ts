/** ISO 8601 UTC with whole seconds, as every recorded answer has it (*observed*, api sheet, section 5). */
export function toIsoSeconds(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
