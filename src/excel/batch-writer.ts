import { pause } from '../steps/steps';
import { BATCH_BYTES } from './plan-size';

/** Collects actions into batches of the size that Excel accepts. */
export class BatchWriter {
  private bytes = 0;
  private parts = 0;

  /** @param mostParts - so many parts make a batch at most, so that the user can go on, sees progress and can cancel */
  constructor(
    private readonly context: Excel.RequestContext,
    private readonly mostParts = Infinity,
  ) {
    this.begin();
  }

  private begin(): void {
    this.bytes = 0;
    this.parts = 0;
    this.context.application.suspendApiCalculationUntilNextSync();
  }

  /** Makes room for a part of this size; true when a batch was sent for it. */
  async makeRoom(bytes: number): Promise<boolean> {
    const full = this.parts > 0 && (this.bytes + bytes > BATCH_BYTES || this.parts >= this.mostParts);
    if (full) {
      await this.context.sync();
      await pause();
      this.begin();
    }
    this.bytes += bytes;
    this.parts += 1;
    return full;
  }
}
