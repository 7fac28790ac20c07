import math
from collections import defaultdict

logits, targets = eval(input()), eval(input())
states = {(0, 0): 1.0}  # labels written so far, class of the last step
for row in logits:
    e = [math.exp(v - max(row)) for v in row]
    after = defaultdict(float)
    for (written, last), p in states.items():
        for c in {0, last, targets[written] if written < len(targets) else 0}:
            if c == 0 or c == last:
                after[written, c] += p * e[c] / sum(e)
            elif written < len(targets) and c == targets[written]:
                after[written + 1, c] += p * e[c] / sum(e)
    states = after
total = sum(p for (written, _), p in states.items() if written == len(targets))
print(round(-math.log(total), 4) if total else float("inf"))
