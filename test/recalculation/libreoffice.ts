import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Tells LibreOffice to recalculate all formulas of an .xlsx file when it is opened, whatever results it holds. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The program of LibreOffice; null, with a line on the console, when there is none. */
export function findOffice(): string | null {
  const office = process.env['SOFFICE'] ?? 'soffice';
  if (spawnSync(office, ['--version']).status === 0) return office;
  console.error('LibreOffice is needed: apt install libreoffice-calc, or set SOFFICE to its program.');
  return null;
}

/** What LibreOffice may take, in ms: for a file, and for many at once. */
const ONE_FILE = 180_000;
const MANY_FILES = 300_000;

/**
 * Has LibreOffice open files and save them as another kind (`xlsx`, `pdf` ...) in the folder `output`.
 *
 * @param folder - where its profile is kept, so that no other run and no setting of the user is in the way
 */
export function convert(
  office: string,
  folder: string,
  { to, output, files }: { to: string; output: string; files: readonly string[] },
): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync(office, [profile, '--headless', '--convert-to', to, '--outdir', output, ...files], {
    stdio: 'ignore',
    timeout: files.length > 1 ? MANY_FILES : ONE_FILE,
  });
}

/** Has LibreOffice open a workbook, recalculate it and save it again inside `folder`; gives the new file's path. */
export function recalculate(office: string, folder: string, book: string): string {
  const settings = join(folder, 'profile/user');
  mkdirSync(settings, { recursive: true });
  writeFileSync(join(settings, 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  const output = join(folder, 'recalculated');
  convert(office, folder, { to: 'xlsx', output, files: [book] });
  return join(output, basename(book));
}
