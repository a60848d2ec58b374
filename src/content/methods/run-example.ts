import type { QueryClient } from "@tanstack/react-query";
import { HOTSPOT_TESTS } from "../../analysis/hotspot-tests";
import type { MethodId } from "../../domain/methods/methods";
import type { Example } from "./example";
import { EXAMPLES } from "./examples";

/** Works one example through with the tests that the screens use. */
export const runExample = (id: MethodId, client: QueryClient): Promise<Example> =>
  EXAMPLES[id]({
    client,
    permuted: HOTSPOT_TESTS.permuted,
    always: HOTSPOT_TESTS.always,
    robust: HOTSPOT_TESTS.robust,
  });
