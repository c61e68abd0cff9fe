import type { Browser, Page } from 'playwright-core';

interface TraceEvent {
  name: string;
  cat: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  args?: { name?: string };
}

/** A stretch during which the main thread could not answer the user, in milliseconds. */
export interface LongTask {
  start: number;
  duration: number;
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
    categories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'],
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
    .map(({ ts, dur = 0 }) => ({ start: (ts - begin) / 1000, duration: dur / 1000 }))
    .filter(({ duration }) => duration > milliseconds)
    .sort((a, b) => b.duration - a.duration);
}
