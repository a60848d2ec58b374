import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const FOLDER = ".github/workflows";
const readme = readFileSync("README.md", "utf8");
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  scripts: Readonly<Record<string, string>>;
};

/** npm commands of a workflow, and the script that each one runs. */
const commands = readdirSync(FOLDER).flatMap((file) =>
  [...readFileSync(`${FOLDER}/${file}`, "utf8").matchAll(/run: (npm (?:run )?([\w:]+))/g)].map(
    ([, command, script]) => ({ file, command: command ?? "", script: script ?? "" }),
  ),
);

test("workflows check and publish with the README's own commands", () => {
  expect(new Set(commands.map(({ file }) => file))).toEqual(new Set(["check.yml", "publish.yml"]));
  for (const { command, script } of commands) {
    if (script === "ci") continue;
    expect([command, readme.includes(command), script in scripts]).toEqual([command, true, true]);
  }
});

test("a tag makes what the README says is put on a server", () => {
  expect(commands.filter(({ file }) => file === "publish.yml").map(({ script }) => script)).toEqual(
    ["ci", "package"],
  );
});
