import { isPackage, readZip } from './zip';

/** Parts that hold programs: of Office, and modules of LibreOffice. */
const PROGRAM = /(?:^|[\\/])vbaProject\.bin$|^(?:Basic|Scripts)\/[^/]+\/(?!script-l[bc]\.xml$)[^/]+$/i;

/** Whether a package has macros; false of a file that is no package. Throws a PartError as {@link readZip} does. */
export function hasMacros(bytes: Uint8Array): boolean {
  return isPackage(bytes) && readZip(bytes).some(({ name }) => PROGRAM.test(name));
}
