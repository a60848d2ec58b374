import js from "@eslint/js";
import boundaries from "eslint-plugin-boundaries";
import importX from "eslint-plugin-import-x";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

/** Layers of design: imports point one way, app → features → ui, map → content → data, analysis → domain. */
const LAYERS = [
  "app",
  "features",
  "ui",
  "map",
  "content",
  "data",
  "analysis",
  "domain",
  "platform",
];

/** What each layer may import beside itself. Features never import one another. */
const MAY_IMPORT = {
  app: ["features", "ui", "map", "content", "data", "analysis", "domain", "platform"],
  features: ["ui", "map", "content", "data", "analysis", "domain", "platform"],
  ui: ["content", "domain", "platform"],
  map: ["content", "data", "domain", "platform"],
  content: ["data", "analysis", "domain", "platform"],
  data: ["domain", "platform"],
  analysis: ["domain", "platform"],
  domain: [],
  platform: [],
  scripts: ["domain", "analysis", "content", "map", "data"],
};

const element = (type) =>
  type === "features"
    ? { type, pattern: "src/features/*", capture: ["feature"] }
    : { type, pattern: type === "scripts" ? "scripts" : `src/${type}` };

const sameElement = (from) =>
  from === "features"
    ? { element: { type: "features", captured: { feature: "{{from.element.captured.feature}}" } } }
    : { element: { type: from } };

export default tseslint.config(
  { ignores: ["dist", "dist-single", "dist-package", "public", "node_modules", "coverage"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      // Typed arrays are indexed in bounds by construction; the compiler cannot know.
      "@typescript-eslint/no-non-null-assertion": "off",
      "no-console": "error",
    },
  },
  {
    // Text from outside must not be able to make a pattern take quadratic time or worse.
    files: ["src/**/*.{ts,tsx}"],
    plugins: { regexp },
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": ["error", { report: "potential", ignoreSticky: false }],
    },
  },
  {
    files: ["src/**/*.tsx", "src/**/*.ts"],
    extends: [reactHooks.configs.flat["recommended-latest"], jsxA11y.flatConfigs.strict],
    rules: {
      // The map takes the focus and its keys: that is what the application role is for.
      "jsx-a11y/no-noninteractive-tabindex": [
        "error",
        { roles: ["tabpanel", "application"], tags: [] },
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}", "scripts/**/*.ts"],
    plugins: { boundaries, "import-x": importX },
    settings: {
      "import/resolver": { typescript: { alwaysTryTypes: true } },
      "import-x/resolver": { typescript: { alwaysTryTypes: true } },
      "import-x/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] },
      "import-x/extensions": [".ts", ".tsx"],
      "boundaries/elements": [...LAYERS, "scripts"].map(element),
      "boundaries/include": ["src/**/*", "scripts/**/*"],
    },
    rules: {
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
      "boundaries/dependencies": [
        "error",
        {
          default: "disallow",
          policies: Object.entries(MAY_IMPORT).map(([from, to]) => ({
            from: { element: { type: from } },
            allow: [sameElement(from), ...to.map((type) => ({ element: { type } }))].map((to) => ({
              to,
            })),
          })),
        },
      ],
      // A thread that does not start has to be named too.
      "no-restricted-globals": [
        "error",
        { name: "Worker", message: "Import Worker from src/platform/watched-worker." },
        { name: "SharedWorker", message: "Use Worker of src/platform/watched-worker." },
      ],
      // A part that fails to load has to be named, with a way to ask again.
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "ImportExpression:not(:matches(CallExpression[callee.name=/^(loadCode|lazyPart)$/] ImportExpression, JSXElement[openingElement.name.name='WhenLoaded'] ImportExpression))",
          message: "Load code through loadCode, or a component through lazyPart.",
        },
        // Missing on plain http, where councils' intranets are.
        {
          selector: "MemberExpression[object.name='crypto'][property.name=/^(randomUUID|subtle)$/]",
          message: "Missing on plain http: use newId, or ciphers, of src/platform.",
        },
        {
          selector: "MemberExpression[property.name='clipboard']",
          message: "Missing on plain http: use useCopy of src/ui.",
        },
      ],
      // One file touches MapLibre's runtime, one touches deck.gl's.
      "no-restricted-imports": [
        "error",
        {
          paths: [
            {
              name: "maplibre-gl",
              message: "Only src/map/maplibre.ts touches MapLibre.",
              allowTypeImports: true,
            },
            { name: "deck.gl", message: "Only src/map/deck.ts touches deck.gl." },
            {
              name: "comlink",
              importNames: ["proxy"],
              message: "Use withReports of src/analysis: progress may come after the answer.",
            },
          ],
          patterns: [
            {
              group: ["@deck.gl/*"],
              message: "Only src/map/deck.ts touches deck.gl.",
              allowTypeImports: true,
            },
          ],
        },
      ],
    },
  },
  {
    files: ["scripts/**/*.ts", "scripts/**/*.mjs", "tests/**/*.ts"],
    rules: { "no-console": "off", "no-restricted-imports": "off" },
    languageOptions: { globals: { process: "readonly", console: "readonly" } },
  },
  {
    files: ["src/platform/copy-text.ts", "src/platform/ciphers.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    // The clearer rule with typed imports replaces the core one.
    files: ["src/map/maplibre.ts", "src/map/deck.ts", "src/analysis/with-reports.ts"],
    rules: { "no-restricted-imports": "off" },
  },
);
