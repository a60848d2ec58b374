import { expect, test } from "vitest";
import { seal, unseal, WrongPassphrase } from "../../../../src/data/participants/sealed";

const SECRET = new TextEncoder().encode("L8 1AA, H-0001");

test("the passphrase opens what it sealed, and no other does", async () => {
  const sealed = await seal(SECRET, "otter marble lighthouse");
  expect(await unseal(sealed, "otter marble lighthouse")).toEqual(SECRET);
  await expect(unseal(sealed, "otter marble lighthous")).rejects.toThrow(WrongPassphrase);
});

test("nothing of it can be read, and no two sealings are alike", async () => {
  const [one, two] = await Promise.all([seal(SECRET, "same words"), seal(SECRET, "same words")]);
  expect(new TextDecoder("latin1").decode(one.bytes)).not.toContain("L8 1AA");
  expect(one.salt).not.toEqual(two.salt);
  expect(one.nonce).not.toEqual(two.nonce);
  expect(new Uint8Array(one.bytes)).not.toEqual(new Uint8Array(two.bytes));
});

test("the key takes at least 600,000 rounds of PBKDF2", async () => {
  const { iterations } = await seal(SECRET, "words");
  expect(iterations).toBeGreaterThanOrEqual(600_000);
});

test("a changed byte is noticed", async () => {
  const sealed = await seal(SECRET, "words");
  const bytes = new Uint8Array(sealed.bytes);
  bytes[3]! ^= 1;
  await expect(unseal({ ...sealed, bytes: bytes.buffer }, "words")).rejects.toThrow(
    WrongPassphrase,
  );
});

test("an accent opens it however it was typed", async () => {
  const sealed = await seal(SECRET, "caf\u00e9 mersey");
  expect(await unseal(sealed, "cafe\u0301 mersey")).toEqual(SECRET);
});
