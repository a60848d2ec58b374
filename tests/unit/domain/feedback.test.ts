import fc from "fast-check";
import { expect, test } from "vitest";
import { addressIn, feedbackOf, mailtoOf } from "../../../src/domain/feedback";

const ABOUT = {
  place: "Northwood, Knowsley",
  code: "E05010938",
  figure: "Income-deprived share 2025: 56.9% of residents & more",
  release: "Indices of Deprivation 2025",
  link: "https://atlas.example/?by=ward&area=E05010938",
};

test("an e-mail says place, figure, release and link, whatever is in them", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (place, figure) => {
      const feedback = feedbackOf({ ...ABOUT, place, figure });
      const mailto = mailtoOf("data@council.example", feedback);
      if (mailto === null) return;
      const { protocol, pathname, searchParams } = new URL(mailto);
      expect([protocol, pathname]).toEqual(["mailto:", "data@council.example"]);
      expect([...searchParams.keys()]).toEqual(["subject", "body"]);
      expect(searchParams.get("subject")).toBe(feedback.subject);
      expect(searchParams.get("body")).toBe(feedback.body);
      for (const words of [figure, ABOUT.release, ABOUT.link, ABOUT.code])
        expect(feedback.body).toContain(words);
      expect(feedback.subject).not.toMatch(/[\r\n]/);
    }),
  );
});

test("an address too long for some mail programs is not offered", () => {
  const long = feedbackOf({ ...ABOUT, link: `https://atlas.example/?filter=${"a".repeat(2_000)}` });
  expect(mailtoOf("", long)).toBeNull();
  expect(mailtoOf("", feedbackOf(ABOUT))).toMatch(/^mailto:\?subject=/);
});

test("it goes to whom the organisation names, and to nobody else", () => {
  expect(addressIn("Data team, data@council.example, 0151", "x@y.org")).toBe(
    "data@council.example",
  );
  expect(addressIn(null, "Write to me@atlas.example.")).toBe("me@atlas.example");
  expect(addressIn("0151 000", null)).toBe("");
  expect(addressIn("a@b.org?bcc=c@d.org", null)).toBe("a@b.org");
});
