"""You compare sequences of different length by their plain log-probability, which favours short ones. Divide by len ** alpha before choosing the best.
你用原始对数概率比较不同长度的序列，这偏向短序列。应先除以 len ** alpha 再选最好的。
"""

import math

start, eos, P = int(input()), int(input()), eval(input())
width, max_len, alpha = int(input()), int(input()), float(input())
beams, finished = [([], 0.0)], []
for _ in range(max_len):
    grown = [(t + [k], s + math.log(p)) for t, s in beams for k, p in enumerate(P[t[-1] if t else start])]
    grown = sorted(grown, key=lambda beam: -beam[1])[:width]
    finished += [beam for beam in grown if beam[0][-1] == eos]
    beams = [beam for beam in grown if beam[0][-1] != eos]
    if not beams:
        break
tokens, score = max(finished + beams, key=lambda beam: beam[1])
print((tokens, round(score, 4)))
