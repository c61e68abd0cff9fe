import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import fc from 'fast-check';
import { UserError } from '../../../src/locale/user-error';
import { ProjectFile } from '../../../src/cli/pile/project-file';
import type { PileProject } from '../../../src/workbook/pile/pile-project';
import { workFolder } from '../command-line';

const { path } = workFolder();

const folderOf = (name: string) => {
  mkdirSync(path(name), { recursive: true });
  return path(name);
};

/** A shelf keeps whatever a project has: what matters here is the text. */
const projectOf = (name: string) => ({ name }) as PileProject;

test('gives back what was put there, in any order, while more is put there', () => {
  const folder = folderOf('any');
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.record({ put: fc.string({ unit: 'binary' }) }),
          fc.record({ put: fc.integer({ min: 0, max: 70_000 }).map((length) => '长'.repeat(length)) }),
          fc.record({ take: fc.nat() }),
        ),
        { maxLength: 30 },
      ),
      (steps) => {
        const shelf = new ProjectFile(folder);
        const names: string[] = [];
        for (const step of steps)
          if ('put' in step) {
            shelf.put(projectOf(step.put));
            names.push(step.put);
          } else if (names.length > 0) {
            const index = step.take % names.length;
            expect(shelf.take(index).name).toBe(names[index]);
          }
        expect(names.map((_, index) => shelf.take(index).name)).toEqual(names);
        expect(() => shelf.take(names.length)).toThrow(RangeError);
        shelf.close();
      },
    ),
    { numRuns: 50 },
  );
});

test('the file has no name, so that nothing is left of it', () => {
  const folder = folderOf('nameless');
  const shelf = new ProjectFile(folder);
  shelf.put(projectOf('一'));
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
  expect(shelf.take(0).name).toBe('一');
  shelf.close();
});

test('where there is no folder, a sentence says so', () => {
  expect(() => new ProjectFile(path('nowhere'))).toThrow(UserError);
});
