/** A part of an Office file that is not as it must be: cut off, not well-formed, or with references to nothing. */
export class PartError extends Error {}
