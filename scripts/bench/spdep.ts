import { spawnSync } from "node:child_process";

import { neighboursOf, type Weights } from "../../src/analysis/weights";

/** Not one of ours: timed if the machine has it. */
const R = "Rscript";

/** localG_perm on the same areas: neighbours and values come as one line each on stdin. */
const SCRIPT = `
suppressMessages(library(spdep))
input <- readLines(file("stdin"))
nb <- lapply(strsplit(input[-1], " "), as.integer)
class(nb) <- "nb"
attr(nb, "region.id") <- as.character(seq_along(nb))
listw <- nb2listw(include.self(nb), style = "B")
x <- as.numeric(strsplit(input[1], " ")[[1]])
cat(system.time(localG_perm(x, listw, nsim = 999))[["elapsed"]])
`;

/** Seconds that R's spdep takes for 999 permutations, or why it was not timed. */
export const spdepSeconds = (values: Float64Array, weights: Weights): number | string => {
  const lists = Array.from({ length: weights.count }, (_, area) =>
    Array.from(neighboursOf(weights, area), (to) => to + 1).join(" "),
  );
  const { error, status, stdout } = spawnSync(R, ["-e", SCRIPT], {
    input: [Array.from(values).join(" "), ...lists].join("\n"),
    encoding: "utf8",
  });
  if (error !== undefined) return "R is not installed";
  return status === 0 ? Number(stdout) : "R has no spdep";
};
