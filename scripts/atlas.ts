import { AtlasError } from "./atlas/atlas-error";
import { runAtlas } from "./atlas/run";

// A reader such as `head` may close the pipe early: that is not an error.
process.stdout.on("error", () => undefined);

try {
  process.stdout.write(await runAtlas(process.argv.slice(2), (words) => console.error(words)));
} catch (error) {
  if (!(error instanceof AtlasError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
