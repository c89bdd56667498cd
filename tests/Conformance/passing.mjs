// Prints the scenarios of a list that the server counts as passed, one a line:
//   node passing.mjs scenarios.json http://localhost:3737
import { readFileSync } from "node:fs";

const [list, address] = process.argv.slice(2);
const response = await fetch(new URL(".coverage", address), { signal: AbortSignal.timeout(30_000) });
const passed = new Set(
  (await response.json()).flatMap(set => Object.entries(set.results)).filter(([, result]) => result === "pass").map(([name]) => name));

for (const { scenario } of JSON.parse(readFileSync(list, "utf8"))) {
  if (passed.has(scenario)) {
    console.log(scenario);
  }
}
