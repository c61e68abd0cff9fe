import type { Browser, Page } from 'playwright-core';

interface TraceEvent {
  name: string;
  cat: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Of that what the processor worked on it; other programs do not lengthen it. */
  tdur?: number;
  args?: { name?: string; data?: { url?: string; functionName?: string } };
}

/** A stretch during which the main thread could not answer the user, in milliseconds. */
export interface LongTask {
  start: number;
  duration: number;
  /** The longest things done in it, such as `EvaluateScript taskpane.js 40`, in milliseconds. */
  parts: string[];
}

/** How long something took, in milliseconds. */
const timeOf = ({ dur = 0, tdur = dur }: TraceEvent): number => tdur / 1000;

/** So many parts of a task are told. */
const PARTS = 6;

/** What the trace tells of the work within a task, the longest first. */
function partsOf(task: TraceEvent, events: readonly TraceEvent[]): string[] {
  const end = task.ts + (task.dur ?? 0);
  return events
    .filter(
      ({ name, ph, pid, tid, ts }) =>
        name !== task.name && ph === 'X' && pid === task.pid && tid === task.tid && ts >= task.ts && ts < end,
    )
    .sort((a, b) => timeOf(b) - timeOf(a))
    .slice(0, PARTS)
    .map((event) => {
      const { functionName, url } = event.args?.data ?? {};
      return [event.name, functionName, url?.split('/').at(-1), timeOf(event).toFixed(0)]
        .filter((part) => part)
        .join(' ');
    });
}

/**
 * Traces the browser while `work` runs and gives the tasks of more than `milliseconds` on the main threads of pages,
 * the longest first.
 */
export async function longTasks(
  browser: Browser,
  page: Page,
  milliseconds: number,
  work: () => Promise<void>,
): Promise<LongTask[]> {
  await browser.startTracing(page, {
    categories: [
      'toplevel',
      'devtools.timeline',
      'disabled-by-default-devtools.timeline',
      'v8',
      '__metadata',
    ],
  });
  let trace: Buffer;
  try {
    await work();
  } finally {
    trace = await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] };
  const mainThreads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}.${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && mainThreads.has(`${pid}.${tid}`),
  );
  if (tasks.length === 0) throw new Error('The trace holds no tasks of a main thread.');
  const begin = Math.min(...tasks.map(({ ts }) => ts));
  return tasks
    .filter((task) => timeOf(task) > milliseconds)
    .sort((a, b) => timeOf(b) - timeOf(a))
    .map((task) => ({
      start: (task.ts - begin) / 1000,
      duration: timeOf(task),
      parts: partsOf(task, traceEvents),
    }));
}
