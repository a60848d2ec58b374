import { playwright } from "@vitest/browser-playwright";
import { defineConfig, mergeConfig } from "vitest/config";
import { CHROMIUM_FLAGS, SYSTEM_CHROMIUM } from "./scripts/chromium.ts";
import app from "./vite.config.ts";

/** Against the built app: one page at a time, since software WebGL takes both processors. */
const WITH_BUILT_APP = {
  globalSetup: "./tests/e2e/serve-built-app.ts",
  environment: "node",
  hookTimeout: 120_000,
  fileParallelism: false,
  // WebGL drawn in software on two cores: a page may be busy for seconds, not for ever.
  expect: { poll: { timeout: 30_000 } },
} as const;

export default defineConfig((env) =>
  mergeConfig(app(env), {
    test: {
      reporters: ["default", "./tests/closing-line.ts"],
      projects: [
        {
          extends: true,
          test: {
            name: "unit",
            include: ["tests/unit/**/*.test.{ts,tsx}", "tests/links/**/*.test.ts"],
            environment: "node",
            testTimeout: 60_000,
            // No test replaces a module, so all files of a worker share what they import.
            isolate: false,
          },
        },
        {
          extends: true,
          test: {
            name: "browser",
            include: ["tests/browser/**/*.test.{ts,tsx}"],
            testTimeout: 60_000,
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({
                launchOptions: { executablePath: SYSTEM_CHROMIUM, args: [...CHROMIUM_FLAGS] },
              }),
              instances: [{ browser: "chromium" }],
            },
          },
        },
        {
          extends: true,
          test: {
            name: "documents",
            include: ["tests/documents/**/*.test.ts"],
            environment: "node",
            testTimeout: 180_000,
            // Two LibreOffices at once fight over one profile.
            fileParallelism: false,
          },
        },
        {
          extends: true,
          test: {
            name: "e2e",
            include: ["tests/e2e/**/*.test.ts"],
            testTimeout: 180_000,
            ...WITH_BUILT_APP,
          },
        },
        {
          extends: true,
          test: {
            name: "full",
            include: ["tests/full/**/*.test.{ts,tsx}"],
            testTimeout: 900_000,
            ...WITH_BUILT_APP,
          },
        },
      ],
    },
  }),
);
