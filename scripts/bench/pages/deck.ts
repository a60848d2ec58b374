import { Deck, GeoJsonLayer, WebMercatorViewport } from "deck.gl";

interface Area {
  readonly properties: { readonly colour: string };
}

/** The same polygons in deck.gl with nothing around them. */
const parent = document.querySelector<HTMLDivElement>("#map")!;
const { longitude, latitude, zoom } = new WebMercatorViewport({
  width: parent.clientWidth,
  height: parent.clientHeight,
}).fitBounds([
  [-3.229, 53.289],
  [-2.577, 53.698],
]);
const colourOf = ({ properties: { colour } }: Area): [number, number, number] => {
  const number = Number.parseInt(colour.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
};
const areas = new GeoJsonLayer({
  id: "areas",
  data: "./areas.geojson",
  stroked: false,
  getFillColor: (area) => colourOf(area),
});
const bare = new Deck({
  parent,
  initialViewState: { longitude, latitude, zoom },
  layers: [areas],
  onAfterRender: () => {
    const layers = bare.props.layers as unknown as readonly GeoJsonLayer[];
    if (layers.every(({ isLoaded }) => isLoaded)) performance.mark("bench:drawn");
  },
});
