#!/usr/bin/env bash
# The grading step of action.yml. Inputs come as variables, never as text of this script.
set -uo pipefail

dlj=(node "$GITHUB_ACTION_PATH/bin/dlj.js")
classroom=$(mktemp)
# Outside of the checkout, where the repository that is graded can't have put one.
journal=${RUNNER_TEMP:-$(mktemp -d)}/dlj/grade.jsonl
arguments=(grade "$SUBMISSIONS" --layout "$LAYOUT" --reporter "classroom=$classroom" --journal "$journal")
[ -z "${ASSIGNMENT:-}" ] || arguments+=(--assignment "$ASSIGNMENT")
while IFS= read -r line; do
  [ -z "$line" ] || arguments+=(--reporter "$line")
done <<<"${REPORTERS:-}"
while IFS= read -r line; do
  [ -z "$line" ] || arguments+=("$line")
done <<<"${ARGUMENTS:-}"

"${dlj[@]}" "${arguments[@]}"
code=$?

cat "$classroom" >>"$GITHUB_OUTPUT"
echo "exit-code=$code" >>"$GITHUB_OUTPUT"
rm -f "$classroom"
if [ "$code" = 1 ] && [ "${FAIL:-true}" != true ]; then exit 0; fi
exit "$code"
