import {
  isAnswer,
  readingOf,
  timeFor,
  tookTooMuch,
  type ApartAnswer,
  type ApartQuestion,
  type ReadApart,
} from '../sources/read-apart';

/** Time for the worker and the libraries to be loaded from the server, in ms. */
const LOADING = 20_000;

function ask(question: ApartQuestion): Promise<ApartAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./file-worker.ts', import.meta.url));
    const end = (settle: () => void) => {
      clearTimeout(timer);
      worker.terminate();
      settle();
    };
    const { name } = question.file;
    const timer = setTimeout(() => end(() => reject(tookTooMuch(name))), LOADING + timeFor(question));
    worker.onmessage = ({ data }: MessageEvent<ApartAnswer | object>) => {
      // In a worker, the PDF library greets whoever made it.
      if (isAnswer(data)) end(() => resolve(data));
    };
    worker.onerror = ({ message }) => end(() => resolve({ fault: message }));
    worker.postMessage(question);
  });
}

/** Reads a file in a worker of its own, from the pane's own server, which is ended when it takes too long. */
export const readInWorker: ReadApart = async (format, file) =>
  readingOf(await ask({ format, file }), file.name);
