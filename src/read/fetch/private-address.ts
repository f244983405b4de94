/** Private addresses: those that only this machine or its network answers, in all their spellings. */
import ipaddr from "ipaddr.js";

/**
 * Whether an address is one that the open network does not have: loopback, private, link-local, multicast, reserved, and what carries such an address within
 * (IPv4 in IPv6, NAT64, 6to4, Teredo).
 *
 * - Input: an IP address in any spelling. What is none counts as private.
 * - Source: the IANA special-purpose address registries, as `ipaddr.js` has them: everything but "unicast".
 */
export function isPrivateAddress(address: string): boolean {
  try {
    const parsed = ipaddr.process(address.replace(/^\[|\]$/g, "").split("%", 1)[0] ?? "");
    return parsed.range() !== "unicast";
  } catch {
    return true;
  }
}
