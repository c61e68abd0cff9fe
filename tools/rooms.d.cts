/** What each folder of src may import besides itself. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>>;
/** Rooms without files, Office.js, browser or React. */
export const PURE: readonly string[];
