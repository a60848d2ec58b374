import { useView } from "../data/use-view";
import { searchOf } from "../domain/deck/view-search";
import { plainClick } from "../ui/plain-click";
import { sharedLink } from "../ui/shared-link";
import { useCopy } from "../ui/use-copy";
import { RegionChooser } from "./region-chooser";
import { SCREEN_LIST } from "./screens";
import { useBrand } from "./use-brand";
import { ViewTools } from "./view-tools";
import { SearchBox } from "./search-box";
import "./search.css";

/** Brand, screens, search and the link to share: the same on every screen. */
export const Header = () => {
  const [view, change] = useView();
  const brand = useBrand();
  return (
    <header className="header">
      <div className="brand-and-region">
        <a
          className="brand telling"
          href={`?${searchOf({ region: view.region })}`}
          onClick={plainClick(() => change(HOME))}
        >
          {brand?.logo == null ? null : (
            <img className="brand-logo" src={brand.logo.address} alt={brand.name} />
          )}
          Reach <span>Atlas</span>
        </a>
        <RegionChooser view={view} />
      </div>
      <nav aria-label="Screens" className="screens">
        <ul>
          {SCREEN_LIST.map(({ id, title }) => (
            <li key={id}>
              <a
                href={`?${searchOf({ region: view.region, screen: id })}`}
                aria-current={view.screen === id ? "page" : undefined}
                onClick={plainClick(() => change({ screen: id, section: null }))}
              >
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="header-search">
        <SearchBox />
      </div>
      <ViewTools />
      <ThemeSwitch />
      <CopyLink />
    </header>
  );
};

const HOME = { screen: "explore", section: null, area: null, boroughs: [], map: null } as const;

/** Light for a desk, the high-contrast board theme for a projector. */
const ThemeSwitch = () => {
  const [{ theme }, change] = useView();
  const board = theme === "board";
  return (
    <button
      type="button"
      className="button theme"
      aria-pressed={board}
      onClick={() => change({ theme: board ? "light" : "board" })}
    >
      Board theme
    </button>
  );
};

const CopyLink = () => {
  const { copied, copy } = useCopy();
  return (
    <button
      type="button"
      className="button primary share"
      onClick={() => {
        const { address, said } = sharedLink();
        void copy(address, said);
      }}
    >
      {copied ? "Link copied" : "Copy link"}
    </button>
  );
};
