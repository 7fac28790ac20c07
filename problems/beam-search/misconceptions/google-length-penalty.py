"""You divide by ((5 + L) / 6) ** alpha, the penalty of Google's translation system. This exercise normalises by L ** alpha.
你除以的是 ((5 + L) / 6) ** alpha，那是谷歌翻译系统的长度惩罚。本题用 L ** alpha 归一化。
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
tokens, score = max(finished + beams, key=lambda beam: beam[1] / ((5 + len(beam[0])) / 6) ** alpha)
print((tokens, round(score / ((5 + len(tokens)) / 6) ** alpha, 4)))
