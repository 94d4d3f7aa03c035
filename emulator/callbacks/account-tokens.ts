/** Signs the callbacks of accounts whose token is not known. */
export const DEFAULT_AUTH_TOKEN = "emulator_auth_token";

/** @param accounts each `SID:TOKEN`; the secret of an API key signs nothing (V-35) */
export function createTokenOf(accounts: readonly string[]): (accountSid: string) => string {
  const tokens = new Map(
    accounts
      .filter((account) => account.startsWith("AC"))
      .map((account) => [`AC${account.slice(2, 34).toLowerCase()}`, account.slice(35)]),
  );
  return (accountSid) => tokens.get(accountSid) ?? DEFAULT_AUTH_TOKEN;
}
