import { useStreets } from "./use-streets";

/** Who has to be named wherever streets are drawn. */
export const StreetsCredit = ({ zoom }: { zoom: number | null }) => {
  const { shown } = useStreets(zoom);
  return shown === null ? null : (
    <>
      <a href="https://www.openstreetmap.org/copyright" target="_blank" rel="noreferrer">
        {shown.credit}
      </a>
      .{" "}
    </>
  );
};
