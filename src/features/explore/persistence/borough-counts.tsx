import { whole } from "../../../domain/format";
import { persistenceTally } from "../../../domain/persistence-tally";
import type { Explored } from "../use-explore";

/** Persistent areas and their residents, borough by borough. */
export const BoroughCounts = ({ explored }: { explored: Explored }) => {
  const { areas, persistence } = explored;
  const { found, counted } = persistence;
  if (found === null) return null;
  const { boroughs, all } = persistenceTally(areas, found.persistent, counted);
  return (
    <table className="borough-counts">
      <caption className="label">By borough</caption>
      <thead>
        <tr>
          <th scope="col">Borough</th>
          <th scope="col">Areas</th>
          <th scope="col">of</th>
          <th scope="col">Residents</th>
        </tr>
      </thead>
      <tbody>
        {[...boroughs, { code: "all", name: "Together", ...all }].map((one) => (
          <tr key={one.code}>
            <th scope="row">{one.name}</th>
            <td>{whole(one.persistent)}</td>
            <td>{whole(one.areas)}</td>
            <td>{whole(one.residents)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
