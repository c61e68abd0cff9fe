import { spawnSync } from 'node:child_process';

/** A Python that has openpyxl; null, with a line on the console, when there is none. */
export function findPython(): string | null {
  for (const python of [process.env['PYTHON'] ?? 'python3', '/usr/bin/python3']) {
    if (spawnSync(python, ['-c', 'import openpyxl']).status === 0) return python;
  }
  console.error(
    'openpyxl is needed: apt install python3-openpyxl, or set PYTHON to an interpreter that has it.',
  );
  return null;
}
