/** Where a command line writes. */
export interface Streams {
  /** Takes data for stdout; a promise is kept when it can take more. */
  out: (data: string | Uint8Array) => void | Promise<void>;
  /** Takes messages for stderr. */
  err: (text: string) => void;
}
