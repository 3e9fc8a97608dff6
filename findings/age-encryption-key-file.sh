#!/usr/bin/env bash
# Packages: age-encryption 0.3.1 (npm) beside Debian's age 1.1.1-1+b3. Measured 2026-11-28 on Node 20.
# Expected: the key file that age-keygen writes can be given to addIdentity(), as `age -d -i FILE` takes it.
# Happens:  the file has two lines of comment and a line end, and age-encryption wants the bare key: the file is refused as
#           "unrecognized identity type". The key line alone with its line end is refused with another message, which
#           speaks of bech32 and printable ASCII. Only the trimmed line opens what Debian's age encrypted.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --loglevel=error age-encryption@0.3.1 >/dev/null
apt-get download -qq age=1.1.1-1+b3 2>/dev/null && dpkg -x age_*.deb debian
export PATH="$dir/debian/usr/bin:$PATH"
age-keygen -o key.txt 2>/dev/null
printf hello | age -r "$(age-keygen -y key.txt)" -o file.age
opened=$(age -d -i key.txt file.age)
echo "age $(age --version): age -d -i key.txt gives \"$opened\""
cat >run.mjs <<'JS'
import { readFileSync } from "node:fs";
import { Decrypter } from "age-encryption";

console.log("age-encryption", JSON.parse(readFileSync("node_modules/age-encryption/package.json", "utf8")).version);
const whole = readFileSync("key.txt", "utf8");
const line = `${whole.split("\n").find((it) => it.startsWith("AGE-SECRET-KEY-"))}\n`;
async function open(identity) {
  try {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    return `opens: ${await decrypter.decrypt(new Uint8Array(readFileSync("file.age")), "text")}`;
  } catch (error) {
    return `refused: ${error.message}`;
  }
}
const results = [await open(whole), await open(line), await open(line.trim())];
["whole key file", "key line with line end", "key line trimmed"].forEach((name, n) => console.log(name.padEnd(24), results[n]));
const holds =
  process.argv[2] === "hello" && results[0] === "refused: unrecognized identity type" &&
  results[1].startsWith("refused: bech32") && results[2] === "opens: hello";
console.log(holds ? "FINDING HOLDS" : "FINDING CHANGED");
process.exit(holds ? 0 : 1);
JS
node run.mjs "$opened"
