import { cli, cliJson, SAMPLE, workFolder } from './command-line';

const { path, write } = workFolder();
const profile = write(
  'standards.json',
  JSON.stringify({
    name: '某区标准',
    required: ['supervisor'],
    rules: {
      'percent-unit': { on: false },
      'cost-cap-loose': { severity: 'error', message: '本区要求：成本上限应与预算相符。' },
    },
  }),
);

interface CheckJson {
  findings: { rule: string; severity: string; field: string; message: string }[];
}

test('a check and a pile go by the standards of an office', async () => {
  const plain = await cliJson<CheckJson>('check', SAMPLE);
  const { json, code } = await cliJson<CheckJson>('check', SAMPLE, '--profile', profile);
  const of = ({ findings }: CheckJson, rule: string) => findings.filter((finding) => finding.rule === rule);
  expect([of(plain.json, 'percent-unit').length > 0, of(json, 'percent-unit').length]).toEqual([true, 0]);
  expect(of(json, 'cost-cap-loose')).toMatchObject(
    of(plain.json, 'cost-cap-loose').map(() => ({
      severity: 'error',
      message: '本区要求：成本上限应与预算相符。',
    })),
  );
  expect(of(plain.json, 'cost-cap-loose').length).toBeGreaterThan(0);
  expect(of(json, 'field-required').map(({ field }) => field)).toEqual(Array(8).fill('supervisor'));
  expect([plain.code, code]).toEqual([0, 1]);

  const pile = await cliJson<CheckJson>('consolidate', SAMPLE, '--profile', profile, '-o', path('out.xlsx'));
  expect(of(pile.json, 'field-required')).toHaveLength(8);
  expect(of(pile.json, 'cost-cap-loose')[0]?.message).toBe('本区要求：成本上限应与预算相符。');
  // Other standards are another reading.
  const again = await cliJson<{ reused: number }>('consolidate', SAMPLE, '-o', path('out.xlsx'));
  expect(again.json.reused).toBe(0);
});

test.each([path('none.json'), write('broken.json', '{'), write('wrong.json', '{"name":"甲","x":1}')])(
  'a profile that will not do is refused (%#)',
  async (file) => {
    const { code, out, err } = await cli('check', SAMPLE, '--profile', file);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(file);
  },
);
