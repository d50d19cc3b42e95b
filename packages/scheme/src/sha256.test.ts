import { expect, test } from 'vitest'
import { sha256Hex } from './sha256.ts'

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
])('the hash of %j is the one FIPS 180-4 gives', (text, hash) => {
  expect(sha256Hex(text)).toBe(hash)
})

test('a text hashes as its UTF-8 bytes', () => {
  expect(sha256Hex('Türkiye')).toBe(sha256Hex(new Uint8Array([0x54, 0xc3, 0xbc, 0x72, 0x6b, 0x69, 0x79, 0x65])))
})
