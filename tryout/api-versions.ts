/** Put in by the build, which reads the declarations of Office.js that a page cannot. */
declare const API_VERSIONS: readonly (readonly [member: string, version: string])[];

/** Stands for the module of the same name in `host`. */
export function readApiVersions(): ReadonlyMap<string, string> {
  return new Map(API_VERSIONS);
}
