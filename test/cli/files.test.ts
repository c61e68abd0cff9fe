import { execFileSync } from 'node:child_process';
import fs, {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
} from 'node:fs';
import { join } from 'node:path';
import { readBytes, writeOutput } from '../../src/cli/files';
import { UserError } from '../../src/locale/user-error';
import { changed, cli, cliJson, SAMPLE, workFolder } from './command-line';

const { path, write } = workFolder();

/** The sentence that a failure tells. */
function sentenceOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof UserError) return error.in('en-US');
    throw error;
  }
  throw new Error('it did not fail');
}

describe('reading', () => {
  test('only regular files are read: a device and a pipe are refused at once', async () => {
    const pipe = path('pipe.txt');
    execFileSync('mkfifo', [pipe]);
    for (const file of ['/dev/zero', pipe]) {
      const { code, out, err } = await cli('check', file);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('不是普通文件');
    }
  });

  test.each([
    ['text.txt', '', 25],
    ['book.xlsx', 'PK\u0003\u0004', 201],
  ])('%s of %s%i MB is called too large before it is read', (name, start, megabytes) => {
    const file = write(name, start);
    truncateSync(file, megabytes * 1_048_576);
    expect(sentenceOf(() => readBytes(file))).toMatch(/too large \(\d+ MB, at most \d+ MB\)/);
  });

  test('a workbook that is called .txt, or by a name of its own, is read as what it is', async () => {
    const book = path('book-made.xlsx');
    await cli('import', SAMPLE, '-o', book);
    const bytes = readFileSync(book);
    const expected = (await cli('extract', book)).out;
    for (const name of ['renamed.txt', 'renamed.et', 'renamed']) {
      expect(await cli('extract', write(name, bytes))).toMatchObject({ code: 0, out: expected });
    }
  });

  test('a Word file is told as one, whatever it is called', async () => {
    const { zipSync } = await import('fflate');
    const word = zipSync({ 'word/document.xml': new Uint8Array(10) });
    expect((await cli('extract', write('word.txt', word))).err).toContain('Word');
    expect((await cli('extract', write('word.docx', word))).err).toContain('已损坏');
  });
});

describe('writing', () => {
  const drafts = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('.targets-'));
  const bytes = new Uint8Array([1, 2, 3]);

  test('an overwritten file keeps its mode, and a link stays a link', () => {
    const file = write('own.xlsx', 'old');
    chmodSync(file, 0o640);
    const link = path('link.xlsx');
    symlinkSync(file, link);
    writeOutput(link, bytes);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readFileSync(file)).toEqual(Buffer.from(bytes));
    expect(fs.lstatSync(link).isSymbolicLink()).toBe(true);
  });

  test('what killed runs have left is cleared, what others are doing or keep is not', () => {
    const folder = path('shared');
    mkdirSync(folder);
    const put = (name: string, file: string) => {
      mkdirSync(join(folder, name));
      fs.writeFileSync(join(folder, name, file), 'half');
    };
    const dead = execFileSync(process.execPath, ['-e', 'console.log(process.pid)']).toString().trim();
    put('.targets-Ab12Cd', 'draft.xlsx');
    put(`.targets-${dead}-Ab12Cd`, 'draft.xlsx');
    put(`.targets-${process.pid}-Ab12Cd`, 'draft.xlsx');
    put('.targets-Zz9999', 'somebody.xlsx');
    put('.targets-notes', 'draft.xlsx');
    writeOutput(join(folder, 'out.xlsx'), bytes);
    expect(drafts(folder).sort()).toEqual(
      [`.targets-${process.pid}-Ab12Cd`, '.targets-Zz9999', '.targets-notes'].sort(),
    );
    expect(existsSync(join(folder, '.targets-Zz9999/somebody.xlsx'))).toBe(true);
  });

  test.each([
    ['ENOSPC', /disk is full/],
    ['EDQUOT', /disk is full/],
    ['EROFS', /read-only/],
    ['EACCES', /no right/],
    ['EBUSY', /cannot be written \(EBUSY\)/],
  ])('%s is called what it is, and the old file stays', (code, sentence) => {
    const file = write(`kept-${code}.xlsx`, 'old');
    const failing = jest.spyOn(fs, 'writeFileSync').mockImplementation(() => {
      throw Object.assign(new Error(code), { code });
    });
    try {
      expect(sentenceOf(() => writeOutput(file, bytes))).toMatch(sentence);
    } finally {
      failing.mockRestore();
    }
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(drafts(path('.'))).toEqual([]);
  });
});

test('a text that no cell can hold is told, and its cell named', async () => {
  const long = '保障村级组织正常运转。'.repeat(4000);
  const text = changed(readFileSync(SAMPLE, 'utf8'), [
    '购置财政所日常办公用品',
    `${long}购置财政所日常办公用品`,
  ]);
  const { code, err } = await cli('import', write('long.txt', text), '-o', path('long.xlsx'));
  expect(code).toBe(1);
  expect(err).toMatch(/“财政所经费”单元格 B5 的文字有 440\d\d 字/);
});

describe('what reaches the terminal', () => {
  // What would act on a terminal: controls, also those of eight bits, and marks that turn the direction of writing.
  // eslint-disable-next-line no-control-regex
  const ACTING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

  test('names and values are shown escaped, in every format and on stderr', async () => {
    const nasty = '征兵\u001b[2J\u009b31m\u202e经费';
    const text = changed(
      readFileSync(SAMPLE, 'utf8'),
      [/征兵工作经费/g, nasty],
      ['\t15.45\n', '\t\u001b]0;x\u0007\n'],
    );
    const file = write('nasty\u001b[31m.txt', text);
    for (const args of [
      ['check', file, '--format', 'text'],
      ['check', file, '--format', 'json'],
      ['check', file, '--format', 'sarif'],
      ['extract', file],
      ['import', file, '-o', path('nasty.xlsx')],
      ['extract', path('gone\u001b[31m\n.txt')],
    ]) {
      const { out, err } = await cli(...args);
      expect(`${out}${err}`).not.toMatch(ACTING);
      expect(`${out}${err}`).toContain('\\u001b');
    }
  });

  test('JSON still says the same', async () => {
    const text = changed(readFileSync(SAMPLE, 'utf8'), [/征兵工作经费/g, '征兵\u009b31m经费']);
    const { json } = await cliJson<{ projects: { name: string }[] }>('extract', write('same.txt', text));
    expect(json.projects[5]?.name).toBe('征兵\u009b31m经费');
  });
});
