import { queryOptions } from "@tanstack/react-query";
import { loadBytes } from "../load";
import { FETCHED } from "../query-options";

/** The files that place a row, as bytes: a thread parses them. Fetched before a participants file is read. */
export const placeBytesQuery = queryOptions({
  queryKey: ["place-bytes"],
  ...FETCHED,
  queryFn: async ({ signal }) => {
    const [postcodes, earlier] = await Promise.all([
      loadBytes("postcodes.json", signal),
      loadBytes("earlier-areas.json", signal),
    ]);
    return { postcodes, earlier };
  },
});

/** The synthetic participants, as an ordinary file that goes through the same import. */
export const syntheticFile = async (): Promise<File> => {
  const name = "synthetic-participants.csv";
  return new File([await loadBytes(name)], name, { type: "text/csv" });
};
