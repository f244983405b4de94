import { expect, it } from "vitest";
import { isPrivateAddress } from "./private-address.ts";

it.each([
  "127.0.0.1",
  "127.1",
  "0177.0.0.1",
  "2130706433",
  "0x7f000001",
  "0.0.0.0",
  "10.1.2.3",
  "172.16.0.1",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "224.0.0.1",
  "255.255.255.255",
  "[::1]",
  "::",
  "::ffff:127.0.0.1",
  "::ffff:7f00:1",
  "fe80::1%eth0",
  "fc00::1",
  "64:ff9b::7f00:1",
  "2002:7f00:1::",
  "not an address",
])("knows %s as private", (address) => {
  expect(isPrivateAddress(address)).toBe(true);
});

it.each(["93.184.216.34", "8.8.8.8", "2606:2800:220:1:248:1893:25c8:1946"])("lets %s pass", (address) => {
  expect(isPrivateAddress(address)).toBe(false);
});
