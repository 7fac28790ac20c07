#!/usr/bin/env bash
# Ubuntu 24.04 denies namespaces to ordinary users, and the strongest sandbox needs them. A runner is
# thrown away after its job, so change the setting there.
set -euo pipefail

name=kernel.apparmor_restrict_unprivileged_userns
if [ "$(sysctl -n "$name" 2>/dev/null || true)" = 1 ]; then
  sudo sysctl -w "$name=0" >/dev/null &&
    echo "::notice::dlj: $name=0 on this runner, for the strongest sandbox" ||
    echo "::warning::dlj: $name can't be changed on this runner; a weaker sandbox is taken"
fi
