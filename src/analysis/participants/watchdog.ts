import { ImportError } from "./import-error";

/** Seconds without a sign of life after which an import is ended. */
const PATIENCE = 20;

/**
 * Watches an import from outside its thread, so that a thread that hangs is found out too. Seconds are
 * counted, not read from the clock: a laptop that slept for an hour has slept for one of them.
 */
export class Watchdog {
  private quiet = 0;
  private row = 0;
  private readonly timer: ReturnType<typeof setInterval>;

  /**
   * @param onQuiet told once, with the error to end with, where nothing is heard for `seconds`
   */
  constructor(file: string, onQuiet: (error: ImportError) => void, seconds = PATIENCE) {
    this.timer = setInterval(() => {
      if (++this.quiet < seconds) return;
      this.end();
      onQuiet(
        new ImportError(
          file,
          this.row === 0 ? "" : `row ${this.row} or soon after`,
          `reading made no progress for ${seconds} seconds and was stopped`,
          this.row === 0
            ? "Copy the file to this computer, save it as CSV UTF-8 and try again."
            : "Look at the rows there, save the file as CSV UTF-8 and try again.",
        ),
      );
    }, 1000);
  }

  /** The import has got as far as this row. */
  heard(row: number): void {
    this.quiet = 0;
    this.row = row;
  }

  end(): void {
    clearInterval(this.timer);
  }
}
