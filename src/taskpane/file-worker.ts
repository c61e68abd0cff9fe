/* Runs in a worker of the pane and reads one file there, so that the pane stays usable and can end it. */
import { provideCharacterTables } from '../sources/pdf/library';
import { answer, type ApartQuestion } from '../sources/read-apart';

/** What is used of a worker's global object: the types of the pane are those of a page. */
const worker = globalThis as unknown as {
  location: { href: string };
  onmessage: (event: MessageEvent<ApartQuestion>) => void;
  postMessage(message: unknown): void;
};

provideCharacterTables(async (name) => {
  const response = await fetch(new URL(`cmaps/${name}.bcmap`, worker.location.href));
  if (!response.ok) throw new Error(`no table ${name}`);
  return new Uint8Array(await response.arrayBuffer());
});

worker.onmessage = ({ data }) => {
  void answer(data).then((given) => worker.postMessage(given));
};
