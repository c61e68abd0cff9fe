/**
 * Short runs tell nothing about growth, the less so on a busy machine: whatever ends within this is fast enough. What
 * grows with the square takes seconds for the longer texts. In ms.
 */
const FLOOR = 100;

/** Kinds of text that, repeated, make a careless pattern or loop slow: blanks, signs, digits, beginnings without end. */
export const REPEATED: readonly string[] = [
  ...[' ', '\t', '\n', '\r\n', '\u3000', '\u00a0', '\u200b', '\ufeff', '\u2028', ' \n', '\t '],
  ...['"', '""', '"a', '“', '”', "'", '(', ')', '（', '）', '()', '[', ']', '【', '[bookmark:', '〔'],
  ...[
    '.',
    '..',
    ',',
    '，',
    ';',
    '；',
    ':',
    '：',
    '、',
    '。',
    '/',
    '\\',
    '|',
    '-',
    '—',
    '~',
    '*',
    '×',
    '…',
    '_',
  ],
  ...['0', '1', '12', '1,', '1.', '1、', '(1)', '（一）', '9'],
  ...['一', '十', '〇', '年', '月', '日', '1年', '1月', '2023年', '2023-', '二〇二三年', '至', '1-'],
  ...['元', '万', '万元', '亿', '人民币', '单位', '单位：', '金额单位：', '美', '¥'],
  ...['%', '(%)', '≥', '≤', '>=', '=', '约', '以上', '以内', '不超过', '±', '+', '之前', '完成', '达到'],
  ...['指标', '产出', '满意度', '★', '每', '按月', '个', '村', '第', '定性', '无', '优'],
  ...['a', 'A', 'é', '字', '中 ', '中1', '１', '％', 'Ａ', '\ud83d\ude00', '\u0301', '㎡'],
];

/** Lengths that are compared, and one for those about which these leave a doubt. */
const SHORT = 10_000;
const LONG = 100_000;
const LONGER = 400_000;
/** What ten times the length may cost. */
const MOST = 15;
/** Beyond this no doubt is left: growth with the square costs 100 times as much. */
const CERTAIN = 40;
/**
 * Work whose part that grows with the square makes ten times the length cost {@link MOST} times as much takes 8.4 times as
 * long for four times that length again; work that is linear takes 4 times as long, however it began.
 */
const MOST_AGAIN = 8;
/** A text so long may be refused where it is read, which tells nothing. */
const LEAST_AGAIN = 2;
/** How often a suspect is measured before it is one. */
const ROUNDS = 8;

/** Time of the processor, which other programs do not lengthen; in ms. */
function timeOf(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const repeated = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length));

/**
 * Measures two texts in turn until what the longer one costs is allowed, at most {@link ROUNDS} times: whatever else the
 * machine does can only add to a time, and the shortest of several is free of it.
 */
function shortestTimes(
  [before, after]: [number, number],
  [short, long]: [() => unknown, () => unknown],
  isAllowed: (before: number, after: number) => boolean,
): [number, number] {
  for (let round = 0; round < ROUNDS && !isAllowed(before, after); round += 1) {
    before = Math.min(before, timeOf(short));
    after = Math.min(after, timeOf(long));
  }
  return [before, after];
}

/**
 * The texts, repetitions of `units`, with which a function takes more than 15 times as long for ten times the length, each
 * with its times in ms. Short runs are spoilt by clearing away of memory that only the longer one needs: where they leave a
 * doubt, the longer and a still longer text must go on growing so.
 *
 * @param floor - in ms: what ends within this is fast enough
 */
export function growsTooFast(
  call: (text: string) => unknown,
  units: readonly string[] = REPEATED,
  floor = FLOOR,
): string[] {
  return units.flatMap((unit) => {
    const [short, long, longer] = [SHORT, LONG, LONGER].map((length) => {
      const text = repeated(unit, length);
      return () => call(text);
    }) as [() => unknown, () => unknown, () => unknown];
    // Where even growth with the square stays below the floor, the longer text is not tried. A first run is slower.
    let first = timeOf(short);
    if (100 * first <= floor) return [];
    const firstOfLong = timeOf(long);
    if (firstOfLong <= floor) return [];
    first = Math.min(first, timeOf(short));
    if (100 * first <= floor) return [];
    const times = shortestTimes(
      [first, firstOfLong],
      [short, long],
      (before, after) => after <= Math.max(floor, MOST * before),
    );
    const [before, after] = times;
    if (after <= Math.max(floor, MOST * before)) return [];
    if (after <= CERTAIN * before) {
      const [middle, last] = shortestTimes(
        [after, timeOf(longer)],
        [long, longer],
        (some, more) => more <= MOST_AGAIN * some,
      );
      if (last >= LEAST_AGAIN * middle && last <= MOST_AGAIN * middle) return [];
      times.push(last);
    }
    return [`${JSON.stringify(unit)}: ${times.map((time) => `${time.toFixed(1)} ms`).join(', then ')}`];
  });
}
