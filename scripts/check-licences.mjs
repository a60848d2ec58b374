// Lists the licences of all packages that the app is built from, and fails on one that is not allowed.
import { execFileSync } from "node:child_process";
import satisfies from "spdx-satisfies";

const ALLOWED = [
  ...["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "Zlib", "Unlicense"],
  // The typefaces.
  "OFL-1.1",
];

/** What a package's own licence file says, where its package.json says nothing or not in SPDX's words. */
const READ_BY_HAND = {
  arc: "BSD-2-Clause",
  colorbrewer: "Apache-2.0",
  "png-js": "MIT",
  "splaytree-ts": "BSD-3-Clause",
  // Eclipse Distribution Licence 1.0, which is BSD-3-Clause word for word.
  jsts: "BSD-3-Clause",
  "@turf/jsts": "BSD-3-Clause",
};

/** Packages that are installed with another but of which nothing is in the built app. */
const NOT_BUILT = { cartocolor: "CC-BY-4.0, palettes of deck.gl's layers for CARTO" };

const packages = JSON.parse(
  execFileSync("npm", ["query", ".prod"], { encoding: "utf8", maxBuffer: 1 << 28 }),
).filter(({ name }) => name !== "reach-atlas");

const allowed = (licence) => {
  try {
    return satisfies(licence, ALLOWED);
  } catch {
    return false;
  }
};

const tally = new Map();
const refused = [];
for (const { name, version, license } of packages) {
  const licence = READ_BY_HAND[name] ?? (typeof license === "string" ? license : "none given");
  tally.set(licence, (tally.get(licence) ?? 0) + 1);
  if (!allowed(licence) && !(name in NOT_BUILT)) refused.push(`${name} ${version}: ${licence}`);
}

const lines = [...tally].sort((a, b) => b[1] - a[1]).map(([licence, n]) => `${n} ${licence}`);
process.stdout.write(`Licences of ${packages.length} packages: ${lines.join(", ")}\n`);
if (refused.length > 0) {
  process.stderr.write(`Not on the list of licences:\n${refused.join("\n")}\n`);
  process.exit(1);
}
