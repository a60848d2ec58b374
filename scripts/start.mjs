// One command from a clone to the running app: installs, builds, serves, prints the address.
import { execFileSync, spawn } from "node:child_process";

const run = (command, args) => execFileSync(command, args, { stdio: "inherit" });
run("node", ["scripts/setup.mjs"]);
run("npm", ["run", "-s", "build"]);
const server = spawn("npx", ["tsx", "scripts/serve.ts"], { stdio: "inherit" });
server.on("exit", (code) => process.exit(code ?? 0));
