/** The FriendlyName filter: exact (H-60) and case-sensitive (H-61). */
export function byName({ FriendlyName: wanted }: { FriendlyName: string | undefined }) {
  return (item: { readonly friendlyName: string }): boolean => wanted === undefined || item.friendlyName === wanted;
}
