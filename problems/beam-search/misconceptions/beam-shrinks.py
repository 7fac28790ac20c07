"""You make the beam narrower by one for each finished sequence. Its width stays beam_width in every step.
每完成一个序列，你就把束宽减 1。每一步的束宽都应保持为 beam_width。
"""

import math

start, eos, P = int(input()), int(input()), eval(input())
width, max_len, alpha = int(input()), int(input()), float(input())
beams, finished = [([], 0.0)], []
for _ in range(max_len):
    grown = [(t + [k], s + math.log(p)) for t, s in beams for k, p in enumerate(P[t[-1] if t else start])]
    grown = sorted(grown, key=lambda beam: -beam[1])[: width - len(finished)]
    finished += [beam for beam in grown if beam[0][-1] == eos]
    beams = [beam for beam in grown if beam[0][-1] != eos]
    if not beams:
        break
tokens, score = max(finished + beams, key=lambda beam: beam[1] / len(beam[0]) ** alpha)
print((tokens, round(score / len(tokens) ** alpha, 4)))
