"""You stop as soon as one sequence is finished. Others may still overtake it: go on until none is left to grow or max_len is reached.
一有序列完成你就停止了。其他序列仍可能后来居上：应继续到没有可扩展的序列或达到 max_len。
"""

import math

start, eos, P = int(input()), int(input()), eval(input())
width, max_len, alpha = int(input()), int(input()), float(input())
beams = [([], 0.0)]
for _ in range(max_len):
    grown = [(t + [k], s + math.log(p)) for t, s in beams for k, p in enumerate(P[t[-1] if t else start])]
    beams = sorted(grown, key=lambda beam: -beam[1])[:width]
    if any(t[-1] == eos for t, _ in beams):
        break
tokens, score = max(beams, key=lambda beam: beam[1] / len(beam[0]) ** alpha)
print((tokens, round(score / len(tokens) ** alpha, 4)))
