import { isHeld } from "../domain/boroughs";
import { notInPack } from "../domain/pack-words";

/** "Postcodes: not in this pack", where what needs them would stand. */
export const NotInPack = ({ artefact }: { artefact: string }) =>
  isHeld(artefact) ? null : <p className="small not-in-pack">{notInPack(artefact)}</p>;
