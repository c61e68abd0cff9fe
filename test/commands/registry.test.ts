import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS } from '../../src/commands/registry';
import { LOCALES } from '../../src/locale/locale';

const commands = Object.values(COMMANDS);

test('each command has an id of its own, and says in every language what it is, does and is doing', () => {
  expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
  for (const { label, description, doing } of commands)
    for (const text of [label, description, doing])
      for (const locale of LOCALES) expect(text[locale].trim()).not.toBe('');
});

test('each command is offered somewhere, under names that no other has', () => {
  const places = commands.map(({ offered: { pane, ribbon = [], commandLine } }) => [
    ...(pane ? ['pane'] : []),
    ...ribbon.map(({ functionName }) => functionName),
    ...(commandLine === undefined ? [] : [commandLine]),
  ]);
  expect(places.every((names) => names.length > 0)).toBe(true);
  const names = places.flat().filter((name) => name !== 'pane');
  expect(new Set(names).size).toBe(names.length);
});

test('what the pane offers is performed by something in it', () => {
  const folder = join(__dirname, '../../src/taskpane');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  const offered = Object.entries(COMMANDS).filter(([, command]) => command.offered.pane);
  expect(offered.length).toBeGreaterThan(20);
  const isPerformed = (name: string) => new RegExp(`\\bCOMMANDS\\.${name}\\b`).test(sources);
  expect(offered.map(([name]) => name).filter((name) => !isPerformed(name))).toEqual([]);
});

test('those of the command line have the names that scripts use', () => {
  const named = Object.entries(COMMANDS).flatMap(([name, { offered }]) =>
    'commandLine' in offered && offered.commandLine !== undefined ? [[name, offered.commandLine]] : [],
  );
  expect(Object.fromEntries(named)).toEqual({
    buildSummary: 'summarize',
    checkWorkbook: 'check',
    compareWithFile: 'compare',
    consolidate: 'consolidate',
    exportDocument: 'export',
    makeEvaluation: 'evaluate',
    makeMonitoring: 'monitor',
    rollForward: 'roll-forward',
    handIn: 'hand-in',
    importDocument: 'import',
  });
});

test.each([
  [COMMANDS.clearHighlights.tell({ cleared: 3, notCleared: ['甲', '乙'] }, undefined), ['3', '甲、乙']],
  [COMMANDS.insertTemplate.tell({ sheet: '办公费' }, { templateId: 'blank', own: [] }), ['办公费']],
  [
    COMMANDS.buildSummary.tell(
      {
        sheet: '汇总',
        projects: 8,
        total: '212.13',
        uncounted: ['甲', '乙', '丙', '丁'],
        assumed: ['己'],
        hidden: ['戊'],
        unread: ['庚'],
      },
      undefined,
    ),
    ['212.13', '甲、乙、丙……', '己', '戊', '庚'],
  ],
  [COMMANDS.writeFindings.tell({ sheet: '检查结果', findings: 27 }, undefined), ['检查结果', '27']],
])('an end tells what came out (%#)', (end, words) => {
  const told = JSON.stringify([end?.title, ...(end?.details ?? [])]);
  for (const word of words) expect(told).toContain(word);
});
