#!/usr/bin/env bash
# Gradescope runs this once, to build the autograder's image. dlj.tgz is the tarball of dlj: see docs/installing.md.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
node=v22.18.0
root=${AUTOGRADER:-/autograder}

apt-get update -qq
apt-get install -y -qq bubblewrap ca-certificates curl python3 python3-numpy xz-utils
if ! command -v node >/dev/null || [ "$(node -p 'Number(process.versions.node.split(".")[0]) >= 20')" != true ]; then
  curl -fsSL "https://nodejs.org/dist/$node/node-$node-linux-x64.tar.xz" | tar -xJ -C /usr/local --strip-components=1
fi
npm install --global "$root/source/dlj.tgz"
dlj --version
