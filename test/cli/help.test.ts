import { CLI_COMMANDS } from '../../src/cli/commands';
import { COMMANDS } from '../../src/commands/registry';
import { TARGET_FORMS } from '../../src/forms/registry';
import type { Offered } from '../../src/commands/command';
import { cli } from './command-line';

// What reads, checks and writes is not even loaded for a help text: that is why it comes at once.
jest.mock('../../src/cli/inputs', () => {
  throw new Error('loaded');
});
jest.mock('../../src/cli/check/run', () => {
  throw new Error('loaded');
});
jest.mock('../../src/cli/sum-up', () => {
  throw new Error('loaded');
});

const ids = CLI_COMMANDS.map(({ id }) => id);
const CHINESE = /[\u4e00-\u9fff]{2}/;

test('what the pane says is offered on the command line as well, is', () => {
  const named = Object.values<{ offered: Offered }>(COMMANDS).flatMap(
    ({ offered }) => offered.commandLine ?? [],
  );
  expect(named.length).toBeGreaterThan(0);
  expect(ids).toEqual(expect.arrayContaining(named));
});

describe('--help', () => {
  test('the commands that scripts use are there', () => {
    expect(ids).toEqual(expect.arrayContaining(['extract', 'import', 'summarize', 'check']));
  });

  test('of the program names every command, on stdout, with 0', async () => {
    const { code, out, err } = await cli('--help');
    expect([code, err]).toEqual([0, '']);
    for (const id of ids) expect(out).toMatch(new RegExp(`^  ${id} .*${CHINESE.source}`, 'm'));
    expect(out).toContain('返回值：0');
    expect((await cli('-h')).out).toBe(out);
  });

  test.each(ids)('of %s tells all its options in both languages', async (id) => {
    const chinese = await cli(id, '--help');
    const english = await cli('--lang', 'en-US', id, '-h');
    expect([chinese.code, chinese.err, english.code, english.err]).toEqual([0, '', 0, '']);
    for (const { name, short } of CLI_COMMANDS.find((command) => command.id === id)?.options ?? []) {
      for (const { out } of [chinese, english])
        expect(out).toContain(short === undefined ? name : `${short}, ${name}`);
    }
    for (const line of ['--lang', '--help']) expect(chinese.out).toContain(line);
    for (const ending of ['.txt', '.docx', '.xlsx', '.xls', '.ods', '.csv', '.html', '.mht', '.pdf']) {
      for (const { out } of [chinese, english]) expect(out).toContain(ending);
    }
    expect(chinese.out).toMatch(CHINESE);
    // 万元 is a word of the forms in either language.
    expect(english.out.replaceAll('万元', '')).not.toMatch(CHINESE);
  });

  test('of --form names every form that new tables are made in', async () => {
    const { out } = await cli('import', '--help');
    const [, named = ''] = /--form([\s\S]*?)\n +-/.exec(out) ?? [];
    for (const { id } of TARGET_FORMS) expect(named).toContain(id);
  });

  test('no line is wider than the help keeps to', async () => {
    for (const args of [[], ...ids.map((id) => [id])]) {
      for (const lang of ['zh-CN', 'en-US']) {
        const { out } = await cli(...args, '--help', '--lang', lang);
        const widest = Math.max(...out.split('\n').map((line) => line.replace(/[^ -~]/g, '**').length));
        expect(widest).toBeLessThanOrEqual(130);
      }
    }
  });

  test('the usage goes to stderr, with 2, when no command is named', async () => {
    const { code, out, err } = await cli();
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('用法');
  });
});

describe('arguments', () => {
  test.each([
    [['convert', 'a.txt'], '没有命令“convert”'],
    [['check', 'a.txt', '--fsat'], '没有选项“--fsat”'],
    [['check', '-x', 'a.txt'], '没有选项“-x”'],
    [['extract', 'a.txt', '--fix'], '没有选项“--fix”'],
    [['import', 'a.txt', '-o'], '缺少内容'],
    [['check', 'a.txt', '--lang', 'fr'], '“fr”'],
    [['check', 'a.txt', '--lang=fr'], '“fr”'],
  ])('%j: one clear sentence and 2', async (args, words) => {
    const { code, out, err } = await cli(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
