/** Hands a file to the user, as the browser or the system keeps downloads. Nothing leaves the machine. */
export function saveFile({
  name,
  mimeType,
  bytes,
}: {
  name: string;
  mimeType: string;
  bytes: Uint8Array;
}): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: mimeType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by then; the address would keep the bytes in memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
