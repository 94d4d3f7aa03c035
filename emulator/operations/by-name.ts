/** The FriendlyName filter: exact (*observed*), with case (*assumed*, api sheet, section 3). */
export function byName({ FriendlyName: wanted }: { FriendlyName: string | undefined }) {
  return (item: { readonly friendlyName: string }): boolean => wanted === undefined || item.friendlyName === wanted;
}
