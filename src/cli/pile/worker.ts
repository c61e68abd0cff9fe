import { readApartBy } from '../../sources/read-apart';
import { readInThread } from '../apart/read-in-thread';
import { readFile, type FileReading, type ReadTask } from './read-file';

readApartBy(readInThread);

/** What a worker thread does: see {@link readFile}. The bundle makes a file of its own of it (bundle.mjs). */
export default function work(task: ReadTask): Promise<FileReading> {
  return readFile(task);
}
