import { useState } from "react";
import { METHOD_GROUPS } from "../../domain/methods/method";
import { METHODS } from "../../domain/methods/methods";
import { PHONE } from "../../ui/phone";

/** Parts of the page that are not methods. */
const MORE = [
  ["measures", "Measures"],
  ["freshness", "How new each figure is"],
  ["sources", "Sources and licences"],
  ["faults", "Known faults and copies"],
  ["glossary", "Words explained"],
  ["accessibility", "Accessibility"],
  ["edition", "Version, contact and corrections"],
] as const;

const inWords = (text: string) => (sought: string) =>
  text.toLocaleLowerCase("en-GB").includes(sought);

/** Where everything is; typing narrows it to the methods that speak of what is typed. */
export const Contents = () => {
  const [typed, setTyped] = useState("");
  const sought = typed.trim().toLocaleLowerCase("en-GB");
  const found = METHODS.filter(({ name, plain, words }) =>
    inWords(`${name} ${plain} ${words}`)(sought),
  );
  return (
    <details className="method-contents" open={!window.matchMedia(PHONE).matches}>
      <summary>On this page</summary>
      <label className="method-find">
        Find a method
        <input type="search" value={typed} onChange={({ target }) => setTyped(target.value)} />
      </label>
      <p className="sr-only" role="status">
        {sought === "" ? "" : `${found.length} found`}
      </p>
      <nav aria-label="Parts of this page">
        {METHOD_GROUPS.map((group) => {
          const methods = found.filter((method) => method.group === group.id);
          return methods.length === 0 ? null : (
            <div key={group.id}>
              <a href={`#${group.id}`}>{group.title}</a>
              <ul>
                {methods.map(({ id, name }) => (
                  <li key={id}>
                    <a href={`#${id}`}>{name}</a>
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
        {found.length === 0 ? <p>No method matches.</p> : null}
        {sought !== "" ? null : (
          <ul>
            {MORE.map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        )}
      </nav>
    </details>
  );
};
