import { describeSeed, SEED_FILE } from '../support/seed';
import { cli as run, workFolder } from './command-line';

async function cli(...args: string[]) {
  const ended = await run(...args);
  return { ...ended, json: ended.code === 0 ? JSON.parse(ended.out) : null };
}

describeSeed('the published document on the command line', () => {
  const { path } = workFolder();

  test('extract gives all of it', async () => {
    const { code, err, json } = await cli('extract', SEED_FILE);
    expect([code, err]).toEqual([0, '']);
    expect(json.projects).toHaveLength(8);
    expect(json.projects.flatMap((project: { indicators: unknown[] }) => project.indicators)).toHaveLength(
      48,
    );
    expect(json.department.subGoals.map((goal: { no: number }) => goal.no)).toEqual(
      [...Array(14).keys()].map((n) => n + 1),
    );
    expect(json.department.agency).toBe('唐山市丰润区沙流河镇人民政府');
    expect(json.unplaced).toEqual([]);
    expect(json.projects.map((project: { budget: { total: number } }) => project.budget.total)).toEqual([
      15.45, 2, 30.9, 1.14, 2, 3, 49.9, 107.74,
    ]);
    for (const project of json.projects) {
      expect(project.plan).toEqual([25, 50, 75, 100]);
      expect(project.budget.other).toBeNull();
      expect(project.agency).toEqual({ code: '485001', name: '丰润区沙流河镇人民政府本级' });
    }
  });

  test('import makes a workbook that says the same, and summarize one that sums up the same', async () => {
    const book = path('book.xlsx');
    const imported = await cli('import', SEED_FILE, '-o', book);
    expect(imported.json.total).toBe(212.13);
    expect((await cli('extract', book)).out).toBe((await cli('extract', SEED_FILE)).out);
    const summary = await cli('summarize', book, '-o', path('summary.xlsx'));
    expect(summary.json).toEqual(imported.json);
  });
});
