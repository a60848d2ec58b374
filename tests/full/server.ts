import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

/** A port that nobody listens on at this moment. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" ? (address?.port ?? 0) : 0));
    });
  });

export interface Served {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

const answering = async (address: string, process: ChildProcess): Promise<void> => {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (process.exitCode !== null) throw new Error(`The server ended: ${process.exitCode}`);
    try {
      await fetch(`${address}healthz`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error("The server does not answer.");
};

const running = async (
  command: string,
  args: string[],
  port: number,
  { host = "127.0.0.1", env = process.env }: { host?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Served> => {
  const server = spawn(command, args, { stdio: ["ignore", "ignore", "inherit"], env });
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const address = `http://${host}:${port}/`;
  await answering(address, server);
  return {
    address,
    stop: async () => {
      server.kill("SIGTERM");
      await ended;
    },
  };
};

/** The archive’s own text, with the folder and the port of this run. */
const placed = (path: string, root: string, port: number, listen: RegExp, by: string): string => {
  const text = readFileSync(path, "utf8");
  const site = /\/var\/www\/reach-atlas\/site/g;
  if (!site.test(text) || !listen.test(text)) throw new Error(`${path} is not as expected`);
  return text.replace(site, root).replace(listen, by.replace("PORT", String(port)));
};

/** A real nginx over the unpacked archive, with the archive’s own configuration. */
export const withNginx = async (unpacked: string, root: string): Promise<Served> => {
  const port = await freePort();
  const work = join(unpacked, "nginx");
  mkdirSync(work, { recursive: true });
  const site = placed(
    join(unpacked, "server/nginx.conf"),
    root,
    port,
    /listen 80;/,
    "listen 127.0.0.1:PORT;",
  );
  writeFileSync(join(work, "site.conf"), site);
  const folders = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `${kind}_temp_path ${join(work, kind)};`,
  );
  writeFileSync(
    join(work, "nginx.conf"),
    `daemon off; master_process off; pid ${join(work, "pid")};
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  ${folders.join("\n  ")}
  include ${join(work, "site.conf")};
}
`,
  );
  const command = existsSync("/usr/sbin/nginx") ? "/usr/sbin/nginx" : "nginx";
  const args = ["-e", "stderr", "-c", join(work, "nginx.conf")];
  execFileSync(command, ["-t", "-q", ...args]);
  return running(command, args, port);
};

/** A real Caddy over the unpacked archive, with the archive’s own configuration. */
export const withCaddy = async (unpacked: string, root: string): Promise<Served> => {
  const port = await freePort();
  const text = placed(
    join(unpacked, "server/Caddyfile"),
    root,
    port,
    /^:80 /m,
    "http://127.0.0.1:PORT ",
  );
  const path = join(unpacked, "Caddyfile.here");
  writeFileSync(path, `{\n\tadmin off\n\tlog {\n\t\tlevel ERROR\n\t}\n}\n${text}`);
  return running("caddy", ["run", "--adapter", "caddyfile", "--config", path], port);
};

/** What `npm start` serves the built app with. */
export const withStart = async (): Promise<Served> => {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port) };
  return running(process.execPath, ["--import", "tsx", "scripts/serve.ts"], port, {
    host: "localhost",
    env,
  });
};
