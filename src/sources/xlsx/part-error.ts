/** A part of a workbook file that is not as it must be: cut off, not well-formed, or with references to nothing. */
export class PartError extends Error {}
