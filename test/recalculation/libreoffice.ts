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

/** Has LibreOffice open a workbook, recalculate it and save it again inside `folder`; gives the new file's path. */
export function recalculate(office: string, folder: string, book: string): string {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user/registrymodifications.xcu'), ALWAYS_RECALCULATE);
  const output = join(folder, 'recalculated');
  execFileSync(
    office,
    [
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      '--convert-to',
      'xlsx',
      '--outdir',
      output,
      book,
    ],
    { stdio: 'ignore', timeout: 180_000 },
  );
  return join(output, basename(book));
}
