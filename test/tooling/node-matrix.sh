#!/usr/bin/env bash
# Runs the whole suite on other Node versions: `npm run test:nodes`, or `npm run test:nodes -- 22` for one of them.
# The project is copied, so that its node_modules stay as they are.
set -euo pipefail
project=$(cd "$(dirname "$0")/../.." && pwd)
(($#)) || set -- 22 24
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for version in "$@"; do
  echo "== Node $version"
  home=$work/node-$version copy=$work/craft-$version
  # What the npm package `node` would fetch by an install script: the binary and its headers.
  package=$(node -p '`node-${process.platform}-${process.arch}`')
  npm install --silent --no-save --no-audit --no-fund --prefix "$home" "$package@$version"
  prefix=$home/node_modules/$package
  mkdir "$copy"
  tar -C "$project" --exclude=./node_modules --exclude=./dist --exclude=./.git -cf - . | tar -C "$copy" -xf -
  (
    cd "$copy"
    export PATH="$prefix/bin:$PATH" npm_config_nodedir=$prefix
    [ "$(node -p 'process.versions.node.split(".")[0]')" = "$version" ]
    npm ci --no-audit --no-fund
    npm test
  )
done
