import { join } from "node:path";
import { openArtefacts, readManifest } from "./check/artefacts";
import type { Check } from "./check/finding";
import { checkCensus } from "./check/census";
import { checkFormats } from "./check/formats";
import { checkGeometry } from "./check/geometry";
import { checkHexagons } from "./check/hexagons";
import { checkIndicators } from "./check/indicators";
import { checkPoints } from "./check/points";
import { checkPostcodes } from "./check/postcodes";
import { checkTables } from "./check/tables";

const dir = join(import.meta.dirname, "../public/data");
const manifest = readManifest(dir);

/** Everything that is proved of the committed artefacts; a new check is one file and one line here. */
const CHECKS: readonly Check[] = [
  checkCensus,
  checkFormats(manifest),
  checkGeometry,
  checkHexagons,
  checkIndicators,
  checkPoints,
  checkPostcodes,
  checkTables,
];

const SHOWN = 5;
const artefacts = openArtefacts(dir, manifest);
const findings = CHECKS.flatMap((check) => check(artefacts));
const failed = findings.filter(({ faults }) => faults.length > 0);
for (const { claim, faults } of findings) {
  const more = faults.length > SHOWN ? ` and ${faults.length - SHOWN} more` : "";
  console.log(
    faults.length === 0
      ? `ok    ${claim}`
      : `FAIL  ${claim}: ${faults.slice(0, SHOWN).join("; ")}${more}`,
  );
}
console.log(`${findings.length} checks, ${failed.length} failed`);
if (failed.length > 0) process.exitCode = 1;
