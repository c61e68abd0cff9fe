import { readFile, type FileReading, type ReadTask } from './read-file';

/** What a worker thread does: see {@link readFile}. The bundle makes a file of its own of it (bundle.mjs). */
export default function work(task: ReadTask): Promise<FileReading> {
  return readFile(task);
}
