/** Puts stars over passwords in URLs, sign by sign so that columns stay. */
export function maskPasswords(text: string): string {
  return text.replace(/(:\/\/[^\s/:@"']*:)([^\s/@"']+)(?=@)/g, (_, before: string, password: string) => {
    return before + "*".repeat(password.length);
  });
}
