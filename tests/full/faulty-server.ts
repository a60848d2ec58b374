import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

/** What a server does with a file: 404, or milliseconds that it keeps a reader waiting; null where all is well. */
type FaultOf = (file: string, visitor: string) => Promise<404 | null> | 404 | null;

export interface FaultyServer {
  /** Where a visitor finds the built app; the server knows each by the folder it is in. */
  readonly addressFor: (visitor: string) => string;
  /** Milliseconds for which a visitor has asked for nothing and waits for nothing. */
  readonly quietFor: (visitor: string) => number;
  readonly close: () => Promise<void>;
}

interface Traffic {
  under: number;
  since: number;
}

/** Serves dist/ with faults. No browser intercepts what is asked for: threads and styles are met as pages are. */
export const serveWithFaults = async (faultOf: FaultOf): Promise<FaultyServer> => {
  const files = sirv("dist", { etag: true });
  const traffic = new Map<string, Traffic>();
  const trafficOf = (visitor: string): Traffic => {
    const known = traffic.get(visitor) ?? { under: 0, since: Date.now() };
    traffic.set(visitor, known);
    return known;
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [, visitor = "", file = ""] =
      /^\/([^/]*)\/([^?]*)/.exec(decodeURI(request.url ?? "")) ?? [];
    const its = trafficOf(visitor);
    its.under += 1;
    response.once("close", () => {
      its.under -= 1;
      its.since = Date.now();
    });
    if ((await faultOf(file, visitor)) === 404) {
      response.writeHead(404, { "cache-control": "no-store" }).end();
      return;
    }
    request.url = `/${file}`;
    files(request, response, () => void response.writeHead(404).end());
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    addressFor: (visitor) => `http://127.0.0.1:${port}/${visitor}/`,
    quietFor: (visitor) => {
      const { under, since } = trafficOf(visitor);
      return under > 0 ? 0 : Date.now() - since;
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
};
