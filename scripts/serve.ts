// Serves the built app on this machine as a server would: compressed, and hashed files for ever.
import { createServer } from "node:http";
import sirv from "sirv";
import { ASK_AGAIN, FOR_EVER, HASHED, HEADERS, KEEPER, policiesOf } from "./server/delivery";

const SITE = "dist";
const port = Number(process.env.PORT ?? "4173");
const policies = policiesOf(SITE);

const site = sirv(SITE, {
  etag: true,
  brotli: true,
  gzip: true,
  setHeaders: (response, path) => {
    for (const [name, value] of HEADERS) response.setHeader(name, value);
    response.setHeader(
      "Content-Security-Policy",
      path.endsWith(`/${KEEPER}`) ? policies.keeper : policies.all,
    );
    response.setHeader("Cache-Control", path.startsWith(`/${HASHED}/`) ? FOR_EVER : ASK_AGAIN);
  },
});

const server = createServer((request, response) => {
  site(request, response, () => {
    response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found\n");
  });
});
server.on("error", (error) => {
  process.stderr.write(`The atlas cannot be served on port ${port}: ${error.message}\n`);
  process.exit(1);
});
server.listen(port, "localhost", () => {
  process.stdout.write(`Reach Atlas: http://localhost:${port}/\n`);
});
