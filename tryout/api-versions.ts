/** Put in by the build, which reads the declarations of Office.js that a page cannot. */
declare const API_VERSIONS: readonly (readonly [member: string, version: string])[];

/** Stands for the module of the same name in test/host. */
export function readApiVersions(): Map<string, string> {
  return new Map(API_VERSIONS);
}
