/** An address as its owner recognises it and a bystander cannot use it: `a•••@example.org`. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf("@");
  return `${address.slice(0, Math.min(1, at))}•••${address.slice(at)}`;
}
