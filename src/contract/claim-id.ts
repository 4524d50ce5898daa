import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Short stable id of a claim: the first 12 hex digits of the SHA-256 of the parts that make it that claim. */
export function claimIdOf(parts: readonly (string | number | null | undefined)[]): string {
  return bytesToHex(sha256(utf8ToBytes(parts.map((part) => part ?? '').join('|'))).subarray(0, 6));
}
