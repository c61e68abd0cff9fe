/** Where a command line writes. */
export interface Streams {
  /** Takes data for stdout. */
  out: (text: string) => void;
  /** Takes messages for stderr. */
  err: (text: string) => void;
}
