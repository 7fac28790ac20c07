"""You expand sequences that have ended in eos. Set them aside with their score: nothing follows the end token.
你继续扩展了已经以 eos 结束的序列。应把它们连同得分移到一边：结束词元之后不再有内容。
"""

import math

start, eos, P = int(input()), int(input()), eval(input())
width, max_len, alpha = int(input()), int(input()), float(input())
beams = [([], 0.0)]
for _ in range(max_len):
    grown = [(t + [k], s + math.log(p)) for t, s in beams for k, p in enumerate(P[t[-1] if t else start])]
    beams = sorted(grown, key=lambda beam: -beam[1])[:width]
tokens, score = max(beams, key=lambda beam: beam[1] / len(beam[0]) ** alpha)
print((tokens, round(score / len(tokens) ** alpha, 4)))
