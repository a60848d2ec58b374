import { expose, wrap } from "comlink";
import { expect, it } from "vitest";
import { withReports } from "../../../src/analysis/with-reports";

const nextMessages = () => new Promise((done) => setTimeout(done, 50));

it("word of progress that comes after the answer is dropped", async () => {
  const { port1, port2 } = new MessageChannel();
  const thread = {
    count: (report: (share: number) => void): string => {
      report(0.5);
      // As a busy machine may deliver it: its channel is not the answer's.
      setTimeout(() => report(1), 10);
      return "counted";
    },
  };
  expose(thread, port1);
  const heard: (number | string)[] = [];
  const answer = await withReports(
    (share: number) => heard.push(share),
    async (report) => wrap<typeof thread>(port2).count(report),
  );
  heard.push(answer);
  await nextMessages();
  expect(heard.filter((word) => word !== 0.5)).toEqual(["counted"]);
  expect(heard.at(-1)).toBe("counted");
  port1.close();
  port2.close();
});

it("is told while the work goes on", async () => {
  const heard: number[] = [];
  await withReports(
    (share: number) => heard.push(share),
    (report) => {
      report(0.25);
      report(0.75);
      return Promise.resolve();
    },
  );
  expect(heard).toEqual([0.25, 0.75]);
});
