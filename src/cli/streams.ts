/** Where a command line writes. */
export interface Streams {
  /** Takes data for stdout. */
  out: (data: string | Uint8Array) => void;
  /** Takes messages for stderr. */
  err: (text: string) => void;
}
