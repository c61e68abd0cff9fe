import { BATCH_BYTES } from './plan-size';

/** Collects actions into batches of the size that Excel accepts. */
export class BatchWriter {
  private bytes = 0;

  constructor(private readonly context: Excel.RequestContext) {
    this.begin();
  }

  private begin(): void {
    this.bytes = 0;
    this.context.application.suspendApiCalculationUntilNextSync();
  }

  /** Makes room for an action of this size; true when a batch was sent for it. */
  async makeRoom(bytes: number): Promise<boolean> {
    const full = this.bytes > 0 && this.bytes + bytes > BATCH_BYTES;
    if (full) {
      await this.context.sync();
      this.begin();
    }
    this.bytes += bytes;
    return full;
  }
}
