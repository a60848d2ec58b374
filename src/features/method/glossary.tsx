import { GLOSSARY } from "../../domain/methods/methods";

/** Every word explained, with the way to where it is used. */
export const Glossary = () => (
  <dl className="glossary">
    {GLOSSARY.map(({ term, meaning, method }) => (
      <div key={term}>
        <dt>
          <a href={`#${method}`}>{term}</a>
        </dt>
        <dd>{meaning}</dd>
      </div>
    ))}
  </dl>
);
