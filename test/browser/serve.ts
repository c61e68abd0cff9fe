import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { generate } from 'selfsigned';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** A folder and the path under which it is served. */
export interface Mount {
  prefix: string;
  folder: string;
}

/** What is answered to texts that are posted to a path. */
export type Answers = Readonly<Record<string, (text: string) => Promise<string>>>;

/** The file for a path of an address, or null when there is none or it lies outside of the folder. */
function fileFor(pathname: string, mounts: readonly Mount[]): string | null {
  const mount = mounts.find(({ prefix }) => pathname.startsWith(prefix));
  if (!mount) return null;
  const rest = pathname.slice(mount.prefix.length);
  const file = path.resolve(mount.folder, rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest);
  if (!file.startsWith(path.resolve(mount.folder) + path.sep)) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

/**
 * Serves folders of static files over HTTPS on a free port of localhost, with a certificate made on the spot. The
 * first mount whose prefix fits a path is taken; what is posted goes to `answers`. Gives the origin and how to stop.
 */
export async function serve(
  mounts: readonly Mount[],
  answers: Answers = {},
): Promise<{ origin: string; stop: () => void }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
  });
  const server = createServer({ key, cert }, (request, response) => {
    const pathname = decodeURIComponent(new URL(request.url ?? '/', 'https://localhost').pathname);
    const answer = request.method === 'POST' ? answers[pathname] : undefined;
    if (answer) {
      void text(request)
        .then(answer)
        .then((answered) => response.writeHead(200, { 'Content-Type': TYPES['.txt'] }).end(answered));
      return;
    }
    const file = fileFor(pathname, mounts);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://localhost:${port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
