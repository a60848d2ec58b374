/** A combined authority, by the names of its districts: codes changed between releases, names did not. */
export interface CombinedAuthority {
  readonly code: string;
  readonly name: string;
  readonly districts: readonly string[];
  /** Districts that were merged into those since, for releases before. */
  readonly formerly?: readonly string[];
}

/** Combined authorities of May 2024, the boundaries of the Indices of 2025. Codes: ONS, E47. */
export const COMBINED_AUTHORITIES: readonly CombinedAuthority[] = [
  {
    code: "E47000008",
    name: "Cambridgeshire and Peterborough",
    districts: [
      "Cambridge",
      "East Cambridgeshire",
      "Fenland",
      "Huntingdonshire",
      "Peterborough",
      "South Cambridgeshire",
    ],
  },
  {
    code: "E47000013",
    name: "East Midlands",
    districts: [
      "Amber Valley",
      "Ashfield",
      "Bassetlaw",
      "Bolsover",
      "Broxtowe",
      "Chesterfield",
      "Derby",
      "Derbyshire Dales",
      "Erewash",
      "Gedling",
      "High Peak",
      "Mansfield",
      "Newark and Sherwood",
      "North East Derbyshire",
      "Nottingham",
      "Rushcliffe",
      "South Derbyshire",
    ],
  },
  {
    code: "E47000001",
    name: "Greater Manchester",
    districts: [
      "Bolton",
      "Bury",
      "Manchester",
      "Oldham",
      "Rochdale",
      "Salford",
      "Stockport",
      "Tameside",
      "Trafford",
      "Wigan",
    ],
  },
  {
    code: "E47000014",
    name: "North East",
    districts: [
      "County Durham",
      "Gateshead",
      "Newcastle upon Tyne",
      "North Tyneside",
      "Northumberland",
      "South Tyneside",
      "Sunderland",
    ],
  },
  {
    code: "E47000002",
    name: "South Yorkshire",
    districts: ["Barnsley", "Doncaster", "Rotherham", "Sheffield"],
  },
  {
    code: "E47000006",
    name: "Tees Valley",
    districts: [
      "Darlington",
      "Hartlepool",
      "Middlesbrough",
      "Redcar and Cleveland",
      "Stockton-on-Tees",
    ],
  },
  {
    code: "E47000007",
    name: "West Midlands",
    districts: [
      "Birmingham",
      "Coventry",
      "Dudley",
      "Sandwell",
      "Solihull",
      "Walsall",
      "Wolverhampton",
    ],
  },
  {
    code: "E47000009",
    name: "West of England",
    districts: ["Bath and North East Somerset", "Bristol, City of", "South Gloucestershire"],
  },
  {
    code: "E47000003",
    name: "West Yorkshire",
    districts: ["Bradford", "Calderdale", "Kirklees", "Leeds", "Wakefield"],
  },
  {
    code: "E47000012",
    name: "York and North Yorkshire",
    districts: ["North Yorkshire", "York"],
    formerly: [
      "Craven",
      "Hambleton",
      "Harrogate",
      "Richmondshire",
      "Ryedale",
      "Scarborough",
      "Selby",
      "York",
    ],
  },
];
